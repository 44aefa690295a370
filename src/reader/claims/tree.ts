/**
 * The model's trees (Universal Dependencies over the layer `tokens`) as the questions that claims ask of them. A text of which
 * the model says nothing has no trees: no word has children then, and claims are read from the words alone.
 */
import type {WordLabel} from '../model/labels.ts'
import type {Token} from '../stage.ts'
import {firstEndingAfter} from '../within.ts'

export interface Tree {
  readonly tokens: readonly Token[]
  /** False where the model says nothing. */
  readonly isThere: boolean
  /** Index of the token that ends after this place in the text. */
  indexAt(place: number): number
  word(at: number): WordLabel
  /** In small letters, with a straight apostrophe. */
  text(at: number): string
  /** The relation without its subtype: `nsubj:pass` is `nsubj`. */
  relation(at: number): string
  /** Children in text order; those of the named relations, without subtype, if any are named. */
  children(at: number, ...relations: readonly string[]): readonly number[]
  /** Whether a word stands in a clause that hangs below the predicate: "which sank in 2011", "because it sank". */
  isBelow(at: number, predicate: number): boolean
  /** Whether a word hangs on another without a clause between them. */
  isUnder(at: number, above: number): boolean
  /** Index of the first and of the last token of what hangs on this one, itself included. */
  reach(at: number): readonly [first: number, last: number]
}

const unlabelled: WordLabel = {head: -1, relation: 'dep', upos: 'X', xpos: 'XX', certainty: 3}
const none: readonly number[] = []

/** A real tree is never deeper; a broken one may go round. */
const deepest = 60

/** Linear in the number of tokens. */
export function treeOf(tokens: readonly Token[], words: readonly WordLabel[]): Tree {
  const isThere = tokens.length > 0 && words.length === tokens.length
  const childrenOf = new Map<number, number[]>()
  for (let at = 0; isThere && at < words.length; at++) {
    const siblings = childrenOf.get(words[at].head)
    if (siblings) siblings.push(at)
    else childrenOf.set(words[at].head, [at])
  }
  const reaches = isThere ? reachesOf(words) : []
  const word = (at: number): WordLabel => (isThere ? words[at] : undefined) ?? unlabelled
  const relations = words.map((label) => label.relation.split(':', 1)[0])
  const lower = tokens.map(({text}) => text.toLowerCase().replace('’', "'"))
  const relation = (at: number): string => (isThere ? relations[at] : undefined) ?? unlabelled.relation
  return {
    tokens,
    isThere,
    indexAt: (place) => firstEndingAfter(tokens, place),
    word,
    text: (at) => lower[at] ?? '',
    relation,
    children(at, ...relations) {
      const all = childrenOf.get(at) ?? none
      return relations.length === 0 ? all : all.filter((child) => relations.includes(relation(child)))
    },
    isBelow(at, predicate) {
      for (let steps = 0; at >= 0 && at !== predicate && steps < deepest; steps++) {
        if (/^(?:acl|advcl|ccomp|csubj)$/.test(relation(at))) return true
        at = word(at).head
      }
      return false
    },
    isUnder(at, above) {
      for (let steps = 0; at >= 0 && steps < deepest; steps++) {
        if (at === above) return true
        if (/^(?:acl|advcl|ccomp|csubj|conj|parataxis|root)$/.test(relation(at))) return false
        at = word(at).head
      }
      return false
    },
    reach: (at) => reaches[at] ?? [at, at],
  }
}

/** From the leaves up: each token hands its reach on when all its children have. A circle, which no tree has, keeps its own places. */
function reachesOf(words: readonly WordLabel[]): [number, number][] {
  const reaches = words.map((_, at): [number, number] => [at, at])
  const waiting = words.map(() => 0)
  for (const {head} of words) if (head >= 0) waiting[head]++
  const ready = words.map((_, at) => at).filter((at) => waiting[at] === 0)
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    const {head} = words[at]
    if (head < 0) continue
    reaches[head][0] = Math.min(reaches[head][0], reaches[at][0])
    reaches[head][1] = Math.max(reaches[head][1], reaches[at][1])
    if (--waiting[head] === 0) ready.push(head)
  }
  return reaches
}
