/** “…,” she said. “And …”: speech that goes on in a quotation of its own, without another cue. */
import {contains, overlaps, type Span} from '../../contract/index.ts'
import type {Quotation} from '../stage.ts'
import {firstStartingFrom, indexAt} from '../within.ts'
import type {Found} from './nest.ts'

/** In words: shorter ones are names of things, and words that somebody keeps at a distance. Chosen on PolNeAR dev. */
const leastWords = 8
/** Of a quotation that is somebody's already. */
const mostCovered = 0.3
/** No piece of a content is longer, in characters: a window of the model, a paragraph. */
const reach = 4000

/**
 * A quotation that is in nobody's content goes on in the voice of the one before it, where that was left open at the end of its
 * paragraph; else of who was quoted last before it in its paragraph, whose words end right before it, or who is quoted first after it. One in a paragraph where nobody is quoted stays as it is.
 */
export function goOn(
  text: string,
  found: readonly Found[],
  quotations: readonly Quotation[],
  paragraphs: readonly Span[],
): Found[] {
  const taken = merged(found.flatMap(({source, cue, content}) => [...content, cue, ...(source ? [source] : [])]))
  const isQuoted = ({content}: Found): boolean =>
    content.some(
      ([start, end]) => /["“`«]|''/.test(text.slice(start, start + 2)) || /["”»]|''/.test(text.slice(end - 2, end)),
    )
  const speakers = new Map<number, number[]>()
  found.forEach((one, at) => {
    if (!isQuoted(one)) return
    const paragraph = indexAt(paragraphs, one.cue[0])
    speakers.set(paragraph, [...(speakers.get(paragraph) ?? []), at])
  })
  const added = new Map<number, Span[]>()
  const pieces = found
    .flatMap(({content}, at) => content.map((span): Piece => ({span, at})))
    .sort((a, b) => a.span[0] - b.span[0])
  /** Who goes on in a paragraph that is one quotation and nothing else. */
  const alone = new Map<number, number>()
  let left: number | undefined
  for (const {span, open} of outermost(quotations)) {
    const opener = left
    left = open ? ownerOf(pieces, span) : undefined
    if (text.slice(...span).split(/\s+/).length < leastWords || covered(taken, span) > mostCovered) continue
    const paragraph = indexAt(paragraphs, span[0])
    const here = speakers.get(paragraph) ?? []
    const before = here.filter((at) => found[at].cue[0] < span[0])
    const isAlone = here.length === 0 && fills(text, span, paragraphs[paragraph])
    const above = isAlone ? (alone.get(paragraph - 1) ?? speakers.get(paragraph - 1)?.at(-1)) : undefined
    const speaker = opener ?? before.at(-1) ?? rightBefore(text, found, pieces, span) ?? here[0] ?? above
    if (isAlone && speaker !== undefined) alone.set(paragraph, speaker)
    if (speaker === undefined || touches(found[speaker], span)) continue
    added.set(speaker, [...(added.get(speaker) ?? []), span])
    if (open) left = speaker
  }
  return found.map((one, at) => {
    const more = added.get(at)
    return more ? {...one, content: [...one.content, ...more].sort((a, b) => a[0] - b[0])} : one
  })
}

/** "He says he has learned two things. “People want the loud songs …”": whose content the sentence right before it ends with. */
function rightBefore(
  text: string,
  found: readonly Found[],
  pieces: readonly Piece[],
  [start]: Span,
): number | undefined {
  for (let i = firstStartingFrom(pieces, start) - 1; i >= 0 && start - pieces[i].span[0] < longestSentence; i--) {
    const {span, at} = pieces[i]
    const isNext =
      span[1] <= start &&
      /^[.:]?[”"’]? +$/.test(text.slice(span[1], start)) &&
      /[.:]/.test(text.slice(span[1] - 1, start))
    if (isNext && found[at].source && found[at].cue[1] <= start) return at
  }
  return undefined
}

/** In characters. Chosen. */
const longestSentence = 400

/** Whether a quotation is all that a paragraph holds. */
const fills = (text: string, [start, end]: Span, [from, to]: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(from, start)) && !/[\p{L}\p{N}]/u.test(text.slice(end, to))

interface Piece {
  readonly span: Span
  readonly at: number
}

/** Whose content takes in most of a span. `pieces` of all contents in text order. */
function ownerOf(pieces: readonly Piece[], [start, end]: Span): number | undefined {
  const shares = new Map<number, number>()
  for (let i = firstStartingFrom(pieces, start - reach); i < pieces.length && pieces[i].span[0] < end; i++) {
    const {span, at} = pieces[i]
    const shared = Math.min(end, span[1]) - Math.max(start, span[0])
    if (shared > 0) shares.set(at, (shares.get(at) ?? 0) + shared)
  }
  const [owner] = [...shares].sort((a, b) => b[1] - a[1])
  return owner && owner[1] > mostCovered * (end - start) ? owner[0] : undefined
}

const touches = ({cue, source, content}: Found, span: Span): boolean =>
  [cue, ...(source ? [source] : []), ...content].some((part) => overlaps(part, span))

/** Quotations come in text order, the outer before the inner. */
function outermost(quotations: readonly Quotation[]): Quotation[] {
  const kept: Quotation[] = []
  for (const quotation of quotations) {
    const last = kept.at(-1)
    if (!last || !contains(last.span, quotation.span)) kept.push(quotation)
  }
  return kept
}

/** Spans in text order that neither overlap nor touch. */
function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1)
    if (last && span[0] <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], span[1])]
    else whole.push(span)
  }
  return whole
}

/** The share of a span that lies in `whole`. */
function covered(whole: readonly Span[], [start, end]: Span): number {
  let sum = 0
  for (let at = Math.max(0, indexAt(whole, start)); at < whole.length && whole[at][0] < end; at++)
    sum += Math.max(0, Math.min(end, whole[at][1]) - Math.max(start, whole[at][0]))
  return sum / (end - start)
}
