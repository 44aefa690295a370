/**
 * Which claims there may be: the content of every innermost attribution; of an outer one what its inner ones leave; every clause of
 * the outlet's own that is not somebody's content; headline and standfirst (contract, "Which claims there are").
 */
import {type Article, type Attribution, bySpan, contains, overlaps, type Span} from '../../contract/index.ts'
import {tokenRange, tokensWithin} from '../within.ts'
import {isClausal, isFiniteVerb} from './clauses.ts'
import {hasVerb} from './finite.ts'
import type {Tree} from './tree.ts'

export interface Piece {
  readonly content: readonly Span[]
  /** The innermost attribution, absent in the outlet's own words. */
  readonly attribution?: Attribution
  readonly isTitle: boolean
}

/** Fewer words than this left over are a remnant ("on Monday", "in the report"), not a clause. Chosen. */
const leastWords = 4

export function attributedPieces(attributions: readonly Attribution[], tree: Tree): Piece[] {
  const children = new Map<string, Attribution[]>()
  for (const attribution of attributions) {
    if (!attribution.within) continue
    const siblings = children.get(attribution.within)
    if (siblings) siblings.push(attribution)
    else children.set(attribution.within, [attribution])
  }
  return attributions.flatMap((attribution): Piece[] => {
    const inner = children.get(attribution.id)
    if (!inner) return [{content: attribution.content, attribution, isTitle: false}]
    // Held by its content, or only cited beside it ("the paper reported, citing officials"): then the content is the inner one's.
    const taken = inner.flatMap(wordsTaken).sort(bySpan)
    const rest = attribution.content.flatMap((span) => clausesLeft(tree, span, taken, inner))
    return rest.length > 0 ? [{content: rest, attribution, isTitle: false}] : []
  })
}

const wordsTaken = ({source, cue, content}: Attribution): Span[] => [...(source ? [source] : []), cue, ...content]

export function ownPieces(
  {parts}: Article,
  sentences: readonly Span[],
  attributions: readonly Attribution[],
  tree: Tree,
): Piece[] {
  const {headline, standfirst, section, byline, dateline} = parts
  const titles = [headline, standfirst].filter((span) => span !== undefined)
  const taken = attributions.flatMap((attribution) =>
    wordsTaken(attribution)
      .filter((span) => !isToldAlready(tree, span, attribution))
      .map((span) => ({span, attribution})),
  )
  taken.sort((a, b) => bySpan(a.span, b.span))
  const furniture = [section, byline, dateline].filter((span) => span !== undefined)
  const units = [...titles, ...sentences.filter((sentence) => !titles.some((title) => contains(title, sentence)))]
  let next = 0
  return units.sort(bySpan).flatMap((unit): Piece[] => {
    while (next < taken.length && taken[next].span[1] <= unit[0]) next++
    const touching: typeof taken = []
    for (let at = next; at < taken.length && taken[at].span[0] < unit[1]; at++)
      if (overlaps(taken[at].span, unit)) touching.push(taken[at])
    const isTitle = titles.some((title) => contains(title, unit))
    if (touching.length === 0) {
      if (isTitle) return [{content: [unit], isTitle}]
      return subtract(unit, furniture)
        .filter((span) => isClause(tree, span, true))
        .map((span) => ({content: [trimmed(tree, span)], isTitle}))
    }
    const spans = touching.map(({span}) => span)
    const holders = touching.map(({attribution}) => attribution)
    return clausesLeft(tree, unit, [...spans, ...furniture].sort(bySpan), holders).map((span) => ({
      content: [span],
      isTitle,
    }))
  })
}

/** "The fleet moved, which the port denied": the outlet has said it before anybody denies it. */
function isToldAlready(tree: Tree, [, end]: Span, {cue}: Attribution): boolean {
  const next = tree.indexAt(end)
  return cue[0] > end && tree.text(next) === ',' && tree.text(next + 1) === 'which'
}

/** The clauses of a span that stand beside what was taken out of it; a subject that is somebody's source as well comes back ("The mayor left but said …"). */
function clausesLeft(tree: Tree, span: Span, taken: readonly Span[], holders: readonly Attribution[]): Span[] {
  return subtract(span, taken).flatMap((rest): Span[] => {
    if (!isClause(tree, rest, false)) return []
    const head = tree.isThere ? headWithin(tree, rest) : undefined
    const source = head === undefined ? undefined : sourceBefore(tree, rest, head, holders)
    return [trimmed(tree, source && contains(span, source) ? [source[0], rest[1]] : rest)]
  })
}

/** The source that is the subject of the verb, or that stands right before words whose verb has no subject of its own. */
function sourceBefore(tree: Tree, rest: Span, head: number, holders: readonly Attribution[]): Span | undefined {
  const [subject] = tree.children(head, 'nsubj')
  const isHere = subject !== undefined && tree.tokens[subject].start >= rest[0]
  if (isHere) return undefined
  const last = tree.indexAt(rest[0]) - 1
  return holders.find(({source}) => source && source[1] <= rest[0] && tree.indexAt(source[1] - 1) === last)?.source
}

/** A finite verb of the sentence itself that stands in what is left: not one of a clause that hangs below what was taken. */
function headWithin(tree: Tree, span: Span): number | undefined {
  const [from, to] = tokenRange(tree.tokens, span)
  for (let at = from; at < to; at++)
    if (
      /^(?:root|conj|parataxis|ccomp)$/.test(tree.relation(at)) &&
      isClausal(tree, at) &&
      isFiniteVerb(tree, at) &&
      !isBelowParticiple(tree, at, from)
    )
      return at
  return undefined
}

/** "Asked whether he would stand again, …": what is asked hangs on a participle, and is no clause of the sentence. */
function isBelowParticiple(tree: Tree, at: number, from: number): boolean {
  const above = tree.word(at).head
  if (/^(?:asked|pressed)$/.test(tree.text(from)) && /^(?:wh\p{L}+|if|how)$/u.test(tree.text(from + 1))) return true
  if (tree.relation(at) !== 'ccomp' || above < from) return false
  return /^(?:advcl|acl)$/.test(tree.relation(above)) && !isFiniteVerb(tree, above)
}

/** What is left of a span when others, in text order, are taken out of it. */
function subtract(span: Span, others: readonly Span[]): Span[] {
  const left: Span[] = []
  let at = span[0]
  for (const [start, end] of others) {
    if (start >= span[1] || end <= span[0]) continue
    if (start > at) left.push([at, start])
    at = Math.max(at, end)
  }
  if (at < span[1]) left.push([at, span[1]])
  return left
}

const opening = /^(?:[•*·▪,;:.–—-]|and|but|that|who|which)$/i
const joining =
  /^(?:[,;:.–—-]|and|but|while|as|that|who|which|where|when|although|though|after|before|with|in|on|by|to)$/i

/** Without the marks, conjunctions and prepositions on which a clause hangs; a word that opens it for good ("While …") stays. */
function trimmed(tree: Tree, span: Span): Span {
  const words = tokensWithin(tree.tokens, span)
  let first = 0
  let last = words.length - 1
  while (first < last && opening.test(words[first].text)) first++
  while (last > first && joining.test(words[last].text)) last--
  return [Math.max(span[0], words[first].start), Math.min(span[1], words[last].end)]
}

/** Enough words, and a finite verb among them that does not only say which or when. */
function isClause(tree: Tree, span: Span, isWhole: boolean): boolean {
  const [from, to] = tokenRange(tree.tokens, span)
  let count = 0
  for (let at = from; at < to && count < leastWords; at++) if (tree.tokens[at].kind !== 'mark') count++
  if (count < (isWhole ? 2 : leastWords)) return false
  if (!tree.isThere) return count >= leastWords && hasVerb(tree.tokens.slice(from, to), isWhole)
  if (!isWhole) return headWithin(tree, span) !== undefined
  // "The plan is to open the wing": the tree may hang the only verb below the noun. "It's" is a scrap.
  const isScrap = count === 2 && /^(?:['’](?:s|re|m|ll)|is|are|was|were)$/i.test(lastWord(tree, from, to))
  return !isScrap && (headWithin(tree, span) !== undefined || isPlanSaid(tree, from, to))
}

/** "The aim is to": the copula right before the infinitive. */
function isPlanSaid(tree: Tree, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++)
    if (/^(?:is|was|are|were)$/.test(tree.text(at)) && tree.text(at + 1) === 'to') return true
  return false
}

function lastWord(tree: Tree, from: number, to: number): string {
  let at = to - 1
  while (at > from && tree.tokens[at].kind === 'mark') at--
  return tree.text(at)
}
