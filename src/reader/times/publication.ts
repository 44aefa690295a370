/**
 * The day of publication as the text itself gives it away, where nobody told it. Three grounds, the surest first: a dateline
 * with its year; "seven years ago, in 2016"; a weekday beside its date ("Tuesday (5 Sept)"), which fits one year in about six
 * and is pinned by the latest year that the text looks back on. Without ground there is no guess.
 */

import type {DateValue, Span} from '../../contract/index.ts'
import {matchesOf} from '../matches.ts'
import {type CalendarDate, iso, isRealDay, weekdayOf} from './calendar.ts'
import {readNumeral} from './numerals.ts'
import {anyWeekday, fourDigitYear, month, monthNumber, pattern, weekdayNumber} from './words.ts'

/** `dateline`: its span, where the text has one. The value is a day from a dateline, else a month: a report is of that day or a few later. */
export function inferPublication(text: string, dateline?: Span): DateValue | undefined {
  return fromDateline(text, dateline) ?? fromWeekday(text)
}

const day = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)'
const datePattern = pattern(
  `(?:${day} (?:of )?(?<month>${month})|(?<month2>${month}) ${day.replace('<day>', '<day2>')})(?:,? (?<year>${fourDigitYear}))?`,
)

function fromDateline(text: string, dateline: Span | undefined): DateValue | undefined {
  if (!dateline) return undefined
  for (const found of matchesOf(text.slice(...dateline), datePattern)) {
    const date = dateOf(found)
    if (!date?.year) continue
    return {
      value: iso({...date, year: date.year}),
      basis: 'inferred',
      from: [dateline[0] + found.index, dateline[0] + found.index + found[0].length],
    }
  }
  return undefined
}

interface Dated {
  readonly month: number
  readonly day: number
  readonly year?: number
}

function dateOf({groups = {}}: RegExpExecArray): Dated | undefined {
  const date = {month: monthNumber(groups.month ?? groups.month2), day: Number(groups.day ?? groups.day2)}
  const year = groups.year ? Number(groups.year) : undefined
  return isRealDay(date.month, date.day, year) ? {...date, ...(year ? {year} : {})} : undefined
}

const weekdayBefore = new RegExp(`(?<![a-z])(${anyWeekday})(?:, ?|\\s\\(|,? the |\\s)$`, 'i')
const weekdayAfter =
  /^[ ,]{0,3}\(?((?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b)/i

/** Every "Tuesday (5 Sept)" and "5 September, a Tuesday" that has to agree with the year; the last of them dates the report. */
function fromWeekday(text: string): DateValue | undefined {
  const dated: {date: Dated; weekday: number; span: Span}[] = []
  for (const found of matchesOf(text, datePattern)) {
    const date = dateOf(found)
    const before = weekdayBefore.exec(text.slice(Math.max(0, found.index - 20), found.index))
    const end = found.index + found[0].length
    const after = weekdayAfter.exec(text.slice(end, end + 16))
    const word = before?.[1] ?? after?.[1]
    if (!date || !word) continue
    const start = before ? found.index - before[0].length : found.index
    dated.push({
      date,
      weekday: weekdayNumber(word),
      span: [start, closing(text, before ? end : end + (after?.[0].length ?? 0))],
    })
  }
  const year = yearOf(text, dated)
  const last = dated.at(-1)
  if (year === undefined || !last) return undefined
  return {value: iso({year, month: last.date.month}), basis: 'inferred', from: last.span}
}

/** Takes in the bracket that closes "Tuesday (5 Sept)". */
const closing = (text: string, end: number): number => (text[end] === ')' ? end + 1 : end)

function yearOf(text: string, dated: readonly {date: Dated; weekday: number}[]): number | undefined {
  const told = dated.findLast(({date}) => date.year !== undefined)?.date.year
  if (told !== undefined) return told
  const counted = countedYear(text)
  const {past, future} = yearsIn(text)
  const agrees = (year: number): boolean =>
    dated.every(
      ({date: {month, day}, weekday}) =>
        isRealDay(month, day, year) && weekdayOf({year, month, day} as CalendarDate) === weekday,
    )
  if (counted !== undefined) return agrees(counted) ? counted : undefined
  if (past === undefined) return undefined
  // The calendar repeats after five, six or eleven years: the first that fits after the latest year looked back on.
  for (let year = past; year <= past + 6; year++)
    if (agrees(year)) return future === undefined || year <= future ? year : undefined
  return undefined
}

/** "seven years ago, in 2016" and "in 2016, seven years ago": the one year that both fit. */
function countedYear(text: string): number | undefined {
  const found =
    /\b([\w-]{1,12}) years? ago,? (?:in )?((?:19|20)\d\d)\b/i.exec(text) ??
    swap(/\b((?:19|20)\d\d), ([\w-]{1,12}) years? ago\b/i.exec(text))
  const number = found && readNumeral(found[1])
  return found && typeof number === 'number' ? Number(found[2]) + number : undefined
}

const swap = (found: RegExpExecArray | null): [string, string, string] | null =>
  found ? [found[0], found[2], found[1]] : null

const aheadOf =
  /\b(?:by|until|till|through|before|from|to)\s(?:early |late |mid-|the end of )?$|\b(?:will|would|shall|plans?|planned|expected|due|target|scheduled|aims?)\b[^.!?,;]{0,50}$/i

/** The latest year that the text looks back on, and the earliest that it looks forward to. */
function yearsIn(text: string): {past?: number; future?: number} {
  let past: number | undefined
  let future: number | undefined
  for (const {0: word, index} of matchesOf(text, /(?<![\w$£€.,/-])(?:19|20)\d\d(?![\w%]|,\d|-\d)/g)) {
    const year = Number(word)
    if (aheadOf.test(text.slice(Math.max(0, index - 60), index))) future = Math.min(future ?? year, year)
    else past = Math.max(past ?? year, year)
  }
  return {past, future}
}
