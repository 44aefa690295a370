/** A place in a text, and how to speak of it. */
import * as z from 'zod'

export const Span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .readonly()
  .describe('Half-open [start, end) in UTF-16 code units of `article.text`; its slice is exactly the words meant.')
export type Span = z.infer<typeof Span>

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

export const sameSpan = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1]

/** Text order: by start, the longer first where two start together. */
export const bySpan = (a: Span, b: Span): number => a[0] - b[0] || b[1] - a[1]

/** The span without white space at its edges; an empty span at its start if there is nothing else in it. */
export function trimSpan(text: string, [start, end]: Span): Span {
  while (start < end && /\s/.test(text[start])) start++
  while (end > start && /\s/.test(text[end - 1])) end--
  return [start, end]
}

export type IdKind = 'a' | 'c' | 'n' | 't' | 'p' | 'e' | 'd' | 'k'

/**
 * Makes ids of kind and span (`c53-101`), so that an address says what it points at and survives a re-read. A second one of
 * the same kind and span ends in `.2`. One maker an article.
 */
export function idMaker(): (kind: IdKind, span: Span) => string {
  const seen = new Map<string, number>()
  return (kind, [start, end]) => {
    const id = `${kind}${start}-${end}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}.${count}`
  }
}
