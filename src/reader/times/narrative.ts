/**
 * Whether a text tells of another time than its own. News counts from the day of publication; a history counts from its story:
 * there "in July" is the July of the year told of.
 */
import {matchesOf} from '../matches.ts'
import type {CalendarDate} from './calendar.ts'

/**
 * A text with many years in it that lie far from publication, and little that speaks of today. The bounds are chosen: the 256
 * newswire texts of TimeBank and AQUAINT and the 16 histories of WikiWars train lie well apart.
 */
export function isNarrative(text: string, published: CalendarDate | undefined): boolean {
  const years = matchesOf(text, /(?<![\w$£€.,/])(?:1[0-9]\d\d|20\d\d)(?![\w,]\d|\w|%)|\b\d{1,4} BC\b/g).map(
    ([year]) => Number(year) || 0,
  )
  const far = years.filter((year) => !published || Math.abs(published.year - year) >= 2).length
  const near =
    text.match(
      /\b(?:today|yesterday|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this|next) (?:week|month|year))\b/g,
    )?.length ?? 0
  if (!published) return far >= 3 && far > 2 * near
  return far >= 8 && far > years.length * 0.6 && far > 3 * near && far * 2000 > text.length
}
