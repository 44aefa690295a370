/** Days counted from today: "yesterday", "tomorrow morning", "tonight", "this evening", "last night", "the day after tomorrow". */
import {iso, shift} from './calendar.ts'
import {anchorOf, type Kind} from './kind.ts'
import {partCode, partOfDay, pattern} from './words.ts'

const offsets: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'day before yesterday': -2,
  'day after tomorrow': 2,
}

const edge = '(?:(?:(?:early|earlier|late|later) (?:on )?)|(?:mid[- ]?))?'

export const nearDay: Kind = {
  name: 'near-day',
  pattern: pattern(
    `${edge}(?:(?<first>${partOfDay}) )?(?:the )?(?<day>day before yesterday|day after tomorrow|today|yesterday|tomorrow)\\b(?<part> ${partOfDay})?`,
  ),
  read(match, context) {
    // "The site is a museum today": in a history the word means nowadays.
    if (context.narrative && /^today$/i.test(match.text)) return {type: 'DATE', value: 'PRESENT_REF'}
    const {date, anchor} = anchorOf(context)
    const day = date && shift(date, offsets[match.groups.day?.toLowerCase().replace(/\s+/g, ' ') ?? ''], 'day')
    const part = match.groups.part ?? match.groups.first
    const code = part ? `T${partCode(part)}` : ''
    return {type: code ? 'TIME' : 'DATE', value: (day ? iso(day) : 'XXXX-XX-XX') + code, anchor, date: day}
  },
}

export const nearPart: Kind = {
  name: 'near-part-of-day',
  pattern: pattern(`${edge}(?:(?<tonight>tonight)|(?<which>this|last) (?<part>${partOfDay}))\\b`),
  read(match, context) {
    const {which, part = 'night'} = match.groups
    if (which?.toLowerCase() === 'last' && !/night|evening/i.test(part)) return undefined
    // "The last night boat", "its last evening": the last of several.
    if (which?.toLowerCase() === 'last' && /\b(?:the|its|his|her|their|our|my|a)\s+$/i.test(match.before))
      return undefined
    const {date, anchor} = anchorOf(context)
    const day = date && shift(date, which?.toLowerCase() === 'last' ? -1 : 0, 'day')
    return {type: 'TIME', value: `${day ? iso(day) : 'XXXX-XX-XX'}T${partCode(part)}`, anchor, date: day}
  },
}
