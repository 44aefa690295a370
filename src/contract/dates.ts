/** Dates and TIMEX3 values as they are written for a reader. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * A date, or a TIMEX3 value, as one reads it: `2024-03-04` is "4 March 2024", `P3D` is "3 days". A SET comes round: its `P1Y` is
 * "every year", its `XXXX-WXX-2` "every Tuesday". A value without words of its own is given back as it is.
 */
export function dateInWords(value: string, type: 'DATE' | 'TIME' | 'DURATION' | 'SET' = 'DATE'): string {
  if (type === 'SET') return inWords(value, sets) ?? inWords(value, patterns) ?? value
  return inWords(value, patterns) ?? value
}

function inWords(value: string, table: readonly Pattern[]): string | undefined {
  for (const [pattern, words] of table) {
    const parts = pattern.exec(value)
    const said = parts && words(...parts.slice(1))
    if (said) return said
  }
  return undefined
}

type Words = (...parts: string[]) => string | undefined

const month = (number: string): string | undefined => months[Number(number) - 1]
const ordinal = (number: number): string => {
  const tens = number % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

const seasons: Record<string, string> = {SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter'}
const partsOfDay: Record<string, string> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
}
const references: Record<string, string> = {PRESENT: 'now', PAST: 'in the past', FUTURE: 'in the future'}

type Pattern = readonly [pattern: RegExp, words: Words]

const patterns: readonly Pattern[] = [
  [/^(PRESENT|PAST|FUTURE)_REF$/, (reference) => references[reference]],
  [/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/, (date, time) => `${dateInWords(date)}, ${time}`],
  [/^(\d{4}-\d{2}-\d{2})T(MO|MI|AF|EV|NI|DT)$/, (date, part) => `${dateInWords(date)}, ${partsOfDay[part]}`],
  [/^(\d{4})-(\d{2})-(\d{2})$/, (year, m, day) => month(m) && `${Number(day)} ${month(m)} ${year}`],
  [/^(\d{4})-(\d{2})$/, (year, m) => month(m) && `${month(m)} ${year}`],
  [/^(\d{3})X?$/, (decade) => `the ${decade}0s`],
  [/^(\d{2})(?:XX)?$/, (century) => `the ${ordinal(Number(century) + 1)} century`],
  [/^(\d{4})-W(\d{2})$/, (year, week) => `week ${Number(week)} of ${year}`],
  [/^(\d{4})-W(\d{2})-WE$/, (year, week) => `the weekend of week ${Number(week)} of ${year}`],
  [/^(\d{4})-Q([1-4])$/, (year, quarter) => `the ${ordinal(Number(quarter))} quarter of ${year}`],
  [/^(\d{4})-H([12])$/, (year, half) => `the ${ordinal(Number(half))} half of ${year}`],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (year, season) => `${seasons[season]} ${year}`],
  [/^XXXX-WXX-([1-7])$/, (day) => `${weekdays[Number(day) - 1]}, date not known`],
  [/^XXXX-(\d{2})$/, (m) => month(m) && `${month(m)}, year not known`],
  [/^XXXX-(\d{2})-(\d{2})$/, (m, day) => month(m) && `${Number(day)} ${month(m)}, year not known`],
  [/^T(\d{2}:\d{2})$/, (time) => time],
  [/^P(T?)(\d{1,9}(?:\.\d{1,4})?|X)(Y|M|W|D|H|S|DE|CE|WE|Q)$/, duration],
]

const sets: readonly Pattern[] = [
  [/^XXXX-WXX-([1-7])$/, (day) => `every ${weekdays[Number(day) - 1]}`],
  [/^XXXX-WXX-WE$/, () => 'every weekend'],
  [/^XXXX-(\d{2})$/, (m) => month(m) && `every ${month(m)}`],
  [/^XXXX-(\d{2})-(\d{2})$/, (m, day) => month(m) && `every ${Number(day)} ${month(m)}`],
  [/^XXXX-XX-XXT(MO|MI|AF|EV|NI|DT)$/, (part) => `every ${partsOfDay[part]}`],
  [/^XXXX-XX-XX$/, () => 'every day'],
  [/^XXXX-WXX$/, () => 'every week'],
  [/^XXXX-XX$/, () => 'every month'],
  [/^XXXX$/, () => 'every year'],
  [/^P(T?)(\d{1,9})(Y|M|W|D|H|S|DE|CE|WE|Q)$/, (time, count, unit) => every(duration(time, count, unit))],
]

const every = (words: string | undefined): string | undefined => words && `every ${words.replace(/^1 /, '')}`

const dateUnits: Record<string, string> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
  WE: 'weekend',
  Q: 'quarter',
}
const timeUnits: Record<string, string> = {H: 'hour', M: 'minute', S: 'second'}

function duration(time: string, count: string, unit: string): string | undefined {
  const name = (time ? timeUnits : dateUnits)[unit]
  if (!name) return undefined
  const plural = name === 'century' ? 'centuries' : `${name}s`
  if (count === 'X') return `some ${plural}`
  return `${count} ${count === '1' ? name : plural}`
}
