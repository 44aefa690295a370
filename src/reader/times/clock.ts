/** Times of the day: "10 p.m. Wednesday", "10:35 a.m.", "0735 GMT", "noon Thursday", "4 in the morning", "5 p.m. EST, Nov. 6". */
import {type CalendarDate, dayNumber, fromDayNumber, isFullDay, iso, isRealDay, pad} from './calendar.ts'
import {anchorOf, type Context, type Kind, type Match, type Meaning} from './kind.ts'
import {nearestWeekday, nearestYear} from './nearest.ts'
import {dayOfMonth, fourDigitYear, month, monthNumber, pattern, weekday, weekdayNumber} from './words.ts'

const zone =
  '(?:GMT|UTC|BST|CET|CEST|EET|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|CT|IST|JST|KST|AEST|AEDT|local time|Eastern(?: time)?|Pacific(?: time)?|Moscow time|Z)'
const calendarDay = `(?:(?<month>${month}) (?<day>${dayOfMonth})(?![\\d:])|(?<dayFirst>${dayOfMonth}) (?<monthSecond>${month}))(?:,? (?<year>${fourDigitYear}))?`
const when = `(?:,? (?:on )?(?=${weekday}|today|yesterday|tomorrow|tonight|${month} \\d|${dayOfMonth} ${month})(?:(?:(?<weekday>${weekday})(?!s)|(?<near>today|yesterday|tomorrow|tonight)))?(?:(?:,? )?${calendarDay})?)?`
const hour = '(?:2[0-4]|1\\d|0?\\d)'
const half = '(?:[ap]\\.m\\.?(?![a-z])|[ap]m\\b)'

/** "10 p.m.", "10:35 a.m.", "10:35", "22:00 GMT", "5 o'clock", "4 in the morning". */
export const clock: Kind = {
  name: 'clock',
  pattern: pattern(
    `(?<hour>${hour})(?=[:.]\\d| ?(?:[ap]\\.?m|in the |\\(?${zone})| o['’]?clock)(?:(?<sep>[:.])(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d%]))?(?: ?(?<half>${half})|(?<oclock> o['’]?clock))?(?: in the (?<part>morning|afternoon|evening))?(?: ?\\(?(?<zone>${zone})(?![a-z]))?${when}`,
  ),
  read(match, context) {
    const {sep, half, oclock, part, zone} = match.groups
    const isSure =
      half ??
      oclock ??
      (zone && zone !== 'Z' ? zone : undefined) ??
      (part ? /\bat $|\($/.test(match.before) || sep : undefined)
    // A line that opens with the hour is an entry of a live report.
    const isPlain =
      sep === ':' &&
      /(?:^|\n)\s{0,3}$|\b(?:at|by|until|from|before|after|around|about|to|and|between|till|since|of) $/i.test(
        match.before,
      )
    if (!isSure && !isPlain) return undefined
    if (isSure && !half && !oclock && sep !== ':' && !/^(?:\d\d?)$/.test(match.groups.hour ?? '')) return undefined
    if (sep === '.' && !half && !zone) return undefined
    const hour = hourOf(match)
    return hour === undefined ? undefined : timeAt(hour, match.groups.minute, match, context)
  },
}

/** "0735 GMT", "1400 hours". */
export const militaryClock: Kind = {
  name: 'military-clock',
  pattern: pattern(`(?<hour>[01]\\d|2[0-3]):?(?<minute>[0-5]\\d) ?(?:hours|hrs|(?<zone>${zone}))(?![a-z])${when}`),
  read: (match, context) => timeAt(Number(match.groups.hour), match.groups.minute, match, context),
}

export const noon: Kind = {
  name: 'noon',
  pattern: pattern(`(?:high )?(?<word>noon|midnight)(?![-\\w])${when}`),
  read(match, context) {
    if (/^high/i.test(match.text)) return undefined
    if (/^[A-Z]/.test(match.groups.word ?? '') && /[a-z] $/.test(match.before)) return undefined
    const isNoon = match.groups.word?.toLowerCase() === 'noon'
    return timeAt(isNoon ? 12 : 24, isNoon ? '00' : undefined, match, context)
  },
}

function hourOf({groups}: Match): number | undefined {
  const hour = Number(groups.hour)
  const isAfternoon = /^p/i.test(groups.half ?? '') || /afternoon|evening/i.test(groups.part ?? '')
  if (groups.half && (hour > 12 || hour === 0)) return undefined
  if (hour > 24) return undefined
  if (isAfternoon && hour < 12) return hour + 12
  return /^a/i.test(groups.half ?? '') && hour === 12 ? 0 : hour
}

function timeAt(hour: number, minute: string | undefined, match: Match, context: Context): Meaning {
  const {date, anchor} = dateOf(match, context)
  const isOnTheHour = minute === undefined
  const clock = hour === 24 && isOnTheHour ? '24:00' : `${pad(hour)}:${minute ?? '00'}`
  return {type: 'TIME', value: `${date ? iso(date) : 'XXXX-XX-XX'}T${clock}`, anchor, date}
}

function dateOf(match: Match, context: Context): {date?: CalendarDate; anchor?: 'published' | 'text'} {
  const {weekday, near, year} = match.groups
  const month = match.groups.month ?? match.groups.monthSecond
  const day = match.groups.day ?? match.groups.dayFirst
  const {date, anchor} = anchorOf(context)
  if (month && day) {
    const number = monthNumber(month)
    const inYear = year ? Number(year) : nearestYear(number, Number.parseInt(day, 10), context)
    const full = inYear === undefined ? undefined : {year: inYear, month: number, day: Number.parseInt(day, 10)}
    return full && isRealDay(full.month, full.day, full.year) ? {date: full, anchor: year ? undefined : anchor} : {}
  }
  if (weekday) return date ? {date: nearestWeekday(weekdayNumber(weekday), date, context.tense()), anchor} : {}
  if (near && isFullDay(date)) {
    const step = {yesterday: -1, tomorrow: 1}[near.toLowerCase()] ?? 0
    return {date: fromDayNumber(dayNumber(date) + step), anchor}
  }
  const base = context.lastDay ?? date
  return isFullDay(base) ? {date: base, anchor: base === context.lastDay ? 'text' : anchor} : {}
}
