/** Months: "March 2024", "mid-March", "last May", "August of that year", "in July". */
import {iso} from './calendar.ts'
import type {Context, Kind, Match} from './kind.ts'
import {nearestYear} from './nearest.ts'
import {readYearWords, yearWords} from './numerals.ts'
import {beside, month, monthNumber, pattern, readYear, stretch, yearOrEra} from './words.ts'
import {relativeYear, yearAhead} from './year-beside.ts'

export const bareMonth: Kind = {
  name: 'month',
  pattern: pattern(
    `(?<stretch>${stretch})?(?:(?<which>this past|this coming|last|next|this|the same|that) )?(?<month>${month})(?![\\w-]*\\d|[a-z])(?:(?:,| of)? ?(?:the year )?(?<year>${yearOrEra}|${yearWords}))?(?<relative>,? (?:of )?(?:that|the same|the following|the next|the previous|this|last|next) year)?`,
  ),
  read(match, context) {
    const month = monthNumber(match.groups.month ?? '')
    if (!isMonth(match)) return undefined
    const year = yearOf(match, month, context)
    const skip: [number, number] | undefined =
      match.text.endsWith('.') && match.after.trim() === '' ? [0, 1] : undefined
    if (year === undefined) return {type: 'DATE', value: `XXXX-${iso({year: 0, month}).slice(5)}`, skip}
    const anchor = match.groups.year ? undefined : context.narrative || match.groups.relative ? 'text' : 'published'
    return {type: 'DATE', value: iso({year, month}), anchor, date: {year, month}, skip}
  },
}

function yearOf(match: Match, month: number, context: Context): number | undefined {
  const {year, relative, which} = match.groups
  if (year) return readYearWords(year) ?? readYear(year)
  if (relative) return relativeYear(relative, context)
  const ahead = yearAhead(match.after)
  if (ahead) return ahead
  const {published} = context
  if (which && published?.month !== undefined && !context.narrative) {
    const word = which.toLowerCase()
    if (word === 'last' || word === 'this past') return month < published.month ? published.year : published.year - 1
    if (word === 'next' || word === 'this coming') return month > published.month ? published.year : published.year + 1
    if (word === 'this') return published.year
  }
  return nearestYear(month, undefined, context)
}

const governed = beside(
  '(?:\\b(?:in|since|by|until|till|from|of|during|through|throughout|between|before|after|for|to|and|or|around|about|next|last|this|that|early|late|mid|each|every|both)[- ]|[(/–-])$',
)

/** Months that are also words or names ("may", "march", "June Carter", "August Wilson") need a sign that they are meant as months. */
function isMonth(match: Match): boolean {
  const {month = '', year, stretch, which, relative} = match.groups
  if (/^[a-z]/.test(month)) return false
  if (/^[A-Z]{3,}$/.test(month) && /[A-Z]{2}/.test(match.after.slice(0, 4)) && !year) return false
  const isSigned = year ?? stretch ?? which ?? relative
  const isShort = month.replace('.', '').length <= 4 && !/^(?:june|july|may)$/i.test(month)
  if (isShort && !month.endsWith('.') && !isSigned) return false
  if (isShort && month.endsWith('.') && !isSigned && !governed.test(match.before)) return false
  if (isSigned) return true
  if (/^(?:may|march)$/i.test(month)) return governed.test(match.before) && !/^ (?:on|[A-Z])/.test(match.after)
  if (/^(?:april|june|august|may)$/i.test(month) && /^ [A-Z][a-z]/.test(match.after)) return governed.test(match.before)
  return true
}
