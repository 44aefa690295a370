/** The pronouns of English as far as they point at somebody or something: person, number, gender. A closed class. */

export interface Pronoun {
  readonly person: 1 | 2 | 3
  readonly plural: boolean
  readonly gender?: 'f' | 'm' | 'n'
  /** "Himself": bound to the subject of its own clause. */
  readonly reflexive?: true
  /** "This", "that": may mean a whole sentence, and often does. */
  readonly pointing?: true
}

const rows: readonly (readonly [words: string, pronoun: Pronoun])[] = [
  ['i me my mine', {person: 1, plural: false}],
  ['myself', {person: 1, plural: false, reflexive: true}],
  ['we us our ours', {person: 1, plural: true}],
  ['ourselves', {person: 1, plural: true, reflexive: true}],
  ['you your yours', {person: 2, plural: false}],
  ['yourself yourselves', {person: 2, plural: false, reflexive: true}],
  ['he him his', {person: 3, plural: false, gender: 'm'}],
  ['himself', {person: 3, plural: false, gender: 'm', reflexive: true}],
  ['she her hers', {person: 3, plural: false, gender: 'f'}],
  ['herself', {person: 3, plural: false, gender: 'f', reflexive: true}],
  ['it its', {person: 3, plural: false, gender: 'n'}],
  ['itself', {person: 3, plural: false, gender: 'n', reflexive: true}],
  ['they them their theirs', {person: 3, plural: true}],
  ['themselves', {person: 3, plural: true, reflexive: true}],
  ['this that', {person: 3, plural: false, gender: 'n', pointing: true}],
  ['these those', {person: 3, plural: true, pointing: true}],
]

const table: ReadonlyMap<string, Pronoun> = new Map(
  rows.flatMap(([words, pronoun]) => words.split(' ').map((word) => [word, pronoun] as const)),
)

/** The pronoun that a mention is, undefined for every other phrase. */
export const pronounOf = (words: string): Pronoun | undefined => table.get(words.toLowerCase())
