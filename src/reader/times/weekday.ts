/** Weekdays: "Friday", "last Friday", "next Monday", "Friday morning". */
import {type CalendarDate, dayNumber, fromDayNumber, isFullDay, iso, weekdayOf} from './calendar.ts'
import {anchorOf, type Context, type Kind, type Match} from './kind.ts'
import {nearestWeekday} from './nearest.ts'
import type {Tense} from './tense.ts'
import {partCode, partOfDay, pattern, weekday, weekdayNumber} from './words.ts'

export const weekdays: Kind = {
  name: 'weekday',
  pattern: pattern(
    `(?:(?:early|earlier|late|later) (?:on )?)?(?:(?<which>last|next|this past|this coming|this|the following|the previous) )?(?<weekday>${weekday})(?!s\\b)(?<part> ${partOfDay})?(?: (?<week>this|last|next) week)?`,
  ),
  read(match, context) {
    if (isName(match)) return undefined
    const {part} = match.groups
    const code = part ? `T${partCode(part)}` : ''
    const type = code ? 'TIME' : 'DATE'
    const {date, anchor} = dayOf(match, context)
    if (!date) return {type, value: `XXXX-WXX-${weekdayNumber(match.groups.weekday ?? '')}${code}`}
    return {type, value: iso(date) + code, anchor, date}
  },
}

function dayOf(match: Match, context: Context): {date?: CalendarDate; anchor?: 'published' | 'text'} {
  const number = weekdayNumber(match.groups.weekday ?? '')
  const which = match.groups.which?.toLowerCase()
  const fromText = which === 'the following' || which === 'the previous'
  const {date: base, anchor} = fromText || !isFullDay(context.published) ? inText(context) : anchorOf(context)
  if (!isFullDay(base)) return {}
  const {week} = match.groups
  if (week) {
    const weeks = {last: -7, this: 0, next: 7}[week.toLowerCase()] ?? 0
    return {date: fromDayNumber(dayNumber(base) - weekdayOf(base) + number + weeks), anchor}
  }
  if (which === 'last' || which === 'this past' || which === 'the previous')
    return {date: strictly(number, base, -1), anchor}
  if (which === 'next' || which === 'this coming' || which === 'the following')
    return {date: strictly(number, base, 1), anchor}
  if (which === 'this') return {date: fromDayNumber(dayNumber(base) - weekdayOf(base) + number), anchor}
  return {date: nearestWeekday(number, base, context.narrative ? 'future' : tenseOf(match, context)), anchor}
}

/** A preposition tells more than a verb far off: "until Tuesday" lies ahead, "since Tuesday" behind, "around Friday's ruling" too. */
function tenseOf({before, after}: Match, context: Context): Tense | undefined {
  if (/\b(?:until|till|by|ahead of|starting|beginning|effective) $/i.test(before)) return 'future'
  if (/\b(?:since|following|despite) $/i.test(before)) return 'past'
  if (/^['’]s\b/.test(after) && /\b(?:around|after|from|of|on|to|over) $/i.test(before)) return 'past'
  return context.tense()
}

const inText = (context: Context) => ({date: context.lastDay, anchor: 'text' as const})

/** The one before or after the day, never the day itself: a Friday's "last Friday" is a week old. */
function strictly(weekday: number, base: CalendarDate, direction: 1 | -1): CalendarDate {
  const ahead = (weekday - weekdayOf(base) + 7) % 7
  return fromDayNumber(dayNumber(base) + (direction === 1 ? ahead || 7 : ahead - 7))
}

/** Names with a weekday in them: papers, feasts and days that went into history. */
const isName = (match: Match): boolean =>
  /(?:Good|Black|Bloody|Ash|Palm|Easter|Holy|Maundy|Super|Fat|Cyber|Giving|Ruby|Freaky|Shrove|Sheffield) $/.test(
    match.before,
  ) ||
  /^ (?:Times|Telegraph|Mirror|Express|Mail|World|Herald|Post|Night Live|Night Football|Harbor|Business Post|Tribune)\b/.test(
    match.after,
  ) ||
  /^[a-z]/.test(match.groups.weekday ?? '')
