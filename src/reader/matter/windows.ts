/** When a time expression can be at all, so that two of different grain can be held against each other: a month holds its days. */
import type {TimeExpression} from '../../contract/index.ts'

/** Minutes since 1970, UTC; half-open. */
export type Window = readonly [from: number, to: number]

const day = 24 * 60

/** Hours of the parts of a day as TIMEX3 has them; wide, as papers differ on when an evening begins. */
const partsOfDay: Readonly<Record<string, readonly [number, number]>> = {
  MO: [0, 13],
  MI: [11, 14],
  DT: [5, 20],
  AF: [12, 19],
  EV: [15, 24],
  NI: [16, 30],
}

const form = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d)(?:T(?:(\d\d):(\d\d)|(MO|MI|DT|AF|EV|NI)).*)?)?|Q([1-4])|W(\d\d)))?$/

/** Undefined for what has no place in the calendar: seasons, references, "in the past". */
export function windowOf({value}: Pick<TimeExpression, 'value'>): Window | undefined {
  const match = form.exec(value)
  if (!match) return undefined
  const [, year, month, date, hour, minute, part, quarter, week] = match
  const minutesAt = (y: number, m: number, d: number): number => Date.UTC(y, m, d) / 60_000
  const y = Number(year)
  if (week) {
    // ISO 8601: the week with 4 January is the first one.
    const fourth = minutesAt(y, 0, 4)
    const monday = fourth - ((new Date(fourth * 60_000).getUTCDay() + 6) % 7) * day
    return [monday + (Number(week) - 1) * 7 * day, monday + Number(week) * 7 * day]
  }
  if (quarter) return [minutesAt(y, (Number(quarter) - 1) * 3, 1), minutesAt(y, Number(quarter) * 3, 1)]
  if (!month) return [minutesAt(y, 0, 1), minutesAt(y + 1, 0, 1)]
  if (!date) return [minutesAt(y, Number(month) - 1, 1), minutesAt(y, Number(month), 1)]
  const start = minutesAt(y, Number(month) - 1, Number(date))
  if (part) return [start + partsOfDay[part][0] * 60, start + partsOfDay[part][1] * 60]
  if (hour) return [start + Number(hour) * 60 + Number(minute), start + Number(hour) * 60 + Number(minute) + 1]
  return [start, start + day]
}

/** Minutes between two windows, 0 where they meet. */
export const gapBetween = ([from, to]: Window, [since, until]: Window): number => Math.max(0, since - to, from - until)
