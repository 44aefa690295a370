/**
 * Quarters and halves of a business year: "the third quarter", "Q3 2023", "third-quarter profit", "the year-ago quarter",
 * "the latest period", "the first half of 2023". A report is about one quarter: it names it once and then says "the quarter".
 */
import {type CalendarDate, iso, quarterOf} from './calendar.ts'
import {anchorOf, type Context, type Kind, type Match, type Meaning} from './kind.ts'
import {beside, fourDigitYear, month, monthNumber, pattern} from './words.ts'

const number = '(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last)'
const year = `(?:(?:,| of)? (?:fiscal )?(?:the )?(?:(?<year>${fourDigitYear})|(?<which>this|last|next|the previous|the same|that)(?: fiscal)? year))`
const lead = `(?:(?:the (?!\\w+-quarter)|its (?!\\w+-quarter))?(?:(?<lead>${fourDigitYear})(?:['’]s)? |(?<whose>this year|last year|next year)['’]s |(?<ago>year[- ](?:ago|earlier)) )?(?:fiscal[- ])?(?:year )?)`

export const quarter: Kind = {
  name: 'quarter',
  pattern: pattern(`${lead}(?<number>${number})(?:[- ]fiscal)?[- ]quarter(?![a-z]|-final)${year}?`),
  read(match, context) {
    const quarter = quarterNumber(match.groups.number ?? '')
    const year = yearOf(match, quarter, context)
    if (year === undefined) return {type: 'DATE', value: `XXXX-Q${quarter}`}
    return meaning(year, quarter, match, context)
  },
}

/** "Q3", "Q3 2023", "2023-Q3", "3Q". */
export const shortQuarter: Kind = {
  name: 'short-quarter',
  pattern: pattern(
    `(?:(?<lead>${fourDigitYear})[- ])?(?:Q(?<number>[1-4])|(?<before>[1-4])Q)(?!\\w)(?:,? ?(?:of )?(?:FY ?)?(?<year>${fourDigitYear}))?`,
  ),
  read(match, context) {
    const quarter = Number(match.groups.number ?? match.groups.before)
    const year = yearOf(match, quarter, context)
    return year === undefined ? {type: 'DATE', value: `XXXX-Q${quarter}`} : meaning(year, quarter, match, context)
  },
}

export const half: Kind = {
  name: 'half',
  pattern: pattern(`${lead}(?<number>first|second)[- ]half(?![- ](?:century|time|goal|hour|dozen))${year}?`),
  read(match, context) {
    const {lead, whose, number} = match.groups
    const isDated = lead ?? whose ?? match.groups.year ?? match.groups.which
    // "in the first half" of a match is no date; profits and sales have halves of a year.
    if (!isDated && !/^ (?:profit|loss|result|earning|sale|revenue|net|output|turnover|dividend)/i.test(match.after))
      return undefined
    const half = number?.toLowerCase() === 'first' ? 1 : 2
    const year = yearOf(match, half * 2, context)
    return year === undefined ? undefined : {type: 'DATE', value: `${iso({year})}-H${half}`, date: {year}}
  },
}

/** "the quarter", "the latest period", "the year-ago quarter", "the corresponding period last year". */
export const sameQuarter: Kind = {
  name: 'same-quarter',
  pattern: pattern(
    `(?:the )?(?<which>latest|most recent|current|previous|preceding|prior|same|corresponding|comparable|like|year-ago|year-earlier|year earlier|prior-year|${fourDigitYear}|(?:last|this|next) year['’]s) (?<noun>quarter|period)(?![a-z])(?<ago> (?:a year (?:ago|earlier|before)|last year|the (?:previous|prior) year|in (?:the (?:previous|prior) year|${fourDigitYear})))?|the quarter(?![\\w-])(?<ago2> a year (?:ago|earlier|before))?(?: (?=ended|ending))?`,
  ),
  read(match, context) {
    const {which = 'the', noun = 'quarter', ago = match.groups.ago2} = match.groups
    const ended = endedQuarter(match.after, context)
    const focus =
      ended ??
      context.quarter ??
      (noun === 'quarter' || /latest|year/i.test(which) ? latestQuarter(context) : undefined)
    const word = which.toLowerCase()
    const skip = [0, /\s+$/.exec(match.text)?.[0].length ?? 0] as const
    if (noun === 'period' && !focus && !/^(?:latest|year)/.test(word)) return undefined
    if (!focus) return {type: 'DATE', value: 'XXXX-QX', skip}
    if (word === 'current') return {...current(context), skip}
    if (/^\d/.test(word))
      return {...meaning(Number(word), focus.quarter, match, context), skip, quarter: context.quarter}
    if (/^(?:previous|preceding|prior)$/.test(word) && !ago) return {...before(focus), skip}
    const isEarlier = ago !== undefined || /^(?:year|prior-year|corresponding|comparable|like|last year)/.test(word)
    const year = isEarlier ? focus.year - 1 : focus.year
    return {
      ...meaning(year, focus.quarter, match, context),
      skip,
      quarter: isEarlier ? focus : {year, quarter: focus.quarter},
    }
  },
}

const meaning = (year: number, quarter: number, match: Match, context: Context): Meaning => ({
  type: 'DATE',
  value: `${iso({year})}-Q${quarter}`,
  anchor: match.groups.year || match.groups.lead ? undefined : anchorOf(context).anchor,
  date: {year},
  quarter: match.groups.ago || isAhead({year, quarter}, context) ? context.quarter : {year, quarter},
})

/** A forecast for a quarter to come does not make the report one about it. */
const isAhead = ({year, quarter}: {year: number; quarter: number}, {published}: Context): boolean =>
  published?.month !== undefined && year * 4 + quarter >= published.year * 4 + quarterOf(published.month)

const before = ({year, quarter}: {year: number; quarter: number}): Meaning => ({
  type: 'DATE',
  value: quarter === 1 ? `${iso({year: year - 1})}-Q4` : `${iso({year})}-Q${quarter - 1}`,
  anchor: 'text',
})

function current(context: Context): Meaning {
  const {published} = context
  if (published?.month === undefined) return {type: 'DATE', value: 'XXXX-QX'}
  return {type: 'DATE', value: `${iso({year: published.year})}-Q${quarterOf(published.month)}`, anchor: 'published'}
}

/** The last quarter that was over on the day of publication: results are reported after it. */
function latestQuarter({published}: Context): {year: number; quarter: number} | undefined {
  if (published?.month === undefined) return undefined
  const quarter = quarterOf(published.month) - 1
  return quarter === 0 ? {year: published.year - 1, quarter: 4} : {year: published.year, quarter}
}

const ended = beside(
  `^ ?(?:that )?(?:ended|ending) (?:on )?(?:last )?(?:\\d{1,2} )?(${month})(?: \\d{1,2})?,? ?(${fourDigitYear})?`,
)

/** "the quarter ended Sept. 30". */
function endedQuarter(after: string, context: Context): {year: number; quarter: number} | undefined {
  const found = ended.exec(after)
  const published: CalendarDate | undefined = context.published
  if (!found || (!found[2] && !published)) return undefined
  const month = monthNumber(found[1])
  const year = found[2] ? Number(found[2]) : published!.year - (month > (published!.month ?? 12) ? 1 : 0)
  // A business quarter need not end with the calendar's: one that ends in July is the second.
  return month < 3 ? {year: year - 1, quarter: 4} : {year, quarter: Math.floor(month / 3)}
}

const quarterNumber = (word: string): number =>
  ['first', 'second', 'third', 'fourth'].indexOf(word.toLowerCase()) + 1 || Number.parseInt(word, 10) || 4

function yearOf(match: Match, quarter: number, context: Context): number | undefined {
  const {year, lead, which, whose, ago} = match.groups
  if (year ?? lead) return Number(year ?? lead)
  const {date} = anchorOf(context)
  if (ago) return context.quarter ? context.quarter.year - 1 : date && date.year - 1
  const word = (which ?? whose)?.toLowerCase()
  if (!date) return undefined
  if (word)
    return date.year + (word.startsWith('last') ? -1 : word.startsWith('next') ? 1 : /previous/.test(word) ? -1 : 0)
  if (context.quarter?.quarter === quarter) return context.quarter.year
  if (context.narrative || date.month === undefined) return date.year
  const now = quarterOf(date.month)
  // In January the "fourth quarter" is the one just over; in October a "first quarter" that is told of lies in the same year.
  return quarter - now >= 2 && context.tense() !== 'future'
    ? date.year - 1
    : date.year + (now - quarter >= 3 && context.tense() === 'future' ? 1 : 0)
}
