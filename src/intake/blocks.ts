/** The blocks of a text as it came: one paragraph a line, paragraphs parted by blank lines, or lines wrapped at 72 columns. */
import {type Span, trimSpan} from '../contract/index.ts'

interface Line {
  readonly span: Span
  /** A blank line stands before it. */
  readonly parted: boolean
  readonly indent: number
}

/** Chosen: mail and wire copy is wrapped at 65 to 80 columns, terminals at up to 120; what is longer is a paragraph. */
const widestWrap = 120

/** Blocks in text order, without the white space around them. Nothing but white space: none. */
export function blocksIn(text: string): Span[] {
  const lines = linesIn(text)
  const width = wrapWidth(text, lines)
  const blocks: Span[] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before && !line.parted && (wasWrapped(text, before, line, width) || isBroken(text, before, line))) {
      blocks.push([blocks.pop()![0], line.span[1]])
    } else blocks.push(line.span)
  }
  return blocks
}

/** Looks for the breaks, not for what stands between: a line of megabytes is more than a regular expression can hold. */
function linesIn(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let breaks = 2
  const take = (end: number): void => {
    const span = trimSpan(text, [from, end])
    if (span[0] === span[1]) return
    lines.push({span, parted: breaks > 1, indent: span[0] - from})
    breaks = 0
  }
  for (const {0: mark, index} of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    take(index)
    breaks++
    from = index + mark.length
  }
  take(text.length)
  return lines
}

/** The column at which a text is wrapped; 0 where it is not. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const followed = lines.filter((_, at) => lines[at + 1] && !lines[at + 1].parted)
  const lengths = followed.map(({span}) => span[1] - span[0]).sort((a, b) => a - b)
  // Not the longest: a wrapped text may hold one long address.
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0
  if (width > widestWrap) return 0
  // A wrapped text breaks in mid-sentence: about half of its lines go on in small letters. Paragraphs never do.
  const goingOn = lines.filter(({span: [start], parted}) => !parted && /^\p{Ll}/u.test(text.slice(start, start + 2)))
  return goingOn.length * 4 >= followed.length ? width : 0
}

/** Whether a line goes on with the paragraph of the line before: its first word would not have fitted there. */
function wasWrapped(text: string, before: Line, line: Line, width: number): boolean {
  if (width === 0 || line.indent > before.indent + 1) return false
  const word = /^\S{1,120}/.exec(text.slice(line.span[0], line.span[0] + 120))?.[0].length ?? 0
  return before.span[1] - before.span[0] + 1 + word > width
}

/** Whether a stray break parts two halves of a sentence: nothing ends before it, and small letters follow. */
const isBroken = (text: string, before: Line, line: Line): boolean =>
  /[\p{L}\p{N},–—-]$/u.test(text.slice(before.span[0], before.span[1]).slice(-2)) &&
  /^\p{Ll}{1,30}(?![\p{L}\p{N}])/u.test(text.slice(line.span[0], line.span[0] + 32))
