/** Days of the calendar in words: "March 5, 1946", "5 Sept", "Tuesday (5 Sept)", "3-5 May", "August 8 of that year". */
import {type CalendarDate, iso, isRealDay} from './calendar.ts'
import type {Context, Kind, Match, Meaning} from './kind.ts'
import {nearestYear, yearByWeekday} from './nearest.ts'
import {anyWeekday, dayOfMonth, fourDigitYear, month, monthNumber, partCode, pattern, weekdayNumber} from './words.ts'
import {relativeYear, yearAhead} from './year-beside.ts'

const lead = `(?:(?:the )?(?:early |late )?(?:in the )?(?<part>morning|afternoon|evening|night)(?: hours)? of (?:the )?)?(?:(?<weekday>${anyWeekday})(?:,? | ?\\((?=[\\w ,.]{3,24}\\)))(?:the )?)?`
const tail = `(?:(?:,|,? of)? ?(?<year>${fourDigitYear}))?(?<relative>,? (?:of )?(?:that|the same|the following|the next|the previous|this|last|next) year)?`
const upTo = '(?: ?[-–] ?| to | and | or )'

/** "Tuesday, March 5, 1946", "March 5", "March 3-5", "Sept. 11 of that year". */
export const monthThenDay: Kind = {
  name: 'month-then-day',
  pattern: pattern(
    `${lead}(?<month>${month}) (?:the )?(?<day>${dayOfMonth})(?: ?[-–] ?(?<until>${dayOfMonth}))?(?![:.,]?\\d|%)${tail}(?<close>\\))?`,
  ),
  read: readDay,
}

/** "5 Sept", "the 5th of May 1990", "3-5 May", "Friday 4 March". */
export const dayThenMonth: Kind = {
  name: 'day-then-month',
  pattern: pattern(
    `${lead}(?:the )?(?<day>${dayOfMonth})(?:${upTo}(?<until>${dayOfMonth}))?(?: day)?(?: of)?(?: |-)(?<month>${month})(?![a-z])(?:-(?=\\d))?${tail}(?<close>\\))?`,
  ),
  read: readDay,
}

function readDay(match: Match, context: Context): Meaning | undefined {
  const {until} = match.groups
  const month = monthNumber(match.groups.month ?? '')
  const day = Number.parseInt(match.groups.day ?? '', 10)
  if (!isRealDay(month, day) || isOtherWord(match)) return undefined
  const year = yearOf(match, month, day, context)
  if (year !== undefined && !isRealDay(month, day, year)) return undefined
  const skip = [0, surplusAtEnd(match)] as const
  const {part} = match.groups
  const code = part ? `T${partCode(part)}` : ''
  const type = code ? 'TIME' : 'DATE'
  if (year === undefined) return {type, value: `XXXX-${iso({year: 0, month, day}).slice(5)}${code}`, skip}
  const date: CalendarDate = {year, month, day}
  const anchor = match.groups.year ? undefined : context.narrative || match.groups.relative ? 'text' : 'published'
  const last = until === undefined ? undefined : {year, month, day: Number.parseInt(until, 10)}
  if (last && last.day > day && isRealDay(month, last.day, year))
    return {type: 'DATE', value: `${iso(date)}/${iso(last)}`, from: iso(date), to: iso(last), anchor, date: last, skip}
  return {type, value: iso(date) + code, anchor, date, skip}
}

/** A bracket that was not opened inside, or the stop of the sentence after a short month. */
function surplusAtEnd({text, groups}: Match): number {
  if (groups.close) return text.includes('(') ? 0 : 1
  return text.endsWith('.') && groups.year === undefined ? 1 : 0
}

function yearOf(match: Match, month: number, day: number, context: Context): number | undefined {
  const {year, relative, weekday} = match.groups
  if (year) return Number(year)
  if (relative) return relativeYear(relative, context)
  const ahead = yearAhead(match.after)
  if (ahead) return ahead
  if (isSeptemberEleventh(match, month, day)) return 2001
  const nearest = nearestYear(month, day, context)
  if (!weekday || nearest === undefined) return nearest
  // The weekday is a check on the year, not a second date: "Thursday, April 6" is a year in which it is one.
  const around = [nearest, nearest - 1, nearest + 1, nearest - 2, nearest + 2]
  return yearByWeekday(weekdayNumber(weekday), month, day, around) ?? nearest
}

/** The day has become a name: "the Sept. 11 attacks". */
const isSeptemberEleventh = (match: Match, month: number, day: number): boolean =>
  month === 9 && day === 11 && /^,? (?:terror\w* |suicide )?(?:attack|hijack|terror)/i.test(match.after)

/** "may 5" the verb, "mar 5": a month that could be another word has its capital. */
const isOtherWord = (match: Match): boolean => /^(?:may|mar|march|sun|sat|dec)/.test(match.groups.month ?? '')
