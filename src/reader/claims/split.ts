/** Cuts a piece where its clauses differ in act, certainty, polarity or in whether they are still to come: each is a claim of its own. */
import type {Act, Factuality, Span} from '../../contract/index.ts'
import {indexAt, tokenRange, tokensWithin} from '../within.ts'
import {asidesIn} from './aside.ts'
import {type Clause, clausesOf, isFiniteVerb} from './clauses.ts'
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
  const told = sentencesOf(tree, piece.content, sentences).flatMap((words) =>
    clausesOf(tree, words).map((clause, at) => ({clause, isJoined: at > 0, ...put(clause)})),
  )
  if (told.length === 0) return []
  // A title is one claim, however it is put together.
  if (piece.isTitle) return [{...(told.find(({clause}) => isWhole(tree, clause)) ?? told[0]), content: piece.content}]
  const groups: {lead: number; first: number; last: number}[] = []
  told.forEach((part, at) => {
    const group = groups.at(-1)
    if (!group) groups.push({lead: at, first: at, last: at})
    // “Good player.” alone is no clause: it stays with the one before it; in one sentence also with the one behind.
    else if (isPutAlike(told[group.lead], part) || !isWhole(tree, part.clause)) group.last = at
    else if (part.isJoined && !isWhole(tree, told[group.lead].clause)) Object.assign(group, {lead: at, last: at})
    else groups.push({lead: at, first: at, last: at})
  })
  return groups.flatMap(({lead, first, last}, at) =>
    withoutAsides(
      tree,
      told.slice(first, last + 1).map(({clause}) => clause),
      {
        ...told[lead],
        content: between(
          tree,
          piece.content,
          at === 0 ? 0 : startOf(tree, told[first].clause, piece.attribution === undefined),
          at === groups.length - 1 ? Infinity : tree.tokens[told[last].clause.words.at(-1)!].end,
        ),
      },
    ),
  )
}

/** The part, and each aside in it that is hedged where the part is not. */
function withoutAsides(tree: Tree, clauses: readonly Clause[], part: Part): Part[] {
  if (part.factuality.certainty !== 'certain' || part.factuality.polarity !== '+') return [part]
  const asides = clauses.flatMap(({words}) => asidesIn(tree, words))
  if (asides.length === 0) return [part]
  const content = asides.reduce(
    (spans: readonly Span[], {cut}) => spans.flatMap((span) => without(span, cut)),
    part.content,
  )
  return [
    {...part, content: content.map((span) => trimmed(tree, span)).filter(([start, end]) => start < end)},
    ...asides.map(({span, words, hedge, certainty}) => ({
      act: part.act,
      factuality: {certainty, polarity: '+' as const, cues: [hedge]},
      content: [span],
      clause: {words},
    })),
  ]
}

const without = ([start, end]: Span, [from, to]: Span): Span[] =>
  to <= start || end <= from
    ? [[start, end]]
    : (
        [
          [start, from],
          [to, end],
        ] as Span[]
      ).filter(([a, b]) => a < b)

/** From the first to the last token in it. */
function trimmed(tree: Tree, span: Span): Span {
  const words = tokensWithin(tree.tokens, span)
  return words.length === 0 ? [span[0], span[0]] : [words[0].start, words[words.length - 1].end]
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

/** Without a verb that is finite a piece of speech is no clause of its own. Where no tree is there, each is one. */
const isWhole = (tree: Tree, {predicate}: Clause): boolean =>
  predicate === undefined || !tree.isThere || isFiniteVerb(tree, predicate) || tree.word(predicate).xpos === 'VB'

/** Past the comma on which the clause hangs; in the outlet's own words past the conjunction too. */
function startOf(tree: Tree, {words}: Clause, isOwn: boolean): number {
  const first = words.find(
    (at) => !/^[,;:–—-]$/.test(tree.text(at)) && !(isOwn && /^(?:and|but|yet)$/.test(tree.text(at))),
  )
  return tree.tokens[first ?? words[0]].start
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
