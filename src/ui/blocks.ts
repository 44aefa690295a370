/** An article's text as the blocks that a page shows: its parts, then paragraphs. */
import {type Article, type Span, trimSpan} from '../contract/index.ts'

export interface Block {
  readonly kind: 'section' | 'headline' | 'standfirst' | 'byline' | 'paragraph'
  readonly span: Span
}

const headParts = ['section', 'headline', 'standfirst', 'byline'] as const

/**
 * Blocks in text order, covering all words. A line is a paragraph; in text that was wrapped by hand (short lines, with empty ones
 * between paragraphs) a paragraph goes on to the next empty line.
 */
export function blocksOf({text, parts}: Article): Block[] {
  const blocks: Block[] = []
  const heads = headParts.flatMap((kind) => {
    const span = parts[kind]
    return span ? [{kind, span}] : []
  })
  heads.sort((a, b) => a.span[0] - b.span[0])
  let from = 0
  for (const head of heads) {
    blocks.push(...paragraphs(text, from, head.span[0]), head)
    from = head.span[1]
  }
  blocks.push(...paragraphs(text, from, text.length))
  return blocks
}

function paragraphs(text: string, from: number, to: number): Block[] {
  const stretch = text.slice(from, to)
  const separator = isWrapped(stretch) ? /\n[^\S\n]*\n/g : /[\n\r]/g
  const blocks: Block[] = []
  let start = from
  for (const {index, 0: gap} of [...stretch.matchAll(separator), {index: stretch.length, 0: ''}]) {
    const span = trimSpan(text, [start, from + index])
    if (span[0] < span[1]) blocks.push({kind: 'paragraph', span})
    start = from + index + gap.length
  }
  return blocks
}

/** Most lines that are followed by another are neither short nor long, and empty lines part the rest. */
function isWrapped(text: string): boolean {
  const lines = text.split(/\r\n?|\n/)
  const inner = lines.filter((line, at) => line.trim() !== '' && (lines[at + 1] ?? '').trim() !== '')
  const full = inner.filter(({length}) => length >= 50 && length < 100)
  return inner.length >= 2 && full.length * 5 >= inner.length * 4 && lines.some((line) => line.trim() === '')
}
