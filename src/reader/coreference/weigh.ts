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
  'same gender, he',
  'behind it, he',
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
const formNumber = Object.fromEntries(forms.map((form, at) => [form, at])) as Record<Mention['form'], number>

/** Takes a fact by its place in `facts`, with its value; those of 0 are not told. */
export type Tell = (fact: number, value: number) => void

/** Tells the facts of a pair; of a pronoun that points forward, the later one is the pronoun. `model`: log odds of the pair beside the later one being new. */
export function factsOf(later: Mention, earlier: Mention, model: number, tell: Tell): void {
  tell(index.model, model)
  tell(isForm[formNumber[later.form]], 1)
  const apart = Math.min(later.sentence - earlier.sentence, 8)
  if (later.pronoun) pronounFacts(later, earlier, apart, tell)
  else nounFacts(later, earlier, apart, tell)
}

function pronounFacts(later: Mention, earlier: Mention, apart: number, tell: Tell): void {
  if (earlier.pronoun && earlier.words === later.words) tell(index['same pronoun'], 1)
  const isHe = later.form === 'he'
  if (!isHe && later.form !== 'it' && later.form !== 'they') return
  tell(isHe ? index['sentences between, he'] : index['sentences between, it'], apart)
  if (earlier.isSubject) {
    tell(isHe ? index['subject, he'] : index['subject, it'], 1)
    if (later.isSubject) tell(isHe ? index['both subjects, he'] : index['both subjects, it'], 1)
    if (isHe && later.above.includes(earlier.governor)) tell(index['subject above, he'], 1)
  }
  if (earlier.named !== undefined) tell(isHe ? index['named, he'] : index['named, it'], 1)
  if (isHe && earlier.who) tell(index['often named, he'], Math.log(earlier.who.spans.length))
  if (isHe && !earlier.pronoun && earlier.gender === later.gender) tell(index['same gender, he'], 1)
  if (isHe && earlier.head > later.head) tell(index['behind it, he'], 1)
  if (isHe && earlier.isPerson === undefined) tell(index['not known as a person, he'], 1)
  if (later.form === 'it' && earlier.isPerson) tell(index['person, it'], 1)
  if (later.form === 'they' && !earlier.plural) tell(index['thing, they'], 1)
}

function nounFacts(later: Mention, earlier: Mention, apart: number, tell: Tell): void {
  tell(index['sentences between, noun'], apart)
  if (earlier.pronoun) {
    tell(index['pronoun before noun'], 1)
    return
  }
  const isName = later.form === 'name'
  const same = later.words === earlier.words
  const sameHead = later.headWord === earlier.headWord
  if (same) tell(isName ? index['same words, name'] : index['same words, noun'], 1)
  else if (sameHead && !isName) tell(index['same head, noun'], 1)
  if (!sameHead) tell(isName ? index['other head, name'] : index['other head, noun'], 1)
  if (isName && !same && sharesWord(later, earlier)) tell(index['word in common, name'], 1)
  if (!isName && earlier.who) {
    if (earlier.who.nouns.has(later.headWord)) tell(index['its title or kind, noun'], 1)
    else if (later.isBody && earlier.who.isBody) tell(index['a body, noun'], 1)
    else if (later.isPerson && earlier.isPerson) tell(index['a person, noun'], 1)
  }
  if (later.plural !== earlier.plural) tell(index['number differs, noun'], 1)
}

const sharesWord = (a: Mention, b: Mention): boolean =>
  a.wordList.some((word) => word.length > 2 && b.wordList.includes(word))

const given = Float64Array.from(facts, (fact) => weights[fact])
let sum = 0
const add: Tell = (fact, value) => {
  sum += given[fact] * value
}

/** Log odds of the pair beside the later one being new. */
export function weigh(later: Mention, earlier: Mention, model: number): number {
  sum = 0
  factsOf(later, earlier, model, add)
  return sum
}
