/** Days counted from the day that the text is at: "the same day", "the next morning", "the previous night", "that evening". */
import {dayNumber, fromDayNumber, isFullDay, iso} from './calendar.ts'
import type {Kind} from './kind.ts'
import {partCode, pattern} from './words.ts'

export const sameDay: Kind = {
  name: 'same-day',
  pattern: pattern(
    `(?:(?:early|earlier|late|later)(?: on)? )?(?<which>the same|that same|that|the very same|the next|the very next|the following|the previous|the preceding) (?<word>day|morning|afternoon|evening|night)(?![-\\w]|['’]s)`,
  ),
  read({groups}, context) {
    const which = groups.which?.toLowerCase() ?? ''
    const step = /next|following/.test(which) ? 1 : /previous|preceding/.test(which) ? -1 : 0
    const word = groups.word?.toLowerCase() ?? ''
    const code = word === 'day' ? '' : `T${partCode(word)}`
    const base = context.lastDay ?? (context.narrative ? undefined : context.published)
    const type = code ? 'TIME' : 'DATE'
    if (!isFullDay(base)) return {type, value: `XXXX-XX-XX${code}`, anchor: 'text'}
    const date = fromDayNumber(dayNumber(base) + step)
    return {type, value: iso(date) + code, anchor: 'text', date}
  },
}
