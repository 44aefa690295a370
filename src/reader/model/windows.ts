/**
 * A text of many pieces as windows that overlap and cover it; mirrors training/windows.py. A window is `size` pieces. The next
 * one starts at the last break (a sentence's start) that lies between `overlap` and twice `overlap` pieces before the end of
 * this one, else exactly `overlap` before it. Each piece is owned by one window: in an overlap, the last break inside it is the
 * border, else its middle. Answers come from the owner: of a piece, of a cue's or name's first piece, of a sentence's first word.
 */

/** Numbers of pieces, half-open. */
export interface Window {
  readonly start: number
  readonly end: number
  readonly ownStart: number
  readonly ownEnd: number
}

/** Windows in text order; none without pieces. `breaks`: numbers of pieces, ascending; those of `paragraphs` are preferred as starts. */
export function windowsOf(
  count: number,
  breaks: readonly number[],
  size: number,
  overlap: number,
  paragraphs: readonly number[] = [],
): Window[] {
  if (count === 0) return []
  const starts = [0]
  const ends = [Math.min(size, count)]
  const borders = [0]
  while (ends[ends.length - 1] < count) {
    const end = ends[ends.length - 1]
    const latest = Math.max(end - overlap, starts[starts.length - 1] + 1)
    const atParagraph = lastUpTo(paragraphs, latest)
    const isNear = atParagraph >= end - 2 * overlap && atParagraph > starts[starts.length - 1]
    const atBreak = isNear ? atParagraph : lastUpTo(breaks, latest)
    const start = atBreak >= end - 2 * overlap && atBreak > starts[starts.length - 1] ? atBreak : latest
    const border = lastUpTo(breaks, end)
    borders.push(Math.max(borders[borders.length - 1], border > start ? border : (start + end + 1) >> 1))
    starts.push(start)
    ends.push(Math.min(start + size, count))
  }
  return starts.map((start, i) => ({start, end: ends[i], ownStart: borders[i], ownEnd: borders[i + 1] ?? count}))
}

/** The last break that is not behind `piece`; 0 if there is none. */
function lastUpTo(breaks: readonly number[], piece: number): number {
  let low = 0
  let high = breaks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (breaks[middle] <= piece) low = middle + 1
    else high = middle
  }
  return low > 0 ? breaks[low - 1] : 0
}
