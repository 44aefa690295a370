/** ISO 8601 as a calendar date. */
import {type CalendarDate, isRealDay} from './calendar.ts'

/** Of `2024-03-04T10:00Z`, `2024-03` or `2024`; undefined for anything else, and for days that are none. */
export function parseDate(value: string): CalendarDate | undefined {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(value)
  if (!found) return undefined
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined) return undefined
  if (month === undefined) return {year}
  if (!isRealDay(month, day ?? 1, year)) return undefined
  return day === undefined ? {year, month} : {year, month, day}
}
