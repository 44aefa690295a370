/** Dates as the contract has them: ISO 8601, cut where knowledge ends. */

const form =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/** Whether a value is a year, a month, a day or a moment that the calendar has: `2024`, `2024-02`, `2024-02-29`, `2024-02-29T10:15Z`. */
export function isIsoDate(value: string): boolean {
  const match = form.exec(value)
  if (!match) return false
  const [year, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => part && Number(part))
  return (
    Number(year) >= 1 &&
    within(Number(month), 1, 12) &&
    within(Number(day), 1, daysIn(Number(year), Number(month))) &&
    within(Number(hour), 0, 23) &&
    within(Number(minute), 0, 59) &&
    within(Number(second), 0, 60)
  )
}

const within = (value: number, least: number, most: number): boolean => value >= least && value <= most

const daysIn = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
