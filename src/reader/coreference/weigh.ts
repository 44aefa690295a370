/** How much speaks for two mentions meaning the same: the model's score and a few facts of grammar, weighed. */
import {forms, type Mention} from './mentions.ts'
import {weights} from './weights.ts'

/** What is weighed. A fact that ends in a form counts for later mentions of that form only. */
export const facts = [
  'model',
  ...forms.map((form) => `is ${form}` as const),
  'same words, name',
  'same words, noun',
  'same head, noun',
  'other head, name',
  'other head, noun',
  'word in common, name',
  'number differs, noun',
  'its title or kind, noun',
  'a body, noun',
  'a person, noun',
  'not known as a person, he',
  'subject, he',
  'both subjects, he',
  'named, he',
  'often named, he',
  'subject above, he',
  'sentences between, he',
  'subject, it',
  'both subjects, it',
  'named, it',
  'sentences between, it',
  'sentences between, noun',
  'pronoun before noun',
  'same pronoun',
  'person, it',
  'thing, they',
] as const
export type Fact = (typeof facts)[number]

const index = Object.fromEntries(facts.map((fact, at) => [fact, at])) as Record<Fact, number>
const isForm = forms.map((form) => index[`is ${form}`])
const formNumber = new Map(forms.map((form, at) => [form, at]))

/** The facts of a pair in a row of numbers, which is cleared first. `model`: log odds of the pair beside the later one being new. */
export function factsOf(later: Mention, earlier: Mention, model: number, row: Float64Array): void {
  row.fill(0)
  row[index.model] = model
  row[isForm[formNumber.get(later.form) as number]] = 1
  const apart = Math.min(later.sentence - earlier.sentence, 8)
  if (later.pronoun) pronounFacts(later, earlier, apart, row)
  else nounFacts(later, earlier, apart, row)
}

function pronounFacts(later: Mention, earlier: Mention, apart: number, row: Float64Array): void {
  if (earlier.pronoun && earlier.words === later.words) row[index['same pronoun']] = 1
  const isHe = later.form === 'he'
  if (!isHe && later.form !== 'it' && later.form !== 'they') return
  row[index[isHe ? 'sentences between, he' : 'sentences between, it']] = apart
  if (earlier.isSubject) row[index[isHe ? 'subject, he' : 'subject, it']] = 1
  if (earlier.isSubject && later.isSubject) row[index[isHe ? 'both subjects, he' : 'both subjects, it']] = 1
  if (earlier.named !== undefined) row[index[isHe ? 'named, he' : 'named, it']] = 1
  if (isHe && earlier.who) row[index['often named, he']] = Math.log(earlier.who.spans.length)
  if (isHe && earlier.isSubject && later.above.includes(earlier.governor)) row[index['subject above, he']] = 1
  if (isHe && earlier.isPerson === undefined) row[index['not known as a person, he']] = 1
  if (later.form === 'it' && earlier.isPerson) row[index['person, it']] = 1
  if (later.form === 'they' && !earlier.plural) row[index['thing, they']] = 1
}

function nounFacts(later: Mention, earlier: Mention, apart: number, row: Float64Array): void {
  row[index['sentences between, noun']] = apart
  if (earlier.pronoun) {
    row[index['pronoun before noun']] = 1
    return
  }
  const isName = later.form === 'name'
  const same = later.words === earlier.words
  const sameHead = later.headWord === earlier.headWord
  if (same) row[index[isName ? 'same words, name' : 'same words, noun']] = 1
  else if (sameHead && !isName) row[index['same head, noun']] = 1
  if (!sameHead) row[index[isName ? 'other head, name' : 'other head, noun']] = 1
  if (isName && !same && sharesWord(later.words, earlier.words)) row[index['word in common, name']] = 1
  if (!isName && earlier.who) {
    if (earlier.who.nouns.has(later.headWord)) row[index['its title or kind, noun']] = 1
    else if (later.isBody && earlier.who.isBody) row[index['a body, noun']] = 1
    else if (later.isPerson && earlier.isPerson) row[index['a person, noun']] = 1
  }
  if (later.plural !== earlier.plural) row[index['number differs, noun']] = 1
}

const sharesWord = (a: string, b: string): boolean => a.split(' ').some((word) => word.length > 2 && b.includes(word))

const given = Float64Array.from(facts, (fact) => weights[fact])
const row = new Float64Array(facts.length)

/** Log odds of the pair beside the later one being new. */
export function weigh(later: Mention, earlier: Mention, model: number): number {
  factsOf(later, earlier, model, row)
  let sum = 0
  for (let at = 0; at < row.length; at++) sum += row[at] * given[at]
  return sum
}
