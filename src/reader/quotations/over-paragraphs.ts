/** A quotation whose paragraphs have one opening mark and one closing mark between them: "‘It is late.¶We left,’ he wrote." */
import type {Span} from '../../contract/index.ts'
import type {Quotation} from '../stage.ts'

export type Family = 'double' | 'straight' | 'single' | 'tick' | 'ticks' | 'guillemet'

/** A mark that was never closed in its paragraph. */
export interface Open {
  readonly at: number
  readonly family: Family
  /** Where the words begin. */
  readonly inner: number
}

/** So many paragraphs on the closing mark is looked for. Chosen: letters that papers print in full are longer, and have a mark at each. */
const mostParagraphs = 4

/** The first mark of a family behind its opening one, and whether it closes: an apostrophe only behind a stop. */
const next: Readonly<Record<Family, RegExp>> = {
  double: /“|(?<close>”)/g,
  straight: /(?<=\S)(?<close>")(?=[\s.,;:!?)]|$)|"/g,
  single: /‘|(?<=[.,!?…])(?<close>’)(?=\s|$)/g,
  tick: /(?<=[\s(])'(?=\S)|(?<=[.,!?…])(?<close>')(?=\s|$)/g,
  ticks: /``|(?<=\s)''|(?<close>'')/g,
  guillemet: /«|(?<close>»)/g,
}

/**
 * The parts of a quotation that is left open in a paragraph and closed in a later one, one a paragraph, all but the last `open`. Empty
 * where none of `left` opens a sentence, or where the next mark opens another quotation.
 */
export function overParagraphs(
  text: string,
  left: readonly Open[],
  paragraphs: readonly Span[],
  index: number,
): Quotation[] {
  const opened = left.find(({inner}) => /^\[?\p{Lu}/u.test(text.slice(inner, inner + 2)))
  if (!opened) return []
  for (let at = index + 1; at < paragraphs.length && at <= index + mostParagraphs; at++) {
    const [start, end] = paragraphs[at]
    const mark = text.slice(start, end).matchAll(next[opened.family]).next().value
    if (!mark) continue
    const close = mark.groups?.close
    return close ? parts(opened, paragraphs, index, at, start + mark.index, close.length) : []
  }
  return []
}

function parts(
  {at: open, inner}: Open,
  paragraphs: readonly Span[],
  first: number,
  last: number,
  close: number,
  length: number,
): Quotation[] {
  return paragraphs.slice(first, last + 1).map(([start, end], index): Quotation => {
    const [from, innerFrom] = index === 0 ? [open, inner] : [start, start]
    const isLast = first + index === last
    return {span: [from, isLast ? close + length : end], inner: [innerFrom, isLast ? close : end], open: !isLast}
  })
}
