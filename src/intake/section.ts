/** The line above a headline that says in which part of the paper it stands: "Asia", "World | Europe", "UK POLITICS". */

const sectionWords = new Set(
  (
    'news world home national international local regional nation metro city politics political policy elections election government ' +
    'business economy economics economic markets market money finance financial companies company industry energy property media technology tech science ' +
    'health environment climate weather education culture arts art books film films music theatre tv television entertainment style lifestyle life travel food ' +
    'fashion sport sports football cricket tennis rugby golf racing olympics opinion comment commentary editorial editorials analysis features feature ' +
    'letters columnists column perspective review reviews obituaries obituary crime courts court law justice society religion faith history defence defense ' +
    'military security war conflict diplomacy migration immigration work jobs transport motoring cars space exclusive live breaking latest top stories story ' +
    'investigation investigations explainer interview profile longread magazine weekend special report reports briefing video factcheck fact check data ' +
    'world asia africa europe americas america australia oceania pacific middle east eastern west western north northern south southern central latin ' +
    'caribbean arctic antarctica gulf balkans nordic mediterranean global us usa uk eu un u.s. u.k. american european asian african british ' +
    'scotland wales ireland england london china india russia ukraine japan korea germany france spain italy israel gaza iran iraq syria turkey canada mexico brazil'
  ).split(' '),
)
const joiners = /[\s|/>»›·•:&–—-]+|\band\b|\bin\b|\bthe\b|['’]s\b/i

/** Whether a line names a section and nothing else. */
export function isSectionLine(line: string): boolean {
  if (line.length > 60 || /[.!?,;]$/.test(line.replace(/\bU\.[SK]\.$/, ''))) return false
  const words = line.toLowerCase().split(joiners).filter(Boolean)
  return words.length > 0 && words.length <= 5 && words.every((word) => sectionWords.has(word))
}

/** One or two words with capitals above a headline: a theme rather than a section, and set in the same place. */
export const isKicker = (line: string): boolean => /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{L}[\p{L}'’-]{1,20})?$/u.test(line)
