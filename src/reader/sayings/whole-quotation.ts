/** A quotation has one speaker: whose content opens with its mark has all of it, however many sentences it holds. */
import {contains, overlaps, type Span} from '../../contract/index.ts'
import type {Quotation} from '../stage.ts'
import {firstStartingFrom} from '../within.ts'
import type {Found} from './nest.ts'

/** `found` with such contents drawn out to the closing mark. A cue inside of the quotation is told by its speaker, and has its part alone. */
export function withWholeQuotations(found: readonly Found[], quotations: readonly Quotation[]): Found[] {
  return found.map((one) => {
    const whole = one.content
      .map((piece) => quotationOf(piece, one.cue, quotations))
      .filter((span) => span !== undefined)
    if (whole.length === 0) return one
    const rest = one.content.filter((piece) => !whole.some((span) => overlaps(span, piece)))
    return {...one, content: [...rest, ...whole].sort((a, b) => a[0] - b[0])}
  })
}

/** The quotation that a piece opens and does not end, if neither the cue nor the end of the piece lies beyond it. */
function quotationOf([start, end]: Span, cue: Span, quotations: readonly Quotation[]): Span | undefined {
  const quotation = quotations[firstStartingFrom(quotations, start)] as Quotation | undefined
  if (!quotation || quotation.span[0] !== start || end > quotation.span[1] || end >= quotation.inner[1] - 1)
    return undefined
  return contains(quotation.span, cue) ? undefined : quotation.span
}
