/** Which tokens lie in a span: two binary searches, so that asking is cheap however long the text. */
import type {Span} from '../contract/index.ts'
import type {Token} from './stage.ts'

/** Index of the first item that ends after `at`; the length of the list if none does. */
export function firstEndingAfter(list: readonly {readonly end: number}[], at: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle].end > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Half-open range of token indices that lie at least partly in the span. */
export function tokenRange(tokens: readonly Token[], [start, end]: Span): [from: number, to: number] {
  const from = firstEndingAfter(tokens, start)
  let to = firstEndingAfter(tokens, end - 1)
  if (to < tokens.length && tokens[to].start < end) to++
  return [from, Math.max(from, to)]
}

export const tokensWithin = (tokens: readonly Token[], span: Span): readonly Token[] =>
  tokens.slice(...tokenRange(tokens, span))

/** Index of the span that holds `at`, or of the last one before it; -1 before the first. Spans are in text order and do not overlap. */
export function indexAt(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle][0] <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Index of the first item that begins at or after `at`; the length of the list if none does. Items are in text order. */
export function firstStartingFrom(list: readonly {readonly span: Span}[], at: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle].span[0] >= at) high = middle
    else low = middle + 1
  }
  return low
}
