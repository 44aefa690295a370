/** Closed classes of English words that tell a sentence from a headline, a name or a place. Our own lists. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Headlines drop these; sentences hardly get by without one. */
export const determiners = set(
  'a an the this that these those his her their its our my your he she they it we i you who which there',
)

/** Finite forms of "be" and "have" and the modals but "will", "may" and "could", which headlines keep. */
export const auxiliaries = set(
  "is are was were am has have had been does did would should can cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't wouldn't it's he's she's they're that's there's we're i'm",
)

/** Words that stay small in the title case of a headline. */
export const smallWords = set(
  'a an the and but or nor for so yet as at by for from if in into of off on onto out over per than that to up via vs vs. v. with about after amid before is are',
)

/** Months, whole and as style guides shorten them. */
export const months: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
export const monthPattern =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
