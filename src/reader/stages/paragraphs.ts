/** The blocks of a text: the parts of the article, then the paragraphs of its body, hard-wrapped or not. */

import {type Article, bySpan, type Span, trimSpan} from '../../contract/index.ts'
import {matchesOf} from '../matches.ts'
import {stage} from '../stage.ts'

export const paragraphs = stage({
  name: 'paragraphs',
  needs: ['article'],
  does: 'The blocks of the text: parts of the article, then paragraphs of the body.',
  run: ({article}) => paragraphsIn(article.text, article.parts),
})

/** Paragraphs without the white space around them, in text order. A dateline is cut from the paragraph that it opens. */
export function paragraphsIn(text: string, {body: _, ...parts}: Partial<Article['parts']> = {}): Span[] {
  const edges = Object.values(parts).filter((span): span is Span => span !== undefined)
  return joinWrapped(text, linesIn(text)).flatMap((block) => cutAt(text, block, edges.sort(bySpan)))
}

interface Line {
  readonly span: Span
  /** A blank line stands before it. */
  readonly parted: boolean
  readonly indent: number
}

function linesIn(text: string): Line[] {
  const lines: Line[] = []
  let parted = true
  for (const {0: line, index} of matchesOf(text, /[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/g)) {
    if (/^[\r\n\u2028\u2029]/.test(line)) continue
    const span = trimSpan(text, [index, index + line.length])
    if (span[0] === span[1]) {
      parted = true
      continue
    }
    const between = text.slice(lines.at(-1)?.span[1] ?? 0, index)
    lines.push({span, parted: parted || (between.match(/\r\n|[\r\n]/g)?.length ?? 2) > 1, indent: span[0] - index})
    parted = false
  }
  return lines
}

// Chosen: mail and wire copy is wrapped at 65 to 80 columns, terminals at up to 120; a longer line is a paragraph.
const widest = 120

/** Joins lines that one paragraph was broken into. A single break between lines that are not full stays a break. */
function joinWrapped(text: string, lines: readonly Line[]): Span[] {
  const width = lines.reduce((most, {span}) => Math.max(most, span[1] - span[0]), 0)
  const pairs = lines.map((line, at) => at > 0 && !line.parted && isFull(text, lines[at - 1], line, width))
  const goingOn = pairs.filter(
    (full, at) => full && /^\p{Ll}/u.test(text.slice(lines[at].span[0], lines[at].span[0] + 2)),
  )
  // A wrapped text breaks in the middle of sentences: one full line in three goes on in small letters.
  const wrapped = width <= widest && goingOn.length > 0 && goingOn.length * 3 >= pairs.filter(Boolean).length
  const blocks: Span[] = []
  lines.forEach(({span, indent}, at) => {
    const last = blocks.at(-1)
    const indented = at > 0 && indent >= lines[at - 1].indent + 2
    const joins = wrapped && pairs[at] && !indented && !isBullet(text, span)
    if (last && joins) blocks[blocks.length - 1] = [last[0], span[1]]
    else blocks.push(span)
  })
  return blocks
}

/** Whether the next line's first word would not have fitted. */
function isFull(text: string, {span: [start, end]}: Line, next: Line, width: number): boolean {
  const word = /^\S{1,120}/.exec(text.slice(next.span[0], next.span[0] + 120))?.[0].length ?? 0
  return end - start + 1 + word > width
}

const isBullet = (text: string, [start]: Span): boolean =>
  /^(?:[•▪‣◦*·]|[-–—]\s|\d{1,2}[.)]\s)/.test(text.slice(start, start + 4))

/** The block in pieces at the edges of the article's parts; a dash that parts a dateline from the text belongs to neither. */
function cutAt(text: string, block: Span, parts: readonly Span[]): Span[] {
  const pieces: Span[] = []
  let from = block[0]
  for (const [start, end] of parts) {
    if (start < from || end > block[1]) continue
    pieces.push([from, start], [start, end])
    from = end
  }
  pieces.push([from, block[1]])
  return pieces
    .map((piece, at) => trimSpan(text, at > 0 ? afterDash(text, piece) : piece))
    .filter(([start, end]) => start < end)
}

function afterDash(text: string, [start, end]: Span): Span {
  const dash = /^\s*(?:[-–—]{1,3}|:)\s+/.exec(text.slice(start, Math.min(end, start + 12)))
  return dash ? [start + dash[0].length, end] : [start, end]
}
