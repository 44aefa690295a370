/**
 * Pronouns that point forward: "In her speech, Ana Reyes said". One in a phrase or clause that stands before its verb may mean that
 * verb's subject (Quirk et al. 1985, 6.19: anticipated identity, in subordinate structures only).
 */
import type {Mention} from './mentions.ts'

/** So many mentions ahead the subject is looked for. Chosen: a fronted clause seldom holds more. */
const ahead = 12

/** Index of the subject that the mention may mean although it stands behind it; undefined for most. */
export function subjectAhead(mentions: readonly Mention[], at: number): number | undefined {
  const {form, fronted, sentence, head} = mentions[at]
  if (form !== 'he' || fronted.length === 0) return undefined
  for (let next = at + 1; next < mentions.length && next <= at + ahead; next++) {
    const other = mentions[next]
    if (other.sentence !== sentence) return undefined
    if (other.isSubject && !other.pronoun && other.head > head && fronted.includes(other.governor)) return next
  }
  return undefined
}
