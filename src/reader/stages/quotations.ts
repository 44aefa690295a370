/** Words between quotation marks: curly, straight, single in the British manner, doubled ticks, guillemets; nested, and over paragraphs. */
import {bySpan, type Span} from '../../contract/index.ts'
import {type Family, type Open, overParagraphs} from '../quotations/over-paragraphs.ts'
import {type Quotation, stage} from '../stage.ts'

export const quotations = stage({
  name: 'quotations',
  needs: ['article', 'paragraphs'],
  does: 'Words between quotation marks, over paragraphs too.',
  run: ({article, paragraphs}) => quotationsIn(article.text, paragraphs),
})

type Side = 'open' | 'close'

interface Mark {
  readonly family: Family
  /** Where the characters alone tell it. */
  readonly side?: Side
  readonly length: number
}

const marks: Readonly<Record<string, Mark>> = {
  '“': {family: 'double', side: 'open', length: 1},
  '„': {family: 'double', side: 'open', length: 1},
  '”': {family: 'double', side: 'close', length: 1},
  '"': {family: 'straight', length: 1},
  '‘': {family: 'single', side: 'open', length: 1},
  '’': {family: 'single', side: 'close', length: 1},
  "'": {family: 'tick', length: 1},
  '«': {family: 'guillemet', side: 'open', length: 1},
  '»': {family: 'guillemet', side: 'close', length: 1},
}
const ticks: Mark = {family: 'ticks', length: 2}
const backticks: Mark = {family: 'ticks', side: 'open', length: 2}

/** The mark that begins at `at`. Two ticks are one mark, as agencies' terminals write it; of three the inner stands alone. */
function markAt(text: string, at: number, isTickOpen = false): Mark | undefined {
  if (text[at] === '`' && text[at + 1] === '`') return backticks
  const doubled = text[at] === "'" && text[at + 1] === "'" && !(isTickOpen && text[at + 2] === "'")
  return doubled ? ticks : marks[text[at]]
}

/**
 * Quotations in text order, the outer before the inner. A paragraph without a closing mark gives an `open` one, to its
 * end, if the next paragraph begins with the mark again, or if it itself began with one, or if a later paragraph closes it
 * (over-paragraphs.ts); a stray mark gives nothing.
 */
export function quotationsIn(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  paragraphs.forEach((paragraph, index) => {
    const {closed, left} = pairMarks(text, paragraph)
    for (const quotation of closed) found.push(quotation)
    const over = left.length > 0 ? overParagraphs(text, left, paragraphs, index) : []
    if (over.length > 0) {
      found.push(...over)
      return
    }
    const next = paragraphs[index + 1]
    const unclosed = left.find(({at, family}) => at === paragraph[0] || (next && openingFamily(text, next) === family))
    const span: Span | undefined = unclosed && [unclosed.at, paragraph[1]]
    if (unclosed && span && unclosed.inner < span[1] && !closed.some((quotation) => quotation.span[1] > span[1])) {
      found.push({span, inner: [unclosed.inner, span[1]], open: true})
    }
  })
  return found.sort((a, b) => bySpan(a.span, b.span))
}

const openingFamily = (text: string, [start]: Span): Family | undefined => {
  const mark = markAt(text, start)
  return mark && mark.side !== 'close' ? mark.family : undefined
}

function pairMarks(text: string, [start, end]: Span): {closed: Quotation[]; left: Open[]} {
  const closed: Quotation[] = []
  const open: Open[] = []
  const closersLeft = singleClosers(text, [start, end])
  let at = start
  while (at < end) {
    const mark = markAt(text, at, open.at(-1)?.family === 'tick')
    if (!mark) {
      at++
      continue
    }
    const {family, length} = mark
    const depth = open.findLastIndex((opened) => opened.family === family)
    const side = sideOf(text, at, mark, [start, end], depth >= 0)
    const isSingle = family === 'single' || family === 'tick'
    if (isSingle && side === 'close') closersLeft[family]--
    if (isSingle && side === 'close' && isPossessive(text, at) && closersLeft[family] > 0) {
      // An apostrophe: the quotation goes on.
    } else if (side === 'open') {
      // A second opening mark of the same family: the first one was never closed.
      if (depth >= 0) open.splice(depth)
      open.push({at, family, inner: at + length})
    } else if (side === 'close' && depth >= 0) {
      const {at: from, inner} = open[depth]
      open.splice(depth)
      if (at > inner) closed.push({span: [from, at + length], inner: [inner, at], open: false})
    }
    at += length
  }
  return {closed, left: open}
}

/** Which side a mark is on, by its neighbours where the character does not tell; undefined for an apostrophe or a stray. */
function sideOf(text: string, at: number, mark: Mark, [start, end]: Span, isOpen: boolean): Side | undefined {
  const {family, side, length} = mark
  const before = at > start ? text[at - 1] : ' '
  const after = at + length < end ? text[at + length] : ' '
  if (family === 'single' || family === 'tick') {
    if (isLetter(before) && isLetter(after)) return undefined
    if (/[’']/.test(text[at]) && startsElision(text, at)) return undefined
    if (side === 'open') return isLetter(before) ? undefined : 'open'
    if (family === 'tick' && !isOpen) return opens(before) && !/\s/.test(after) ? 'open' : undefined
    return isOpen && !/\s/.test(before) ? 'close' : undefined
  }
  if (side) return turned(side, before, after, isOpen)
  if (opens(before) && !/\s/.test(after)) return 'open'
  if (!/\s/.test(before) && (/[\s.,;:!?)\]’'…–—-]/.test(after) || isOpen)) return isOpen ? 'close' : undefined
  return isOpen ? 'close' : 'open'
}

/** The wrong one of two curly marks, as machines set them: “It is late.“ And she said: ”We left.” */
function turned(side: Side, before: string, after: string, isOpen: boolean): Side {
  if (side === 'open' && isOpen && /[\p{L}\p{N}.,!?…%]/u.test(before) && /[\s.,;:!?)]/.test(after)) return 'close'
  return side === 'close' && !isOpen && /[\s(]/.test(before) && isLetter(after) ? 'open' : side
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)
const opens = (character: string): boolean => /[\s([{“‘"'–—/-]/.test(character)

/** ’90s, ’tis, ’em: letters or figures left out at the front of a word. */
const startsElision = (text: string, at: number): boolean =>
  /^(?:\d0s|tis\b|twas\b|em\b|til\b|cause\b|n[’'])/i.test(text.slice(at + 1, at + 7)) && !isLetter(text[at - 1] ?? ' ')

/** "the officials’ plan": an apostrophe after s and before a small letter, unless nothing later could close the quotation. */
const isPossessive = (text: string, at: number): boolean => /^[sS][’'] \p{Ll}/u.test(text.slice(at - 1, at + 3))

/** How many marks of a paragraph could close a single quotation. */
function singleClosers(text: string, span: Span): {single: number; tick: number} {
  const count = {single: 0, tick: 0}
  for (let at = span[0]; at < span[1]; at++) {
    const mark = markAt(text, at)
    if (!mark) continue
    const {family, length} = mark
    if ((family === 'single' || family === 'tick') && sideOf(text, at, mark, span, true) === 'close') count[family]++
    at += length - 1
  }
  return count
}
