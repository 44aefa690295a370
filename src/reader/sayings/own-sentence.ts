/** What is said without quotation marks stands in the sentence of its cue, and so does who says it. */
import {contains, overlaps, type Span} from '../../contract/index.ts'
import type {Quotation} from '../stage.ts'
import {firstStartingFrom, indexAt} from '../within.ts'
import type {Found} from './nest.ts'

/** So many quotations back one that holds a place is looked for: they nest no deeper. */
const deepest = 8
/** Between a clause and the source behind it: a comma and a blank. */
const widest = 3

/**
 * Sources and plain contents cut to the sentence of their cue: the model reads across its end where the next sentence goes on with the
 * same matter (on PolNeAR dev 7 of 7 sources beyond it and 13 of 17 plain contents were wrong). Quotations may stand anywhere, and so may
 * what a colon at the end of the sentence announces. What is cut off belongs to whose name stands right behind it ("It is late. Nobody
 * came, she said"). Who has no content left has said the sentence that he ends; where he ends none, the list stays empty, for a rule to fill.
 */
export function keepToSentence(
  text: string,
  found: readonly Found[],
  sentences: readonly Span[],
  quotations: readonly Quotation[],
): Found[] {
  const strays: Span[] = []
  const kept = found.map(({source, ...one}) => {
    const sentence = sentences[indexAt(sentences, one.cue[0])]
    if (!sentence || text[sentence[1] - 1] === ':') return {...one, ...(source && {source})}
    const isNear = ([start, end]: Span): boolean => start < sentence[1] && sentence[0] < end
    const content = one.content.filter((piece) => isNear(piece) || isSpoken(text, piece, one.cue, quotations))
    for (const piece of one.content) if (!content.includes(piece)) strays.push(piece)
    return {...one, ...(source && isNear(source) && {source}), content}
  })
  return kept.map((one, at) => {
    const isOpen = one.content.length === 0
    const front =
      frontOf(text, one, strays) ?? (isOpen ? allBefore(text, one, sentences, kept[at - 1]?.cue) : undefined)
    return front ? {...one, content: [front, ...one.content]} : one
  })
}

/** What was cut off from somebody else right before this source. */
function frontOf(text: string, {source, cue, content}: Found, strays: readonly Span[]): Span | undefined {
  const opens = (source ?? cue)[0]
  const front = strays.find(([, end]) => end < opens && opens - end <= widest && !/[.\n]/.test(text.slice(end, opens)))
  return front && !content.some((piece) => overlaps(piece, front)) ? front : undefined
}

/** The whole sentence before a source and cue that end it, unless somebody else speaks in it. */
function allBefore(text: string, {source, cue}: Found, sentences: readonly Span[], before?: Span): Span | undefined {
  const [start, end] = sentences[indexAt(sentences, cue[0])]
  if (before && before[0] >= start) return undefined
  const opens = Math.min(cue[0], (source ?? cue)[0])
  const closes = Math.max(cue[1], (source ?? cue)[1])
  if (!/^[.!?\s]*$/.test(text.slice(closes, end)) || !/,\s*$/.test(text.slice(start, opens))) return undefined
  return [start, start + text.slice(start, opens).replace(/,\s*$/, '').length]
}

/** Whether a quotation that does not hold the cue holds the piece, or begins in it. */
function isSpoken(text: string, [start, end]: Span, cue: Span, quotations: readonly Quotation[]): boolean {
  if (/["“”]|''/.test(text.slice(start, end))) return true
  const after = firstStartingFrom(quotations, start + 2)
  for (let at = after - 1; at >= 0 && at >= after - deepest; at--) {
    const {span} = quotations[at]
    if (contains([span[0], span[1] + 1], [start + 1, end]) && !contains(span, cue)) return true
  }
  return false
}
