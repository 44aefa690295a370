/** Dates in figures: "2024-03-04", "2024-03-04T10:30Z", "5/9/2023", "04.03.2024". */
import {iso, isRealDay} from './calendar.ts'
import type {Context, Kind, Match} from './kind.ts'

export const isoDate: Kind = {
  name: 'iso-date',
  pattern:
    /(?<![\w.,/-])(?<year>1\d{3}|20\d\d)(?<sep>[-/])(?<month>0[1-9]|1[0-2])(?:\k<sep>(?<day>0[1-9]|[12]\d|3[01]))?(?:[T ](?<time>[0-2]\d:[0-5]\d)(?::[0-5]\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w/-])/g,
  read({groups}) {
    const [year, month] = [Number(groups.year), Number(groups.month)]
    const day = groups.day ? Number(groups.day) : undefined
    // "2012-10" might be a span of two years written short; a day makes sure, and so does a leading zero.
    if (day === undefined && (groups.sep !== '-' || month >= 10)) return undefined
    if (day !== undefined && !isRealDay(month, day, year)) return undefined
    const date = {year, month, day}
    return groups.time
      ? {type: 'TIME', value: `${iso(date)}T${groups.time}`, date}
      : {type: 'DATE', value: iso(date), date}
  },
}

export const slashDate: Kind = {
  name: 'slash-date',
  pattern:
    /(?<![\w.,/$£€-])(?<first>0?[1-9]|[12]\d|3[01])(?<sep>[/.])(?<second>0?[1-9]|[12]\d|3[01])\k<sep>(?<year>(?:1[5-9]|20)\d\d|\d\d)(?![\w/-]|[.,]\d)/g,
  read(match, context) {
    const {first, second, sep, year: digits = ''} = match.groups
    if (sep === '.' && digits.length === 2) return undefined
    const year = digits.length === 4 ? Number(digits) : fullYear(Number(digits), context)
    const [a, b] = [Number(first), Number(second)]
    const [day, month] = sep === '.' || isDayFirst(a, b, match, context) ? [a, b] : [b, a]
    if (!isRealDay(month, day, year)) return undefined
    const date = {year, month, day}
    return {type: 'DATE', value: iso(date), date}
  },
}

/**
 * "5/9/2023" is 9 May in American hands, 5 September in most others. A number over 12 decides, then which of the two lies nearer to
 * publication if one of them lies after it, then how the text spells.
 */
function isDayFirst(first: number, second: number, match: Match, context: Context): boolean {
  if (first > 12) return true
  if (second > 12) return false
  void match
  return context.manner === 'day-first'
}

const fullYear = (digits: number, context: Context): number => {
  const pivot = (context.published?.year ?? 2030) + 10
  return 2000 + digits <= pivot ? 2000 + digits : 1900 + digits
}
