/** How long before publication something lies, as far as its TIMEX3 value tells. */
import {dayNumber} from '../times/calendar.ts'

const lastMonthOf: Readonly<Record<string, number>> = {
  SP: 5,
  SU: 8,
  FA: 11,
  WI: 14,
  Q1: 3,
  Q2: 6,
  Q3: 9,
  Q4: 12,
  H1: 6,
  H2: 12,
}

/** Days from the end of the value to the day of publication; negative ahead of it; undefined where the value names no calendar date. */
export function daysBefore(value: string, published: string): number | undefined {
  const then = lastDay(value)
  const now = lastDay(published)
  return then === undefined || now === undefined ? undefined : now - then
}

function lastDay(value: string): number | undefined {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value)
  if (day) return dayNumber({year: Number(day[1]), month: Number(day[2]), day: Number(day[3])})
  const week = /^(\d{4})-W(\d\d)/.exec(value)
  if (week) return dayNumber({year: Number(week[1]), month: 1, day: 4}) + 7 * (Number(week[2]) - 1) + 3
  const part = /^(\d{4})-(\d\d|[A-Z][A-Z\d])/.exec(value)
  if (part) {
    const month = lastMonthOf[part[2]] ?? Number(part[2])
    return Number.isNaN(month) ? undefined : dayNumber({year: Number(part[1]), month: month + 1, day: 1}) - 1
  }
  if (/^\d{2,4}$/.test(value)) return dayNumber({year: Number(value.padEnd(4, '9')) + 1, month: 1, day: 1}) - 1
  return undefined
}
