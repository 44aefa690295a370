/** What belongs to which block of an article: marks, points and notes, each found in one walk however many there are. */
import type {Block} from './blocks.ts'
import type {Mark, Point} from './marks.ts'

/** For each block the points in it; one at its end is its own. Both are in text order. */
export function pointsIn<Content>(blocks: readonly Block[], points: readonly Point<Content>[]): Point<Content>[][] {
  let next = 0
  return blocks.map(({span: [, end]}) => {
    const from = next
    while (next < points.length && points[next].at <= end) next++
    return points.slice(from, next)
  })
}

/** For each block the marks that touch it. Both are in text order once sorted, so one walk does. */
export function marksIn(blocks: readonly Block[], marks: readonly Mark[]): Mark[][] {
  const sorted = [...marks].sort((a, b) => a.span[0] - b.span[0])
  let next = 0
  let open: Mark[] = []
  return blocks.map(({span: [start, end]}) => {
    open = open.filter((mark) => mark.span[1] > start)
    for (; next < sorted.length && sorted[next].span[0] < end; next++)
      if (sorted[next].span[1] > start) open.push(sorted[next])
    return [...open]
  })
}

/** Each thing stands beside the block in which its words begin. */
export function perBlock<Thing>(
  blocks: readonly Block[],
  things: readonly Thing[],
  startOf: (thing: Thing) => number,
): Thing[][] {
  const sorted: Thing[][] = blocks.map(() => [])
  let block = 0
  for (const thing of things) {
    const start = startOf(thing)
    while (block > 0 && blocks[block].span[0] > start) block--
    while (block + 1 < blocks.length && blocks[block + 1].span[0] <= start) block++
    sorted[block]?.push(thing)
  }
  return sorted
}
