/**
 * The language of a text, by its script and its commonest words. Enough to tell English from the rest, which is what is
 * asked here, and to name the rest; at once and without a model of 8 MB. Short or mixed texts give `und`.
 */

/** Words that stand in nearly every paragraph of a language. Our own lists; what two languages share counts half for each. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was on with said his he it are as at by from has have be will an who were which their not but this had would about they she after its been or more one when there than if out up we you what all can could into her him over before some no',
  de: 'der die das und ist nicht ein eine einen mit von zu den dem des auf für im sich auch als wird wurde hat sind aus bei nach dass wie über noch haben werden nur war sie er es oder um vor zum zur',
  fr: 'le la les des et est une un du dans que qui pour pas sur avec au aux par plus ce cette sont a été ont ne se il elle mais ou son sa ses leur nous comme entre selon après',
  es: 'el la los las de que y en un una por con para no se su al del es lo como más pero sus ha fue son este esta sobre entre también según cuando hasta desde muy ya',
  pt: 'o a os as de que e em um uma por com para não se do da dos das no na ao é foi mais mas como seu sua são pelo pela está também segundo entre já ter',
  it: 'il lo la i gli le di che e in un una per con non si del della dei delle al alla è sono ha da nel nella come più anche ma suo sua questo questa dal dalla stato hanno',
  nl: 'de het een en van in is dat op te voor met niet zijn aan er ook als bij door maar om naar dan nog wordt werd heeft hebben hij zij ze over uit tot deze',
  af: 'die en van is nie het in te vir met dat op sy hy om aan deur wat ook by was as sal kan word daar hulle ons maar uit',
  sv: 'och att det som en på är av för med den till inte om har de ett var jag från men han hon sig kan vid så också efter ska eller när',
  da: 'og at det er en den til af på for med de der ikke som har et han var om fra men sig blev også efter kan skal eller ved jeg hun siger',
  no: 'og at det er en den til av på for med de som ikke har et han var om fra men seg ble også etter kan skal eller ved jeg hun sier være',
  fi: 'ja on ei että se oli hän myös mutta ovat joka kun sen niin kuin tai mukaan ole olla sekä vain nyt vielä jo hänen',
  et: 'ja on ei et see oli ta ka aga kui mis või oma selle nii kes välja pärast ning ole tema juba kuid',
  is: 'og að er í á um en var til með það sem hann fyrir við af hefur ekki frá eru þar þegar segir hún sér',
  pl: 'i w nie na się z do że jest to o jak po przez od za co ale dla oraz który która które był była są tym jego także może już będzie',
  cs: 'a se na je že v s z do to o za ale by od po jako který která které pro podle jeho také byl bylo jsou není už při nebo jsem',
  sk: 'a sa na je že v s z do to o za ale by od po ako ktorý ktorá ktoré pre podľa jeho aj bol bolo sú nie už pri alebo som',
  hu: 'a az és hogy nem is egy van ez meg volt csak de már mint még ki azt el szerint lesz után vagy között',
  ro: 'și de la în a că nu pe cu este o un care din pentru sa se au ca mai fost fi după sau lui prin către sunt această',
  tr: 've bir bu da de için ile olarak çok daha en olan gibi sonra kadar ne var ama değil olduğunu dedi ise o her',
  vi: 'và của là có không được cho trong một những đã với các người này khi để đến từ cũng như về ra tại theo',
  id: 'yang dan di dari ini untuk dengan pada tidak itu dalam akan ke adalah oleh sebagai juga karena telah bahwa ia mereka lebih kata tersebut',
  sw: 'na ya wa kwa ni katika za la kuwa hii huo pia cha kama alisema baada yake wake hiyo lakini hadi',
  tl: 'ang ng sa na mga ay si ni at kay para ito hindi niya nang siya ko may kung din rin ayon kanyang',
  sq: 'e të në dhe për me një që nga se është i ka më si nuk do janë pas kjo ky por kanë',
  hr: 'i u je da se na za su od s a o iz kao što nije će bi koji koja koje ali te biti bio kako ili prema zbog',
  sl: 'in je v na da se za so z s o od po ne pa ki bi tudi bil bila kot ali še že pri iz kako',
  lt: 'ir yra į kad iš su tai ne bet kaip jo apie buvo už per dėl po ar tik taip jau kuris nuo',
  lv: 'un ir ka no ar par uz kas bet tas arī kā nav pēc bija vai to ja šī viņš savu gada pie',
  ca: 'el la els les de que i a en un una per amb no es del al dels com més seu seva ha és són també aquest aquesta però segons entre',
  eo: 'la de kaj en estas ne al ke por kun li ĝi el per sed oni pri ili kiu estis',
  ru: 'и в не на что с по как это он к у из за от но для о его был были также было все она они или при этом если',
  uk: 'і в не на що з та до у за як це для про від його але був були також було він вона вони або при є цього який',
  be: 'і ў не на што з да у як гэта для пра ад яго але быў былі таксама было ён яна яны або пры яе',
  bg: 'и на в не да се за от с по че са как това е които ще при който но до или беше след той тя',
  sr: 'и у је да се на за су од са а о из као што није ће би који која које али бити био како или',
  mk: 'и на во не да се за од со дека е како што ќе се но или по при беше тој таа овој кои',
  fa: 'و در به از که این با را است برای آن یک خود تا بر بود شد می های',
  ur: 'کے کی میں ہے سے اور کا کو نے کہ پر یہ ہیں بھی اس ہو کر تھا',
  ar: 'في من على أن إلى التي عن مع هذا هذه الذي ما لا كان قال بعد بين قد أو',
}

/** Scripts with the language that is meant where words say nothing more. */
const scripts: readonly [RegExp, string][] = [
  [/\p{Script=Latin}/gu, 'und'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
]

/** How much of a text is looked at: its first page or two decide. */
const window = 8_000

/**
 * BCP 47, or `und` where it could not be told. `hint` (a page's `lang`) adds the region where it agrees ("en-GB") and decides
 * only where the text does not: pages are often wrong about it.
 */
export function languageOf(text: string, hint?: string): string {
  const sample = text.slice(0, window)
  const found = byScript(sample)
  const wellFormed = hint && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(hint) ? hint : undefined
  if (found === 'und') return wellFormed ?? 'und'
  return wellFormed && wellFormed.toLowerCase().split('-')[0] === found ? wellFormed : found
}

function byScript(sample: string): string {
  const counts = scripts.map(([script, language]) => ({language, letters: sample.match(script)?.length ?? 0}))
  const [first] = [...counts].sort((a, b) => b.letters - a.letters)
  if (first.letters === 0) return 'und'
  const kana = counts.find(({language}) => language === 'ja')
  if (first.language === 'zh' && kana && kana.letters * 10 > first.letters) return 'ja'
  return ['und', 'ru', 'ar'].includes(first.language) ? byWords(sample, first.language) : first.language
}

function byWords(sample: string, otherwise: string): string {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const scores = new Map<string, number>()
  for (const word of words) {
    const languages = languagesOf.get(word) ?? []
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length)
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  // Chosen: prose has a third of such words; a fifteenth still tells a headline from a list of names.
  if (!best || best[1] < Math.max(1, words.length / 15) || best[1] < 1.25 * (second?.[1] ?? 0)) return otherwise
  return best[0]
}

const languagesOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(commonWords)) {
  for (const word of new Set(words.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
}
