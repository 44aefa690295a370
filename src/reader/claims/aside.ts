/**
 * Hedged asides: ", likely by train," puts a part of a sentence less surely than the rest of it. It is a claim of its own, as a clause
 * would be ("he would go, and might go by train").
 */
import type {Factuality, Span} from '../../contract/index.ts'
import type {Tree} from './tree.ts'

type Certainty = Factuality['certainty']

export interface Aside {
  /** From the hedge to the last word before the closing mark. */
  readonly span: Span
  /** With the marks around it, which go with it. */
  readonly cut: Span
  readonly words: readonly number[]
  readonly hedge: Span
  readonly certainty: Certainty
}

const hedges: ReadonlyMap<string, Certainty> = new Map([
  ['likely', 'probable'],
  ['probably', 'probable'],
  ['presumably', 'probable'],
  ['apparently', 'probable'],
  ['possibly', 'possible'],
  ['perhaps', 'possible'],
  ['maybe', 'possible'],
  ['conceivably', 'possible'],
])

/** Words of an aside, the hedge aside; more is a clause or a list. Chosen. */
const mostWords = 10

const opens = /^[,(–—]$/
const closes = /^[,;.)–—]$/

/** "Armoured" in "by armoured train" is none. */
const isVerb = (tree: Tree, at: number): boolean =>
  /^(?:VB|MD)/.test(tree.word(at).xpos) && tree.relation(at) !== 'amod'

/**
 * The asides among the words of one sentence, in text order: a mark, a hedge, a preposition, and no verb of its own up to the next mark.
 * "Likely, …" and "a likely winner" are none. Linear; none where no tree is there.
 */
export function asidesIn(tree: Tree, words: readonly number[]): Aside[] {
  if (!tree.isThere) return []
  const found: Aside[] = []
  for (let at = 1; at + 2 < words.length; at++) {
    const certainty = hedges.get(tree.text(words[at]))
    if (!certainty || !opens.test(tree.text(words[at - 1]))) continue
    if (!/^(?:IN|TO)$/.test(tree.word(words[at + 1]).xpos)) continue
    let end = at + 2
    while (end < words.length && end - at <= mostWords && !closes.test(tree.text(words[end]))) end++
    const inside = words.slice(at, end)
    // Without a closing mark the rest of the sentence hangs on it.
    const closing = words[end]
    if (end - at > mostWords || inside.some((word) => isVerb(tree, word))) continue
    const isClosed = closing !== undefined && closes.test(tree.text(closing))
    if (closing !== undefined && !isClosed) continue
    const {start, end: hedgeEnd} = tree.tokens[words[at]]
    const last = tree.tokens[inside[inside.length - 1]].end
    const isBetween = isClosed && /^[,)–—]$/.test(tree.text(closing))
    found.push({
      span: [start, last],
      cut: [tree.tokens[words[at - 1]].start, isBetween ? tree.tokens[closing].end : last],
      words: inside,
      hedge: [start, hedgeEnd],
      certainty,
    })
    at = end
  }
  return found
}
