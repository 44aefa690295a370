/** Dates as pages and lines above a text write them, to ISO 8601. */
import {isIsoDate} from '../contract/index.ts'
import {monthPattern, months} from './words.ts'

const time = '(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?)?'
const forms: readonly {pattern: RegExp; parts: readonly ('year' | 'month' | 'day')[]}[] = [
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthPattern}),? (\\d{4})\\b${time}`, 'i'),
    parts: ['day', 'month', 'year'],
  },
  {
    pattern: new RegExp(`\\b(${monthPattern}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b${time}`, 'i'),
    parts: ['month', 'day', 'year'],
  },
  {pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/, parts: ['year', 'month', 'day']},
]

/**
 * The one date that a short text gives, cut to the day unless it is ISO 8601 already ("2024-03-04T10:15Z" stays); nothing
 * where there is none. "03/04/2024" is none: nobody can tell the day from the month.
 */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim().slice(0, 120)
  if (isIsoDate(trimmed)) return trimmed
  for (const {pattern, parts} of forms) {
    const match = pattern.exec(trimmed)
    if (!match) continue
    const read = Object.fromEntries(parts.map((part, at) => [part, match[at + 1]]))
    const value = `${read.year}-${monthNumber(read.month)}-${read.day.padStart(2, '0')}`
    if (isIsoDate(value)) return value
  }
  return undefined
}

function monthNumber(name: string): string {
  if (/^\d/.test(name)) return name
  const start = name.slice(0, 3).toLowerCase()
  return String(months.findIndex((month) => month.startsWith(start)) + 1).padStart(2, '0')
}
