/** Cuts a piece where its clauses differ in act, certainty, polarity or in whether they are still to come: each is a claim of its own. */
import type {Act, Factuality, Span} from '../../contract/index.ts'
import {indexAt, tokenRange, tokensWithin} from '../within.ts'
import {type Clause, clausesOf} from './clauses.ts'
import type {Piece} from './pieces.ts'
import type {Tree} from './tree.ts'

export interface Put {
  readonly act: Act
  readonly factuality: Factuality
}

export interface Part extends Put {
  readonly content: readonly Span[]
  /** The first of its clauses, which stands for all. */
  readonly clause: Clause
}

/** At least one part a piece that has words. `put` says how a clause is put. */
export function partsOf(tree: Tree, piece: Piece, sentences: readonly Span[], put: (clause: Clause) => Put): Part[] {
  const clauses = sentencesOf(tree, piece.content, sentences).flatMap((words) => clausesOf(tree, words))
  if (clauses.length === 0) return []
  // A title is one claim, however it is put together.
  const told = clauses.map((clause) => ({clause, ...put(clause)}))
  if (piece.isTitle)
    return [{...(told.find(({clause}) => clause.predicate !== undefined) ?? told[0]), content: piece.content}]
  const groups: {first: number; last: number}[] = []
  told.forEach((part, at) => {
    const group = groups.at(-1)
    if (group && isPutAlike(told[group.first], part)) group.last = at
    else groups.push({first: at, last: at})
  })
  return groups.map(({first, last}, at) => ({
    ...told[first],
    content: between(
      tree,
      piece.content,
      at === 0 ? 0 : tree.tokens[clauses[first].words[0]].start,
      at === groups.length - 1 ? Infinity : tree.tokens[clauses[last].words.at(-1)!].end,
    ),
  }))
}

const isPutAlike = (a: Put, b: Put): boolean =>
  a.act === b.act &&
  a.factuality.certainty === b.factuality.certainty &&
  a.factuality.polarity === b.factuality.polarity

/** The token indices of the content, a list for each sentence of which it has some. */
function sentencesOf(tree: Tree, content: readonly Span[], sentences: readonly Span[]): number[][] {
  const lists: number[][] = []
  let sentence = -1
  for (const span of content) {
    const [from, to] = tokenRange(tree.tokens, span)
    for (let at = from; at < to; at++) {
      const within = indexAt(sentences, tree.tokens[at].start)
      if (within !== sentence || lists.length === 0) lists.push([])
      sentence = within
      lists.at(-1)!.push(at)
    }
  }
  return lists
}

/** The content from one place to another, without the comma on which the next clause hangs. */
function between(tree: Tree, content: readonly Span[], start: number, end: number): Span[] {
  const spans = content.flatMap(([from, to]): Span[] =>
    Math.max(from, start) < Math.min(to, end) ? [[Math.max(from, start), Math.min(to, end)]] : [],
  )
  return end === Infinity ? spans : spans.map((span, at) => (at === spans.length - 1 ? withoutComma(tree, span) : span))
}

function withoutComma(tree: Tree, [start, end]: Span): Span {
  const words = tokensWithin(tree.tokens, [start, end])
  let last = words.length - 1
  while (last > 0 && /^(?:[,;:–—-]|and|but)$/i.test(words[last].text)) last--
  return [start, words[last].end]
}
