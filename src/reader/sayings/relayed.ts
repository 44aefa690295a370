/** Who passes somebody's words on, told inside of the source: "Officials, cited by the Gazette, denied …". */
import type {Span} from '../../contract/index.ts'
import type {Found} from './nest.ts'

/** Behind a comma only: "officials quoted by the Gazette" is one phrase, which says who they are. */
const passedOn = /^([^,]+(?:, [^,]+)?), ((?:as )?(?:cited|quoted|relayed)(?: on \p{L}+)? (?:by|in)) ([^,]+),?$/u
/** "…, which quoted a diplomat", "…, itself citing the ministry". */
const opensCiting = /^([^,]+),(?: (?:which|who|itself|in turn|also|had|has|was|then))+$/
const quotesPassively = /\b(?:was|were|is|are|been|being) (?:\p{L}+ )?(?:quoted|cited|reported)\b/u
const saysPassively = /^as \p{L}+ing\b/u

/**
 * Each source says whom it means and nobody else: who passes the words on has an act of saying of its own around them, and what it
 * cites another for is no part of its name. In the order of cues.
 */
export function relayed(text: string, found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.cue[0] - b.cue[0])
  return sorted.flatMap((one, at) => {
    const near = sorted.slice(Math.max(0, at - 2), at + 3)
    return splitRelay(text, withoutCited(text, quotedSource(text, one, near), near))
  })
}

function splitRelay(text: string, one: Found): Found[] {
  const [, whom, cue, by] = (one.source && passedOn.exec(text.slice(...one.source))) || []
  if (!one.source || !whom) return [one]
  const [start] = one.source
  const end = start + whom.length
  const cueStart = end + 2
  const byStart = cueStart + cue.length + 1
  // "Ana Reyes, a vet, cited by …": the comma that closes an apposition is its own.
  const source: Span = [start, whom.includes(', ') ? end + 1 : end]
  const relay: Found = {
    source: [byStart, byStart + by.length],
    cue: [cueStart, cueStart + cue.length],
    content: joined(text, [source, one.cue, ...one.content]),
    confidence: one.confidence,
  }
  return [relay, {...one, source}]
}

/** "The rector was quoted by the radio as saying": the rector says it, the radio quotes. */
function quotedSource(text: string, one: Found, near: readonly Found[]): Found {
  if (!saysPassively.test(text.slice(...one.cue))) return one
  const quoting = near.findLast(({cue}) => cue[0] < one.cue[0])
  const whom = quoting?.content[0]
  const isWhom = whom && whom[1] <= quoting.cue[0] && quotesPassively.test(text.slice(...quoting.cue))
  return isWhom ? {...one, source: whom} : one
}

/** "The paper Tagwacht, which quoted a diplomat": the paper alone. */
function withoutCited(text: string, one: Found, near: readonly Found[]): Found {
  const {source, cue} = one
  const citing =
    source && near.find((other) => other.beside === cue[0] && source[0] < other.cue[0] && other.cue[0] < source[1])
  const name = citing && opensCiting.exec(text.slice(source[0], citing.cue[0]).trimEnd())?.[1]
  return name ? {...one, source: [source[0], source[0] + name.length]} : one
}

/** Spans in text order; those that only blanks part are one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1)
    if (last && text.slice(last[1], span[0]).trim() === '')
      whole[whole.length - 1] = [last[0], Math.max(last[1], span[1])]
    else whole.push(span)
  }
  return whole
}
