/** Who says it, by the tree, where the model names nobody: "Hoping to win, he left", "The mayor rose and also announced". */
import {contains, overlaps, type Span} from '../../contract/index.ts'
import type {WordLabel} from '../model/labels.ts'
import type {Token} from '../stage.ts'
import {tokenRange} from '../within.ts'
import {sourceOf} from './labelled.ts'
import type {Found} from './nest.ts'

/** So many clauses up a subject is looked for. */
const highest = 4
/** So many words to either side of a verb or noun. Chosen: what belongs to it rarely stands further off. */
const reach = 60

/** In characters: a longer line before a colon is no name. */
const longestLine = 60

interface Trees {
  readonly tokens: readonly Token[]
  readonly words: readonly WordLabel[]
}

/** `found` in its order. A text without trees is left as it is. */
export function withSubjects(
  text: string,
  found: readonly Found[],
  tokens: readonly Token[],
  words: readonly WordLabel[],
): Found[] {
  if (words.length !== tokens.length) return [...found]
  const trees: Trees = {tokens, words}
  const named = found.flatMap(({source}) => (source ? [source] : []))
  return found.map((one) => {
    if (one.source) return one
    if (text.slice(...one.cue) === ':') return beforeColon(text, one)
    const verb = verbOf(trees, one.cue)
    const subject = verb === undefined ? undefined : subjectOf(trees, verb)
    if (subject === undefined) return one
    const source =
      named.find((span) => contains(span, spanOf(trees, [subject, subject]))) ?? phraseOf(trees, subject, verb)
    return !source || overlaps(source, one.cue) ? one : {...one, source: sourceOf(text, source)}
  })
}

/** "Port boss: “We stay”": the line before the colon, if it is short and words in marks stand behind it. */
function beforeColon(text: string, one: Found): Found {
  const [words] = /[^\n.!?]*$/.exec(text.slice(Math.max(0, one.cue[0] - longestLine), one.cue[0])) ?? ['']
  const isLine = /^[\p{Lu}\p{N}][^,;:]+$/u.test(words.trim()) && words.trim().split(' ').length <= 6
  const isQuoted = one.content.every(([start]) => start >= one.cue[1] && /["“‘'«]/.test(text[start]))
  return isLine && isQuoted ? {...one, source: [one.cue[0] - words.trimStart().length, one.cue[0]]} : one
}

const spanOf = ({tokens}: Trees, [first, last]: readonly [number, number]): Span => [
  tokens[first].start,
  tokens[last].end,
]

/** The verb of saying that the other words of the cue hang on; none in "his claim", "was told", "seems to". */
function verbOf(trees: Trees, cue: Span): number | undefined {
  const {tokens, words} = trees
  const [from, to] = tokenRange(tokens, cue)
  for (let at = from; at < to; at++) {
    const {head, upos} = words[at]
    if (head >= from && head < to) continue
    const isOpen = upos === 'VERB' && !isPassive(trees, at) && !/^(?:seem|appear|look|sound)/i.test(tokens[at].text)
    return isOpen ? at : undefined
  }
  return undefined
}

/**
 * "Accused of", "known as", "was told": a participle that no "has" makes a perfect. "Asked how he was, she laughed": a past form without a
 * subject in a clause of its own can only be one, whatever its tag.
 */
function isPassive(trees: Trees, verb: number): boolean {
  const {tokens, words} = trees
  const {xpos, relation} = words[verb]
  if (!/^VB[DN]$/.test(xpos)) return false
  if (childrenOf(trees, verb, 'aux').some((at) => /^(?:ha[sd]|have|having|['’](?:ve|d|s))$/i.test(tokens[at].text)))
    return false
  return xpos === 'VBN' || (/^(?:advcl|acl)\b/.test(relation) && childrenOf(trees, verb, 'nsubj').length === 0)
}

/** The head of the phrase that does what the verb says; of a clause without a subject, that of the clause which it hangs on. */
function subjectOf(trees: Trees, verb: number): number | undefined {
  for (let at = verb, steps = 0; at >= 0 && steps < highest; steps++) {
    const [own] = childrenOf(trees, at, 'nsubj')
    if (own !== undefined) return own
    const {head, relation} = trees.words[at]
    if (relation === 'acl') return head
    if (!/^(?:conj|advcl|xcomp)/.test(relation)) return undefined
    // "Asked the port to say": the port is to say it.
    const asked =
      relation === 'xcomp' ? childrenOf(trees, head, 'obj', 'iobj').findLast((child) => child < at) : undefined
    if (asked !== undefined) return asked
    at = head
  }
  return undefined
}

/** What hangs on a word by one of these relations, subtypes aside, in text order. */
function childrenOf({words}: Trees, at: number, ...relations: readonly string[]): number[] {
  const found: number[] = []
  for (let child = Math.max(0, at - reach); child < Math.min(words.length, at + reach); child++)
    if (words[child].head === at && relations.includes(words[child].relation.split(':', 1)[0])) found.push(child)
  return found
}

/** The noun phrase around its head, with what qualifies it save the cue's own clause, without the conjunction or adverb that opens it. */
function phraseOf(trees: Trees, head: number, verb?: number): Span | undefined {
  let [first, last] = [head, head]
  for (let at = Math.max(0, head - reach); at < Math.min(trees.words.length, head + reach); at++) {
    if (!hangsOn(trees, at, head, verb)) continue
    first = Math.min(first, at)
    last = at
  }
  // "On our worst fears": a tree that takes an adverbial for the subject.
  if (trees.words[first].upos === 'ADP') return undefined
  while (first < head && /^(?:PUNCT|CCONJ|SCONJ|ADV)$/.test(trees.words[first].upos)) first++
  return spanOf(trees, [first, Math.max(last, head)])
}

function hangsOn({words}: Trees, at: number, head: number, butOn?: number): boolean {
  for (let steps = 0; at >= 0 && at !== butOn && steps < 12; steps++) {
    if (at === head) return true
    at = words[at].head
  }
  return false
}
