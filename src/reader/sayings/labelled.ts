/** Acts of saying from the model's labels: likely cues with tidy edges, and the one that a citing cue stands beside. */
import {contains, overlaps, type Span, trimSpan} from '../../contract/index.ts'
import type {CueLabel} from '../model/labels.ts'
import type {Quotation} from '../stage.ts'
import {firstStartingFrom} from '../within.ts'
import type {Found} from './nest.ts'

/** Chosen on PolNeAR dev by the F1 of linked attributions. */
const leastOutermost = 0.6
/** That an outermost one is right in all its parts. Of those below it two contents in three were wrong (PolNeAR dev). */
const leastWhole = 0.08
/** Of one that a rule finds as well (together.ts). */
const leastDoubtful = 0.4
/** Of a cue in somebody's content, where the largest corpus marks none and the model is less sure. Chosen on our own articles. */
const leastInner = 0.6
/** Of one that names nobody, all must look right: "he did, saying ..." has half a cue in every other quotation. */
const leastUnnamed = 0.4
/** Of one that names somebody: below it, all of it is noise ("he hopes it sends a message that ..."). */
const leastNamed = 0.1
/** No content lies further from its cue: a window of the model. In characters. */
const reach = 2000

export function foundByModel(text: string, cues: readonly CueLabel[], quotations: readonly Quotation[]): Found[] {
  const sure = new Set(cues.filter((label, at) => isLikely(label) || (isLikelyInner(label) && isInside(cues, at))))
  const likely = cues.filter((label) => sure.has(label) || label.outermost >= leastDoubtful)
  return likely.flatMap((label, index) => {
    const cue = withoutEdges(text, label.cue)
    const content = label.content
      .map((span) => tidyContent(text, span, quotations))
      .flatMap((span) => without(span, cue))
      .map((span) => trimSpan(text, span))
      .filter(([start, end]) => start < end)
    if (cue[0] >= cue[1] || content.length === 0) return []
    const source = label.source && sourceOf(text, label.source)
    const beside = besideOf(text, likely, index)
    return [
      {
        ...(source && source[0] < source[1] && {source}),
        cue,
        content,
        ...(beside !== undefined && {beside: withoutEdges(text, likely[beside].cue)[0]}),
        ...(!sure.has(label) && {isDoubtful: true}),
        confidence: label.whole,
      },
    ]
  })
}

const isLikely = ({outermost, whole}: CueLabel): boolean => outermost >= leastOutermost && whole >= leastWhole

const isLikelyInner = ({chance, source, whole}: CueLabel): boolean =>
  chance >= leastInner && whole >= (source ? leastNamed : leastUnnamed)

/** Whether a cue stands in the content of an outermost one. Cues come in text order. */
function isInside(cues: readonly CueLabel[], at: number): boolean {
  const {cue} = cues[at]
  const holds = (label: CueLabel): boolean => isLikely(label) && label.content.some((span) => contains(span, cue))
  for (let i = at - 1; i >= 0 && cues[i].cue[0] > cue[0] - reach; i--) if (holds(cues[i])) return true
  for (let i = at + 1; i < cues.length && cues[i].cue[0] < cue[1] + reach; i++) if (holds(cues[i])) return true
  return false
}

/** Marks and blanks that stand at the edges belong to neither who says it nor how. */
function withoutEdges(text: string, [start, end]: Span): Span {
  while (start < end && /[\s,;—–]/.test(text[start])) start++
  while (start < end && /[\s,;—–]/.test(text[end - 1])) end--
  return [start, end]
}

/** The comma that closes an apposition belongs to its source, as in PolNeAR: "Ana Reyes, a vet, said". */
export function sourceOf(text: string, span: Span): Span {
  const [start, end] = withoutEdges(text, span)
  return text[end] === ',' && text.slice(start, end).includes(', ') ? [start, end + 1] : [start, end]
}

/** Without blanks at its edges, and with the quotation marks of what it quotes from end to end. */
function tidyContent(text: string, span: Span, quotations: readonly Quotation[]): Span {
  let [start, end] = span
  while (start < end && /\s/.test(text[start])) start++
  while (start < end && /\s/.test(text[end - 1])) end--
  const quotation = firstStartingFrom(quotations, start - 2)
  for (let at = quotation; at < quotations.length && quotations[at].span[0] <= start; at++) {
    const {inner, span: whole} = quotations[at]
    if (start >= whole[0] && start <= inner[0] && end >= inner[1] - 1 && end <= whole[1]) return whole
  }
  return [start, end]
}

/** What is left of a span outside another: nothing, or one piece, or two. */
function without(span: Span, hole: Span): Span[] {
  if (!overlaps(span, hole)) return [span]
  return [
    [span[0], hole[0]],
    [hole[1], span[1]],
  ]
}

/** "Citing two officials", "drawing on a memo", "on the strength of a memo", "with reference to": behind the report, outside of its clause. */
const citing =
  /^(?:(?:in turn|itself|apparently) )?(?:\p{L}+ing\b|having\b|based on|on the|with|via|through|from|per\b|(?:cited|cites|quoted|quotes|invoked|relayed|credited)\b)/iu
const neverCiting = /^(?:according|adding|saying|telling|following suit)\b/i
const citedBy = /^(?:as )?(?:(?:was|were|is|are|being) )?(?:cited|reported|quoted|relayed|carried|published)\b.*\bby$/i

/**
 * The report that a source is cited by, outside of that report's own content: "…, the Gazette reported, citing two officials";
 * "according to two officials, as cited by the Gazette". Both have the same content.
 */
function besideOf(text: string, cues: readonly CueLabel[], index: number): number | undefined {
  const own = cues[index]
  const words = text.slice(...own.cue)
  if (citedBy.test(words)) return undefined
  const near = [index - 1, index + 1, index - 2, index + 2].filter(
    (at) => cues[at] && sameMatter(own, cues[at]) && !text.slice(...between(own.cue, cues[at].cue)).includes('\n'),
  )
  const relay = near.find((at) => citedBy.test(text.slice(...cues[at].cue)))
  if (relay !== undefined) return relay
  if (!citing.test(words) || neverCiting.test(words) || !own.source) return undefined
  return near.find((at) => isReport(text, cues[at], own))
}

/** Whether `one` stands before `own`, in somebody else's name, and cites nobody itself. */
function isReport(text: string, one: CueLabel, own: CueLabel): boolean {
  if (one.cue[0] > own.cue[0] || !one.source || one.source.join() === own.source?.join()) return false
  return !/^(?!according\b)\p{L}+ing\b/iu.test(text.slice(...one.cue))
}

const between = (a: Span, b: Span): Span => (a[0] < b[0] ? [a[1], b[0]] : [b[1], a[0]])

/** Whether most of what the one says is what the other says. */
function sameMatter(a: CueLabel, b: CueLabel): boolean {
  let shared = 0
  for (const [start, end] of a.content)
    for (const other of b.content) shared += Math.max(0, Math.min(end, other[1]) - Math.max(start, other[0]))
  const size = ({content}: CueLabel): number => content.reduce((sum, [start, end]) => sum + end - start, 0)
  return shared > 0.6 * Math.max(size(a), size(b))
}
