/** What grammar says of two mentions meaning the same: never, or how much it speaks for or against it. */
import {isNested, type Mention} from './mentions.ts'

/** Whether the two cannot mean the same: a pronoun of another person, number or gender; one inside the other. */
export function clash(later: Mention, earlier: Mention): boolean {
  if (isNested(later, earlier) || isOther(later, earlier) || isOther(earlier, later)) return true
  const [a, b] = [later, earlier]
  if (a.pronoun?.person === 3 && (b.pronoun?.person ?? 3) < 3) return true
  if (b.pronoun?.person === 3 && (a.pronoun?.person ?? 3) < 3) return true
  if (a.pronoun && b.pronoun && a.pronoun.person !== b.pronoun.person) return true
  if (a.gender && b.gender && a.gender !== b.gender) return true
  if (isOnePerson(a) && (b.gender === 'n' || b.isPerson === false)) return true
  if (isOnePerson(b) && (a.gender === 'n' || a.isPerson === false)) return true
  return numbersClash(a, b) || numbersClash(b, a)
}

/** "Lind disliked him": an object that is no "himself" is not the subject of its verb (principle B of binding). */
const isOther = (object: Mention, subject: Mention): boolean =>
  object.pronoun !== undefined &&
  !object.pronoun.reflexive &&
  object.isObject &&
  subject.isSubject &&
  object.governor === subject.governor &&
  object.governor >= 0

/** "He", "she", a person's name. */
const isOnePerson = ({gender, named, isPerson}: Mention): boolean =>
  gender === 'f' || gender === 'm' || (named !== undefined && isPerson === true)

/** "He" is never "the ministers", "these" never "Ana Reyes"; "they" may be a body or anybody. */
function numbersClash(a: Mention, b: Mention): boolean {
  if (!a.pronoun || a.pronoun.person < 3) return false
  if (!a.plural) return b.plural
  return a.pronoun.pointing === true && !b.plural
}
