/**
 * Marks over words, as a tree that markup can hold. Spans may cross (a place in two claims, a source across a quotation's edge);
 * elements may not: a crossing mark is closed and opened again, and comes out in pieces.
 */
import {bySpan, type Span} from '../contract/index.ts'

export interface Mark {
  readonly span: Span
  /** A claim is underlined, a source without a name stands in italics; `span` where nothing is said. */
  readonly tag?: 'u' | 'i'
  readonly className?: string
  /** Of the first piece: where addresses lead. */
  readonly id?: string
  readonly title?: string
}

/** Something that stands between two characters: the number of a note. */
export interface Point<Content> {
  readonly at: number
  readonly content: Content
}

export type Piece<Content> =
  | {readonly words: Span}
  | {readonly point: Content}
  | {readonly mark: Mark; readonly first: boolean; readonly pieces: readonly Piece<Content>[]}

/** Chosen: elements nested deeper than any reader could tell apart are not drawn; browsers and our own stack have their limits. */
const mostNested = 40

/** The words of one block with its marks and points, which must be in text order. Marks that reach beyond the block are cut. */
export function markUp<Content>(
  block: Span,
  marks: readonly Mark[],
  points: readonly Point<Content>[],
): Piece<Content>[] {
  const root: Piece<Content>[] = []
  let open: {mark: Mark; pieces: Piece<Content>[]}[] = []
  const top = (): Piece<Content>[] => open.at(-1)?.pieces ?? root
  const start = (mark: Mark, first: boolean): void => {
    const pieces: Piece<Content>[] = []
    top().push({mark, first, pieces})
    open.push({mark, pieces})
  }
  const starting = [...marks].sort((a, b) => bySpan(a.span, b.span))
  const stops = new Set([block[0], block[1], ...points.map(({at}) => at), ...starting.flatMap(({span}) => span)])
  let at = block[0]
  let nextMark = 0
  let nextPoint = 0
  for (const stop of [...stops].filter((stop) => stop >= block[0] && stop <= block[1]).sort((a, b) => a - b)) {
    if (at < stop) top().push({words: [at, stop]})
    at = stop
    const ended = open.findIndex(({mark}) => mark.span[1] <= stop)
    const reopened = ended < 0 ? [] : open.slice(ended).filter(({mark}) => mark.span[1] > stop)
    if (ended >= 0) open = open.slice(0, ended)
    for (; nextPoint < points.length && points[nextPoint].at <= stop; nextPoint++)
      if (points[nextPoint].at === stop) top().push({point: points[nextPoint].content})
    for (const {mark} of stop < block[1] ? reopened : []) start(mark, false)
    for (; nextMark < starting.length && starting[nextMark].span[0] <= stop; nextMark++) {
      const mark = starting[nextMark]
      if (mark.span[1] > stop && stop < block[1] && open.length < mostNested) start(mark, mark.span[0] === stop)
    }
  }
  return root
}
