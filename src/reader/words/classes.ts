/** Closed classes of English, as far as finding phrases and clauses needs them. Own lists. */
export type WordClass =
  | 'det'
  | 'pron'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'wh'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'to'
  | 'not'
  | 'adv'
  | 'adj'
  | 'time'

const words: Readonly<Record<WordClass, string>> = {
  det: 'a an the this these those his its their my our your whose some any no every each all both another such many most several few more much either neither half',
  pron: 'i he she it we you they everyone everybody someone somebody anyone anybody nobody none one others me him us them myself himself herself itself themselves ourselves yourself mine hers theirs something anything nothing everything',
  prep:
    'of in on at by for from with without within under over between among against during after before since until till despite amid into onto through throughout ' +
    'toward towards across behind beyond near around about upon via like unlike per outside inside alongside off up down out including regarding concerning except besides above below',
  conj: 'and or but nor yet & plus',
  sub: 'that if whether because although though unless while whereas once as than so when where since',
  wh: 'who whom which what how why whoever whatever',
  be: "be is are was were been being am ’s 's isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't ’re 're ’m 'm",
  have: "have has had having ’ve 've haven’t haven't hasn’t hasn't hadn’t hadn't",
  do: "do does did don’t don't doesn’t doesn't didn’t didn't",
  modal:
    "will would can could may might must shall should cannot won’t won't wouldn’t wouldn't can’t can't couldn’t couldn't shouldn’t shouldn't ’ll 'll ’d 'd",
  to: 'to',
  not: "not never n’t n't",
  adv:
    'also now then later still just even again often always ever already soon once twice here there too instead meanwhile however ' +
    'moreover nevertheless nonetheless thus therefore perhaps maybe almost quite rather very only first further together ' +
    'ago away back home indeed otherwise elsewhere long far yet previously earlier sometimes well all both',
  adj: 'new old big small high low good bad great former senior top key last next same own other first second third political public national local federal foreign military',
  time:
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april june july august september october november december ' +
    'jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun.',
}

/** Class of a word in small letters; the later class of the table gives way to the earlier. */
export const wordClass: ReadonlyMap<string, WordClass> = new Map(
  (Object.keys(words) as WordClass[])
    .reverse()
    .flatMap((kind) => words[kind].split(' ').map((word) => [word, kind] as const)),
)
