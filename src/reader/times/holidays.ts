/** Feasts that name a day: "Christmas", "New Year's Eve", "last Thanksgiving", "Easter Sunday", "9/11". */
import {type CalendarDate, dayNumber, fromDayNumber, iso, weekdayOf} from './calendar.ts'
import {anchorOf, type Context, type Kind} from './kind.ts'
import {fourDigitYear, pattern} from './words.ts'

interface Holiday {
  readonly words: string
  readonly on: (year: number) => CalendarDate
}

const fixed = (month: number, day: number) => (year: number) => ({year, month, day})
const afterEaster = (days: number) => (year: number) => fromDayNumber(dayNumber(easter(year)) + days)

const holidays: readonly Holiday[] = [
  {words: 'Christmas Eve', on: fixed(12, 24)},
  {words: 'Christmas(?: Day)?', on: fixed(12, 25)},
  {words: 'Boxing Day', on: fixed(12, 26)},
  {words: "New Year['’]?s Eve", on: fixed(12, 31)},
  {words: "New Year['’]?s(?: Day)?", on: fixed(1, 1)},
  {words: "Valentine['’]?s Day", on: fixed(2, 14)},
  {words: "(?:St\\.? |Saint )Patrick['’]?s Day", on: fixed(3, 17)},
  {words: "April Fools?['’]? Day", on: fixed(4, 1)},
  {words: 'May Day', on: fixed(5, 1)},
  {words: 'Bastille Day', on: fixed(7, 14)},
  {words: "Hall?owe[’']?en", on: fixed(10, 31)},
  {words: "Armistice Day|Veterans[’']? Day", on: fixed(11, 11)},
  {words: 'Thanksgiving(?: Day)?', on: (year) => nthWeekday(year, 11, 4, 4)},
  {words: 'Labor Day', on: (year) => nthWeekday(year, 9, 1, 1)},
  {words: 'Memorial Day', on: (year) => lastWeekday(year, 5, 1)},
  {words: '(?:Martin Luther King|MLK)(?: Jr\\.?)? Day', on: (year) => nthWeekday(year, 1, 1, 3)},
  {words: 'Good Friday', on: afterEaster(-2)},
  {words: 'Palm Sunday', on: afterEaster(-7)},
  {words: 'Ash Wednesday', on: afterEaster(-46)},
  {words: 'Easter Monday', on: afterEaster(1)},
  {words: 'Easter(?: Sunday)?', on: easter},
  {words: 'Pentecost|Whit Sunday', on: afterEaster(49)},
]

export const holiday: Kind = {
  name: 'holiday',
  pattern: pattern(
    `(?:(?<which>last|this past|this|next) )?(?:${holidays.map(({words}, at) => `(?<h${at}>${words})`).join('|')})(?![-\\w]| (?:Island|Carol|Party|tree|card|shopping|season|present|gift|sale|Bowl|egg|bonus|song))(?:,? (?<year>${fourDigitYear}))?`,
  ),
  read(match, context) {
    const at = holidays.findIndex((_holiday, index) => match.groups[`h${index}`] !== undefined)
    if (at < 0 || !/[A-Z]/.test(match.text) || /\bWhite $/.test(match.before)) return undefined
    const {year} = match.groups
    if (year) return dated(holidays[at].on(Number(year)))
    const {date, anchor} = anchorOf(context)
    if (!date) return {type: 'DATE', value: 'XXXX-XX-XX'}
    return {...dated(nearest(holidays[at], date, match.groups.which?.toLowerCase(), context)), anchor}
  },
}

/** The day that has become a name. */
export const nineEleven: Kind = {
  name: 'nine-eleven',
  pattern: /(?<![\w/.,-])9\/11(?![\w/.,]\d|\d)/g,
  read: () => dated({year: 2001, month: 9, day: 11}),
}

const dated = (date: CalendarDate) => ({type: 'DATE' as const, value: iso(date), date})

function nearest({on}: Holiday, anchor: CalendarDate, which: string | undefined, context: Context): CalendarDate {
  const today = dayNumber({month: 7, day: 1, ...anchor})
  const near = [anchor.year - 1, anchor.year, anchor.year + 1].map(on)
  const past = near.filter((day) => dayNumber(day) <= today).at(-1)
  const coming = near.find((day) => dayNumber(day) >= today)
  if (which?.includes('last') || which === 'this past') return past ?? near[0]
  if (which === 'next') return coming ?? near[2]
  if (which === 'this') return on(anchor.year)
  const wanted = context.tense() === 'past' ? past : context.tense() === 'future' ? coming : undefined
  return wanted ?? near.reduce((best, day) => (distance(day, today) < distance(best, today) ? day : best))
}

const distance = (day: CalendarDate, today: number): number => Math.abs(dayNumber(day) - today)

/** The n-th such weekday (1 Monday) of a month. */
function nthWeekday(year: number, month: number, weekday: number, n: number): CalendarDate {
  const first = weekdayOf({year, month, day: 1})
  return {year, month, day: 1 + ((weekday - first + 7) % 7) + (n - 1) * 7}
}

function lastWeekday(year: number, month: number, weekday: number): CalendarDate {
  const fifth = nthWeekday(year, month, weekday, 5)
  return (fifth.day ?? 0) > 31 ? nthWeekday(year, month, weekday, 4) : fifth
}

/** Western Easter Sunday (the anonymous Gregorian computus, as in Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): CalendarDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return {year, month: Math.floor(f / 31), day: (f % 31) + 1}
}
