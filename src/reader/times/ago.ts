/** Distances from a point in time: "two years ago", "a year earlier", "twelve days later", "three months from now". */
import {type CalendarDate, type CalendarUnit, iso, isoWeek, shift} from './calendar.ts'
import type {Context, Kind, Meaning} from './kind.ts'
import {anchorOf} from './kind.ts'
import {numeral, readNumeral} from './numerals.ts'
import {about, anyUnit, pattern, singular, unitCodes, unitPlural} from './words.ts'

const back = 'ago|earlier|before(?= ?[.,;])|previously|beforehand|back(?= ?[.,])'
const on = 'later|from now|hence|from today|afterwards?|thereafter'

export const ago: Kind = {
  name: 'ago',
  pattern: pattern(
    `(?:(?:as (?:recently|early|late) as) )?(?<about>(?!fewer)${about})?(?:(?:the|more) )?(?:(?<number>${numeral}|${numeral} (?:to|or) ${numeral}) (?:(?:full|whole|long|short|more) )?(?<unit>${anyUnit})|(?<bare>${unitPlural})) (?<side>${back}|${on})(?![-\\w])(?: (?<day>today|yesterday|this week|this month))?`,
  ),
  read({groups}, context) {
    const unit = singular(groups.unit ?? groups.bare ?? '')
    const number = groups.bare ? 'X' : readNumeral(firstOf(groups.number ?? ''))
    if (number === undefined) return undefined
    const side = groups.side?.toLowerCase().replace(/\s+/g, ' ') ?? ''
    const isBack = new RegExp(`^(?:${back.replace(/\(.*?\)/g, '')})$`).test(side)
    const {date, anchor} = origin(side, context)
    if (number === 'X') return {type: 'DATE', value: isBack ? 'PAST_REF' : 'FUTURE_REF', anchor}
    if (unit === 'year' && number === 1 && context.quarter && isBack && !context.narrative)
      return yearBefore(context.quarter, anchor)
    return counted(date, isBack ? -number : number, unit, anchor)
  },
}

/** "from a year-ago loss", "year-earlier": without a noun that says of what. */
export const yearAgo: Kind = {
  name: 'year-ago',
  pattern: pattern(`year[- ](?:ago|earlier)(?=[ ,.])`),
  read(_match, context) {
    if (context.quarter) return yearBefore(context.quarter, 'text')
    const {date, anchor} = anchorOf(context)
    return date ? {type: 'DATE', value: iso({year: date.year - 1}), anchor} : undefined
  },
}

const firstOf = (number: string): string => number.split(/\s(?:to|or)\s/i)[0]

/** "ago" is counted from publication, "later" and "earlier" from the date that the text is at. */
const origin = (side: string, context: Context): {date?: CalendarDate; anchor: 'published' | 'text'} =>
  /^(?:ago|from|hence|back)/.test(side) && context.published && !context.narrative
    ? {date: context.published, anchor: 'published'}
    : {date: context.last ?? context.published, anchor: 'text'}

/** In a report on a quarter "a year earlier" is that quarter of the year before. */
const yearBefore = ({year, quarter}: {year: number; quarter: number}, anchor: 'published' | 'text'): Meaning => ({
  type: 'DATE',
  value: `${iso({year: year - 1})}-Q${quarter}`,
  anchor,
})

function counted(date: CalendarDate | undefined, amount: number, unit: string, anchor: 'published' | 'text'): Meaning {
  const {times = 1, time} = unitCodes[unit] ?? {}
  if (time) return {type: 'TIME', value: `${date && date.day !== undefined ? iso(date) : 'XXXX-XX-XX'}TXX`, anchor}
  const calendarUnit = (
    unit === 'night' ? 'day' : unit === 'fortnight' ? 'week' : unit === 'weekend' ? 'week' : unit
  ) as CalendarUnit
  const step = unit === 'fortnight' ? amount * times : amount
  if (!Number.isInteger(step)) return halves(date, step, calendarUnit, anchor)
  const target = date && shift(date, step, calendarUnit)
  if (!target) return {type: 'DATE', value: amount < 0 ? 'PAST_REF' : 'FUTURE_REF', anchor}
  // Weeks: two of them still mean a day, six mean a week thereabouts (TimeBank).
  const value = calendarUnit === 'week' && Math.abs(step) > 2 ? isoWeek(target) : iso(target)
  // "two decades earlier" is a glance back: the story stays where it is.
  const isGlance = amount < 0 && target.month === undefined
  return {type: 'DATE', value: value, anchor, date: isGlance ? undefined : target}
}

/** "two and a half years ago", "1.5 million years ago": in the next smaller unit. */
function halves(
  date: CalendarDate | undefined,
  amount: number,
  unit: CalendarUnit,
  anchor: 'published' | 'text',
): Meaning {
  const months = unit === 'year' ? Math.round(amount * 12) : unit === 'month' ? Math.trunc(amount) : undefined
  const target = date && months !== undefined ? shift(date, months, 'month') : undefined
  if (!target) return {type: 'DATE', value: amount < 0 ? 'PAST_REF' : 'FUTURE_REF', anchor}
  return {type: 'DATE', value: iso(target), anchor, date: target}
}
