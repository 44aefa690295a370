/** Which year, and which week, a date means that does not say so: "in July", "on 4 March", "on Friday". */
import {type CalendarDate, dayNumber, daysIn, fromDayNumber, isFullDay, weekdayOf} from './calendar.ts'
import type {Context} from './kind.ts'
import type {Tense} from './tense.ts'

/**
 * How much nearer a date must be that goes against the tense of its clause before it is believed. Chosen: evidence of tense is
 * cheap, and nobody writes a bare "Nov. 6" on 30 October for the day a year ago, but many write "in January" for ten months ago.
 */
const againstTense = 6

/** The year of a bare month or day; undefined where nothing is there to count from. */
export function nearestYear(month: number, day: number | undefined, context: Context): number | undefined {
  if (context.narrative) return context.last && storyYear(month, day, context.last)
  const {published} = context
  if (!published) return undefined
  if (published.month === undefined) return yearOfVague(published.year, context.tense())
  if (day === undefined && month === published.month) return published.year
  const today = dayNumber({day: 15, ...published})
  const years = [published.year - 1, published.year, published.year + 1]
  return cheapest(years, (year) => cost(dayNumber({year, month, day: day ?? 15}) - today, context.tense()))
}

/** Publication known to the year alone: what is told as past stays in that year, and what lies ahead may not. */
const yearOfVague = (year: number, tense: Tense | undefined): number | undefined =>
  tense === 'future' ? undefined : year

const cost = (days: number, tense: Tense | undefined): number => {
  const against = tense === 'future' ? days < 0 : days > 0
  return Math.abs(days) * (against ? (tense ? againstTense : 2) : 1)
}

/**
 * A story goes forward: a month well before the last one named is next year's, one a little before it looks back within the year.
 * The five months are measured (WikiWars train, first half).
 */
function storyYear(month: number, day: number | undefined, last: CalendarDate): number {
  if (last.month === undefined) return last.year
  const back = last.month - month
  return back > 5 || (back === 5 && day !== undefined) ? last.year + 1 : back < -9 ? last.year - 1 : last.year
}

/** The day of a bare weekday: on or before the anchor where the clause tells of the past, after it where it looks ahead. */
export function nearestWeekday(
  weekday: number,
  anchor: CalendarDate,
  tense: Tense | undefined,
): CalendarDate | undefined {
  if (!isFullDay(anchor)) return undefined
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  return fromDayNumber(dayNumber(anchor) + (tense === 'future' && back > 0 ? 7 - back : -back))
}

/** The year among some in which this day falls on this weekday and which costs least; undefined where it does in none. */
export function yearByWeekday(
  weekday: number,
  month: number,
  day: number,
  years: readonly number[],
): number | undefined {
  return years.find((year) => day <= daysIn(year, month) && weekdayOf({year, month, day}) === weekday)
}

const cheapest = (years: readonly number[], costOf: (year: number) => number): number =>
  years.reduce((best, year) => (costOf(year) < costOf(best) ? year : best))
