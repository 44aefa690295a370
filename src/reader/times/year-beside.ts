/** Years that stand near a date rather than in it: "August of that year", "between June and September 1941". */
import type {Context} from './kind.ts'
import {beside, dayOfMonth, fourDigitYear, month} from './words.ts'

/** "that year", "the following year": counted from the date that the text named last; "this", "last", "next": from publication. */
export function relativeYear(words: string, context: Context): number | undefined {
  const base =
    /\b(?:this|last|next)\b/i.test(words) && !context.narrative ? context.published?.year : context.last?.year
  if (base === undefined) return undefined
  if (/\b(?:following|next)\b/i.test(words)) return base + 1
  return /\b(?:previous|last)\b/i.test(words) ? base - 1 : base
}

const pairedDate = beside(
  `^(?:, | ?[-–] ?| to | and | or | until | through )(?:(?:early|late|mid)[- ])?(?:(?:${dayOfMonth})? ?${month}(?: ${dayOfMonth})?|${dayOfMonth}),? (?:of )?(${fourDigitYear})`,
)

/** The year that a pair's second half has for both: the 1941 of "June and September 1941" when "June" is asked. */
export function yearAhead(after: string): number | undefined {
  const year = pairedDate.exec(after)?.[1]
  return year === undefined ? undefined : Number(year)
}
