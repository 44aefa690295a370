/** Forms of English verbs: regular ones by rule, irregular ones by table. Own lists. */

type Form = 'base' | 's' | 'past' | 'participle' | 'ing'

/** Base, past, participle. */
const irregular = `
  arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound
  bite bit bitten|blow blew blown|break broke broken|bring brought brought|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught
  choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten
  fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen
  forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard
  hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain
  lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome|pay paid paid|put put put|quit quit quit|read read read|ride rode ridden|ring rang rung
  rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shoot shot shot|show showed shown
  shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|steal stole stolen
  stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
  throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld|wake woke woken|wear wore worn|win won won
  overrun overran overrun|overthrow overthrew overthrown|override overrode overridden|overtake overtook overtaken|withhold withheld withheld|withstand withstood withstood
  rebuild rebuilt rebuilt|retake retook retaken|repay repaid repaid|forgo forwent forgone|slay slew slain|broadcast broadcast broadcast|dig dug dug|slide slid slid
  withdraw withdrew withdrawn|write wrote written|overturn overturned overturned|mislead misled misled|undermine undermined undermined`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.trim().split(' ') as [string, string, string])

/** Common verbs that report nothing, so that a clause is known by its verb. */
const plain = `
  abandon accelerate accompany account achieve acquire act adapt adjust adopt advance affect aid allow amount apply appoint approach arrest arrive assist assume attend
  attract attempt avoid ban belong benefit block board boost borrow breach burn cancel carry cause cease change chase check claim clash clean clear close collapse collect combine
  compete complete compose comprise concern conduct connect consist contain contribute control convert cool correct cover crash create cross dance date decrease defeat
  delay destroy develop die differ disappear discuss divide dominate double drag drop dump earn ease emerge employ enable encounter end endure engage enjoy ensure enter
  erupt escape establish evolve exceed exist expand exploit explode explore expose extend face fail fan fill finish fire fit fix flow follow force form found fuel function
  gain gather generate happen harm hand help hire host hurt illustrate impose improve include increase influence inject injure install invest investigate involve join
  jump kill kick knock lack land last launch lean leap lift limit link listen live load lock look lower maintain manage mark match matter measure miss mix move
  need nod obtain occur open operate organise organize own participate pass perform permit pick play possess pour prevent proceed process produce
  protect provide publish pull punish purchase push raise range reach receive recover reduce release rely remain remove renew repair replace represent rescue reside resign resist
  resolve rest result resume retain retire return reverse risk rock roll rush sail save scan score search secure separate serve settle shape shift sign
  smile solve sort spark stay step stop store stretch struggle study submit succeed suffer surge surprise surround survive suspend switch talk target test tighten top
  touch trade travel treat trigger try turn unveil use vary violate visit wait walk warm wash waste watch weaken work wrap yield seem appear start
  continue shrink slip slow sustain grant dwarf win trail tie poll circulate ignite owe resonate hover climb tumble boycott postpone criminalise jail convict charge indict`
  .trim()
  .split(/\s+/)

const doubling = new Set(
  'admit commit concur defer forget infer occur permit prefer rebut refer regret submit transfer'.split(' '),
)

export interface VerbForm {
  readonly lemma: string
  readonly form: Form
}

const doubles = (lemma: string): boolean => doubling.has(lemma) || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma)

/** The four inflected forms of a lemma: -s, past, participle, -ing. */
function inflect(lemma: string): [string, Form][] {
  const stem = doubles(lemma) ? lemma + lemma.at(-1) : lemma.replace(/e$/, '')
  const ed = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const s = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`
  const ing = /ie$/.test(lemma)
    ? `${lemma.slice(0, -2)}ying`
    : /(?:ee|oe|ye)$/.test(lemma)
      ? `${lemma}ing`
      : `${stem}ing`
  const [, past, participle] = irregular.find(([base]) => base === lemma) ?? [lemma, ed, ed]
  return [
    [lemma, 'base'],
    [s, 's'],
    [participle, 'participle'],
    [past, 'past'],
    [ing, 'ing'],
  ]
}

/** Form of a verb in small letters to its lemma; the past stands for the participle where they are the same word. */
export function verbTable(lemmas: Iterable<string>): ReadonlyMap<string, VerbForm> {
  const table = new Map<string, VerbForm>()
  for (const lemma of [...plain, ...irregular.map(([base]) => base), ...lemmas]) {
    for (const [word, form] of inflect(lemma)) if (form !== 'base' || !table.has(word)) table.set(word, {lemma, form})
  }
  return table
}
