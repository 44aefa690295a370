/** Which saying stands within which, and how each is quoted. */
import {contains, type Span} from '../../contract/index.ts'
import type {Quotation, Saying} from '../stage.ts'
import {firstStartingFrom} from '../within.ts'

/**
 * `beside`: where the cue begins of the report that cites this source outside its content. `isPlain`: see `Draft`. `isDoubtful`: the model
 * alone is not enough.
 */
export type Found = Omit<Saying, 'within' | 'quote'> & {
  readonly beside?: number
  readonly isPlain?: boolean
  readonly isDoubtful?: boolean
}

/** Sayings in the order of their cues, each with the innermost one whose content holds its cue. */
export function nest(found: readonly Found[], quotations: readonly Quotation[]): Saying[] {
  const sorted = [...found].sort((a, b) => a.cue[0] - b.cue[0] || b.cue[1] - a.cue[1])
  const byCue = new Map(sorted.map(({cue}, index) => [cue[0], index]))
  const holders = holdersOf(sorted)
  const parents = withoutRings(
    // The report that it stands beside may have been dropped since.
    sorted.map(({beside}, index) => (beside === undefined ? undefined : byCue.get(beside)) ?? holders[index]),
    sorted.map(({content}) => content.reduce((sum, [start, end]) => sum + end - start, 0)),
  )
  return sorted.map(({beside, isPlain, isDoubtful, ...saying}, index) => {
    const within = parents[index]
    return {...saying, quote: quoteOf(saying.content, quotations), ...(within !== undefined && {within})}
  })
}

/** Two contents may each hold the other's cue; then the larger is the outer one, and stands in nothing. */
function withoutRings(parents: readonly (number | undefined)[], sizes: readonly number[]): (number | undefined)[] {
  const links = [...parents]
  const settled = new Set<number>()
  links.forEach((_, index) => {
    const path: number[] = []
    for (let at: number | undefined = index; at !== undefined && !settled.has(at); at = links[at]) {
      const ring = path.indexOf(at)
      if (ring >= 0) {
        const largest = path.slice(ring).reduce((a, b) => (sizes[b] > sizes[a] ? b : a))
        links[largest] = undefined
        break
      }
      path.push(at)
    }
    for (const at of path) settled.add(at)
  })
  return links
}

/** For each saying the index of the smallest content that holds its cue: one walk over the edges of all contents. */
function holdersOf(sorted: readonly Found[]): (number | undefined)[] {
  const pieces = sorted
    .flatMap(({content, beside}, index) => content.map((span) => ({span, index, isCited: beside !== undefined})))
    // Of a report and whom it cites for the same words, the cited one is the inner.
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || Number(a.isCited) - Number(b.isCited))
  const open: {span: Span; index: number}[] = []
  let next = 0
  return sorted.map(({cue}, index) => {
    while (next < pieces.length && pieces[next].span[0] <= cue[0]) {
      while (open.length > 0 && open[open.length - 1].span[1] <= pieces[next].span[0]) open.pop()
      open.push(pieces[next++])
    }
    while (open.length > 0 && open[open.length - 1].span[1] <= cue[0]) open.pop()
    return open.findLast((piece) => piece.index !== index && contains(piece.span, cue))?.index
  })
}

/** Direct where every piece is filled by quotations, mixed where one holds some. */
function quoteOf(content: readonly Span[], quotations: readonly Quotation[]): Saying['quote'] {
  const shares = content.map((span) => quotedShare(span, quotations))
  if (shares.every((share) => share === 0)) return 'indirect'
  return shares.every((share) => share > 0.95) ? 'direct' : 'mixed'
}

/** How much of a span its outermost quotations fill; the blank between two counts with them. */
function quotedShare(span: Span, quotations: readonly Quotation[]): number {
  let filled = 0
  let end = span[0]
  for (
    let at = firstStartingFrom(quotations, span[0]);
    at < quotations.length && quotations[at].span[0] < span[1];
    at++
  ) {
    const inner = quotations[at].span
    if (inner[0] < end || inner[1] > span[1]) continue
    filled += inner[1] - inner[0] + (end > span[0] && inner[0] - end <= 2 ? inner[0] - end : 0)
    end = inner[1]
  }
  return filled / (span[1] - span[0])
}
