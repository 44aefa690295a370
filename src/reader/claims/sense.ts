/**
 * How a clause is put: which of its words speak of it as a whole, what denies it, whether it hangs on a condition, who it is about.
 * With a tree these are the words that hang on the predicate; without one, those up to the first word that opens a clause below.
 */
import type {Token} from '../stage.ts'
import {negative} from '../words/hedges.ts'
import {leading} from '../words/leading.ts'
import {wordTable} from '../words/table.ts'
import type {Clause} from './clauses.ts'
import {isFiniteVerb} from './clauses.ts'
import type {Tree} from './tree.ts'

export interface Sense {
  /** All words of the clause. */
  readonly words: readonly Token[]
  /** The predicate with its auxiliaries and adverbs, and the verb that it leads to ("is likely to go", "began to go"). */
  readonly main: readonly Token[]
  readonly negations: readonly Token[]
  /** The word that says what is so; absent without a tree. */
  readonly predicate?: number
  /** Head of the subject; absent where there is none, or no tree. */
  readonly subject?: number
  /** "If", "unless" and their kin, where the clause hangs on them. */
  readonly condition?: Token
  readonly mood: 'statement' | 'question' | 'order'
  /** What follows the cue: "that he went", "(him) to go", "going", "whether he went", "that he go"; `nominal` where there is no verb. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'interrogative' | 'bare' | 'nominal'
  /** A plain verb ("that they meet"): after a reporting verb in the past it is a subjunctive, for told in sequence it were "met". */
  readonly isPlain: boolean
  /** In small letters and whole: "will", never "'ll"; "will" for "is going to" as well. */
  readonly modal?: string
}

export function senseOf(tree: Tree, clause: Clause): Sense {
  return clause.predicate === undefined || !tree.isThere
    ? senseOfWords(tree, clause.words)
    : senseOfTree(tree, clause, clause.predicate)
}

function senseOfTree(tree: Tree, {words}: Clause, predicate: number): Sense {
  const inside = new Set(words)
  const spine = spineOf(tree, predicate)
  const subject = spine.flatMap((at) => tree.children(at, 'nsubj', 'csubj'))[0] ?? sharedSubject(tree, predicate)
  const near = spine.flatMap((at) => [at, ...tree.children(at, 'aux', 'cop', 'advmod', 'expl', 'discourse')])
  // A modal that the tree has hung elsewhere still rules the clause, unless it stands in one below.
  const modal = words.find((at) => tree.word(at).xpos === 'MD')
  if (modal !== undefined && !near.includes(modal) && !isWithinRelative(tree, modal) && !tree.isBelow(modal, predicate))
    near.push(modal, tree.word(modal).head)
  const main = [...new Set(near)].filter((at) => inside.has(at)).sort((a, b) => a - b)
  const shared = subject === undefined ? [] : [subject]
  const nominals = [...shared, ...spine.flatMap((at) => tree.children(at, 'obj', 'obl', 'nsubj'))]
  const negations = [
    ...main.filter((at) => isNegation(tree, at)),
    ...nominals.filter((at) => inside.has(at)).flatMap((at) => negatedNominal(tree, at)),
    ...spine.flatMap((at) => tree.children(at, 'det')).filter((at) => tree.text(at) === 'no'),
    ...negatedFront(tree, words),
  ].filter((at) => !isSetAside(tree, at, words))
  const condition = words.find((at) => isCondition(tree, at, predicate))
  const token = (at: number): Token => tree.tokens[at]
  return {
    words: words.map(token),
    main: main.map(token),
    negations: [...new Set(negations)].map(token),
    predicate,
    ...(subject === undefined ? {} : {subject}),
    ...(condition === undefined ? {} : {condition: token(condition)}),
    mood: isQuestion(tree, words) ? 'question' : isOrder(tree, predicate, subject, words) ? 'order' : 'statement',
    form: formOf(tree, words, predicate),
    isPlain: isPlain(tree, predicate),
    ...modalOf(main.map(token)),
  }
}

const interrogative = /^(?:whether|if|why|how|what|who|whom|whose|when|where|which)$/

function formOf(tree: Tree, words: readonly number[], predicate: number): Sense['form'] {
  const first = words.find((at) => tree.tokens[at].kind !== 'mark')
  if (first !== undefined && interrogative.test(tree.text(first))) return 'interrogative'
  if (first !== undefined && tree.text(first) === 'to') return 'infinitive'
  const {upos, xpos} = tree.word(predicate)
  if (isFiniteVerb(tree, predicate)) return 'finite'
  if (tree.children(predicate, 'mark', 'aux').some((at) => tree.text(at) === 'to')) return 'infinitive'
  if (
    tree.children(predicate, 'nsubj').length > 0 &&
    (xpos === 'VB' || tree.children(predicate, 'cop', 'aux').length > 0)
  )
    return 'bare'
  if (xpos === 'VBG') return 'gerund'
  return upos === 'VERB' && xpos === 'VB' ? 'infinitive' : 'nominal'
}

const isPlain = (tree: Tree, predicate: number): boolean =>
  // The model takes many a plain verb for a name.
  /^(?:VBP?|NNP?|JJ)$/.test(tree.word(predicate).xpos) &&
  tree.children(predicate, 'nsubj').length > 0 &&
  !/^(?:is|are|am|have)$/.test(tree.text(predicate)) &&
  tree.children(predicate, 'aux', 'cop').length === 0

const modals: Readonly<Record<string, string>> = wordTable({
  will: 'will',
  "'ll": 'will',
  "won't": 'will',
  shall: 'will',
  would: 'would',
  "'d": 'would',
  "wouldn't": 'would',
  may: 'may',
  might: 'might',
  "mightn't": 'might',
  could: 'could',
  "couldn't": 'could',
  can: 'can',
  "can't": 'can',
  cannot: 'can',
  should: 'should',
  "shouldn't": 'should',
  ought: 'should',
  must: 'must',
  "mustn't": 'must',
})

function modalOf(main: readonly Token[]): {modal?: string} {
  for (const [index, {text}] of main.entries()) {
    const word = text.toLowerCase().replace('’', "'")
    if (Object.hasOwn(modals, word)) return {modal: modals[word]}
    if (word === 'going' && index > 0 && main.length > index + 1) return {modal: 'will'}
  }
  return {}
}

/** "It had cancelled flights and would refund": the second verb has the subject of the first. */
function sharedSubject(tree: Tree, predicate: number): number | undefined {
  const {head} = tree.word(predicate)
  return tree.relation(predicate) === 'conj' && head >= 0 ? tree.children(head, 'nsubj')[0] : undefined
}

/** "A frigate that might sink": whatever the tree calls the clause, its pronoun shows it. */
const isWithinRelative = (tree: Tree, modal: number): boolean =>
  tree.children(tree.word(modal).head).some((at) => /^(?:WDT|WP)/.test(tree.word(at).xpos))

/** The predicate and the verbs that it only leads to: "is expected to go", "has to go", "may begin to go". */
export function spineOf(tree: Tree, predicate: number): number[] {
  const spine = [predicate]
  for (let at = predicate; leading.has(tree.text(at)); ) {
    const [next] = tree.children(at, 'xcomp')
    if (next === undefined || spine.includes(next)) break
    spine.push(next)
    at = next
  }
  return spine
}

const isNegation = (tree: Tree, at: number): boolean =>
  negative.has(tree.text(at)) || /n't$/.test(tree.text(at)) || tree.text(at) === 'cannot'

/** "Nobody came", "no ship came", "he knew of no plan"; not "with no plan", which only says how, nor "came to nothing". */
function negatedNominal(tree: Tree, at: number): number[] {
  if (tree.children(at, 'case').some((child) => /^(?:with|without|in|at|by|under)$/.test(tree.text(child)))) return []
  if (/^(?:nobody|nothing|none|neither|no-one)$/.test(tree.text(at))) return tree.relation(at) === 'obl' ? [] : [at]
  return tree.children(at, 'det', 'advmod').filter((child) => /^(?:no|neither)$/.test(tree.text(child)))
}

/** "No one was hurt", "nobody came": at the front of a clause it rules the whole. */
function negatedFront(tree: Tree, words: readonly number[]): number[] {
  const front = words.findIndex((at) => tree.tokens[at].kind !== 'mark' && !/^(?:that|and|but)$/.test(tree.text(at)))
  if (front < 0) return []
  const isNegative =
    /^(?:nobody|nothing|none)$/.test(tree.text(words[front])) ||
    (tree.text(words[front]) === 'no' && tree.tokens[words[front + 1]]?.kind === 'word')
  return isNegative ? [words[front]] : []
}

/** "Not only", "a gesture, not a debt", "not whether but when": the clause stays as it is. */
function isSetAside(tree: Tree, at: number, words: readonly number[]): boolean {
  if (!/^(?:not|no|never|nothing)$/.test(tree.text(at))) return false
  const place = placeOf(words, at)
  const text = (offset: number): string => (words[place + offset] === undefined ? '' : tree.text(words[place + offset]))
  if (/^(?:only|just|merely|simply|least|doubt|necessarily)$/.test(text(1))) return true
  if (/^[,;–—-]$/.test(text(-1)) && !/^(?:VB|MD)/.test(tree.word(words[place + 1] ?? -1).xpos)) return true
  return words.slice(place + 1, place + 30).some((next) => tree.text(next) === 'but')
}

/** Where a token stands among the words, which are in text order. */
function placeOf(words: readonly number[], at: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle] < at) low = middle + 1
    else high = middle
  }
  return low
}

const conditional = /^(?:if|unless|provided|providing|assuming|lest)$/

/** The word that makes the clause hang on something. "Even if" and "as if" do not, nor what one asks or what a clause below hangs on. */
function isCondition(tree: Tree, at: number, predicate: number): boolean {
  if (!conditional.test(tree.text(at)) || /^(?:even|as)$/.test(tree.text(at - 1))) return false
  const clause = tree.word(at).head
  if (clause < 0 || /^(?:ccomp|csubj)$/.test(tree.relation(clause))) return false
  return clause === predicate || !tree.isBelow(tree.word(clause).head, predicate)
}

const closing = /^["”’'»)\]]$/

function isQuestion(tree: Tree, words: readonly number[]): boolean {
  let last = words.length - 1
  while (last > 0 && closing.test(tree.text(words[last]))) last--
  return last >= 0 && tree.text(words[last]) === '?'
}

/** “Ask them, not me”: a bare verb without a subject at the front of speech; "let us" too. An infinitive has its "to". */
function isOrder(tree: Tree, predicate: number, subject: number | undefined, words: readonly number[]): boolean {
  const front = words.find((at) => tree.tokens[at].kind !== 'mark')
  if (subject !== undefined || front === undefined || !/^[\p{Lu}]/u.test(tree.tokens[front].text)) return false
  if (/^(?:let|don't|do|please|never)$/.test(tree.text(front))) return tree.word(predicate).xpos === 'VB'
  return front === predicate && tree.word(predicate).xpos === 'VB' && !isFiniteVerb(tree, predicate)
}

const below = /^(?:because|although|though|while|whereas|when|if|unless|since|after|before|until|;)$/
const openers = /^(?:that|to|who|which|whom|whose)$/

function senseOfWords(tree: Tree, words: readonly number[]): Sense {
  const stop = words.findIndex(
    (at, index) => (index > 1 && below.test(tree.text(at))) || (index > 3 && openers.test(tree.text(at))),
  )
  const main = stop < 0 ? words : words.slice(0, stop)
  const condition = words.find(
    (at, index) => conditional.test(tree.text(at)) && !/^(?:even|as)$/.test(tree.text(words[index - 1])),
  )
  const negations = main.filter(
    (at, index) => isNegation(tree, at) && !isNoun(tree, main, index) && !isSetAside(tree, at, words),
  )
  return {
    words: words.map((at) => tree.tokens[at]),
    main: main.filter((_, index) => !isNoun(tree, main, index)).map((at) => tree.tokens[at]),
    negations: negations.map((at) => tree.tokens[at]),
    ...(condition === undefined ? {} : {condition: tree.tokens[condition]}),
    mood: isQuestion(tree, words) ? 'question' : 'statement',
    form: formOfWords(tree, words),
    isPlain: false,
    ...modalOf(main.map((at) => tree.tokens[at])),
  }
}

function formOfWords(tree: Tree, words: readonly number[]): Sense['form'] {
  const first = words.find((at) => tree.tokens[at].kind !== 'mark')
  if (first === undefined) return 'nominal'
  if (interrogative.test(tree.text(first))) return 'interrogative'
  if (tree.text(first) === 'to') return 'infinitive'
  return /^\p{Ll}{2,}ing$/u.test(tree.tokens[first].text) ? 'gerund' : 'finite'
}

/** "May" the month, "might" the power, "a can", "a no": after a determiner or preposition, or before a number. */
function isNoun(tree: Tree, main: readonly number[], index: number): boolean {
  const text = tree.text(main[index])
  if (!/^(?:may|might|can|open|no)$/.test(text)) return false
  const before = index > 0 ? tree.text(main[index - 1]) : ''
  if (text === 'no') return index > 0 && !/^(?:is|are|was|were|be|has|have|had|there|of)$/.test(before)
  return (
    /^(?:in|on|of|since|until|by|last|next|this|the|a|its|his|her|their|early|late|mid)$/.test(before) ||
    tree.tokens[main[index + 1]]?.kind === 'number'
  )
}
