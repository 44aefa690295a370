/** Words with their writer's name behind a dash: posts that a page shows ("— Vale Tide Office (@valetides) May 3, 2024"), signed quotations. */
import type {Span} from '../../contract/index.ts'
import {trimSpan} from '../../contract/index.ts'
import type {Found} from './nest.ts'

/** A dash, a name and the handle that the name has on the network; then perhaps the day. */
const post =
  /(?:^|(?<=\s))([—–―]|--?) ?([^\s@()—–―][^\n@()—–―]{0,49}?\(@\w{1,30}\))(?:,? \p{Lu}\p{L}+\.? \d{1,2}, \d{4})?/gu
/** “It is late.” ― Ana Reyes. Up to the end of its paragraph, or to a comma that tells who she is. */
const signature =
  /["”] ?([—–―]|--) ?(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin|of|the)){1,5})(?=[.,]?$|, [^.]{1,80}[.]?$)/u

/** In text order. Fewer words than three are a label of something. */
export function signedIn(text: string, paragraphs: readonly Span[]): Found[] {
  return paragraphs.flatMap((paragraph, at) => {
    const posts = postsIn(text, paragraph, paragraphs[at - 1])
    return posts.length > 0 ? posts : signedQuotation(text, paragraph)
  })
}

/** What stands before the dash in its paragraph, behind the post before; where nothing does, the paragraph above. */
function postsIn(text: string, [start, end]: Span, above: Span | undefined): Found[] {
  const found: Found[] = []
  let from = start
  for (const {0: whole, 1: dash, 2: name, index} of text.slice(start, end).matchAll(post)) {
    const at = start + index
    const before = trimSpan(text, [from, at])
    const words = before[0] < before[1] ? before : from === start ? above : undefined
    const source = at + whole.indexOf(name, dash.length)
    if (words && isLong(text, words))
      found.push({
        source: [source, source + name.length],
        cue: [at, at + dash.length],
        content: [words],
        isPlain: true,
        confidence: 0.9,
      })
    from = at + whole.length
  }
  return found
}

function signedQuotation(text: string, [start, end]: Span): Found[] {
  if (!/["“]/.test(text[start])) return []
  const tail = Math.max(start, end - 160)
  const match = signature.exec(text.slice(tail, end))
  if (!match) return []
  const close = tail + match.index + 1
  const cue = text.indexOf(match[1], close)
  const source = text.indexOf(match[2], cue)
  if (/["”].*["“]/.test(text.slice(start + 1, close - 1)) || !isLong(text, [start, close])) return []
  return [
    {
      source: [source, source + match[2].length],
      cue: [cue, cue + match[1].length],
      content: [[start, close]],
      isPlain: true,
      confidence: 0.9,
    },
  ]
}

const isLong = (text: string, span: Span): boolean => text.slice(...span).split(/\s+/).length >= 3
