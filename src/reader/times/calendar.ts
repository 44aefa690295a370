/**
 * Dates that know how much they know: a year, a month or a day of the proleptic Gregorian calendar, and what can be counted
 * from them. A year before Christ is negative (-490 is 490 BC) and is written as TIMEX3 writes it, `BC0490`.
 */

export interface CalendarDate {
  readonly year: number
  /** 1..12 */
  readonly month?: number
  /** 1..31; only with a month */
  readonly day?: number
}

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

const dayMs = 86_400_000

/** Days since 1970-01-01; a missing month or day counts as the first. */
export function dayNumber({year, month = 1, day = 1}: CalendarDate): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / dayMs)
}

export function fromDayNumber(number: number): CalendarDate {
  const date = new Date(number * dayMs)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

export const isFullDay = (date: CalendarDate | undefined): date is Required<CalendarDate> => date?.day !== undefined

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether there is such a day: 31 April and 29 February 2023 are none. Without a year, 29 February is one. */
export const isRealDay = (month: number, day: number, year = 2024): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

/** ISO 8601: 1 is Monday, 7 Sunday. */
export const weekdayOf = (date: CalendarDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

export const quarterOf = (month: number): number => Math.ceil(month / 3)

/** `2023-W36`, in the year to which ISO 8601 counts the week. */
export function isoWeek(date: CalendarDate): string {
  const thursday = fromDayNumber(dayNumber(date) + 4 - weekdayOf(date))
  const week = Math.floor((dayNumber(thursday) - dayNumber({year: thursday.year})) / 7) + 1
  return `${iso({year: thursday.year})}-W${pad(week)}`
}

/** ISO 8601, cut where the date's knowledge ends. */
export function iso({year, month, day}: CalendarDate): string {
  const head = year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4)
  return [head, month, day]
    .map((part) => (typeof part === 'number' ? pad(part) : part))
    .filter(Boolean)
    .join('-')
}

/** So many units on (or back, if negative), as exact as the unit; undefined where the date is too vague to count from. */
export function shift(date: CalendarDate, amount: number, unit: CalendarUnit): CalendarDate | undefined {
  if (unit === 'day' || unit === 'week')
    return isFullDay(date) ? fromDayNumber(dayNumber(date) + amount * (unit === 'week' ? 7 : 1)) : undefined
  if (unit === 'month' || unit === 'quarter') {
    if (date.month === undefined) return undefined
    const months = date.year * 12 + date.month - 1 + amount * (unit === 'quarter' ? 3 : 1)
    return {year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1}
  }
  return {year: date.year + amount * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100)}
}

export const pad = (number: number, width = 2): string => String(number).padStart(width, '0')
