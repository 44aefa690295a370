/** Weeks, months and years by their distance: "last week", "later this month", "the following year", "the end of the month". */
import {type CalendarDate, type CalendarUnit, daysIn, isFullDay, iso, isoWeek, quarterOf, shift} from './calendar.ts'
import {lengthOf} from './durations.ts'
import {anchorOf, type Context, type Kind, type Meaning} from './kind.ts'
import {pattern, stretch} from './words.ts'

const unit = '(?:week|weekend|month|quarter|year|decade)'
const fromPublication = 'last|this past|this coming|this|next|the coming|the current|the past|the last|the next|current'
const fromText = 'the previous|the preceding|the prior|the following|the same|that same|that|the subsequent|the next'

export const periods: Kind = {
  name: 'period',
  pattern: pattern(
    `(?<stretch>${stretch})?(?:(?<whole>all|the (?:whole|entire) of) )?(?<which>${fromPublication}|${fromText}|previous|following) (?<adjective>(?:fiscal|calendar|financial|school|full) )?(?<unit>${unit})(?!s|[- ](?:old|long|ago|earlier))(?:['’]s end)?(?: or so)?`,
  ),
  read(match, context) {
    const unit = match.groups.unit?.toLowerCase() ?? ''
    const which = match.groups.which?.toLowerCase().replace(/\s+/g, ' ') ?? ''
    if (which === 'current' && unit === 'week') return undefined
    if (/\b(?:past|last)$/.test(which) && which.startsWith('the ') && unit === 'decade')
      return {type: 'DURATION', value: 'P10Y'}
    // Publication known to the month alone has no week: the day that the text dates itself by has one.
    const isDated = /week/.test(unit) && !isFullDay(context.published) && context.lastDay !== undefined
    const base = isDated ? {date: context.lastDay, anchor: 'text' as const} : baseOf(which, context)
    const step = stepOf(which)
    return meaning(unit, base, step)
  },
}

/** "the week", "the year ended March 31", "the end of the month", "for the full year", "year-end", "the weekend". */
export const bareUnit: Kind = {
  name: 'bare-unit',
  pattern: pattern(
    `(?<stretch>${stretch})?the (?<adjective>(?:fiscal|calendar|financial|full|current) )?(?<unit>${unit}|day|afternoon|morning|evening)(?![-\\w]|['’]s (?!end)| (?:of|before|after|when|that|he|she|it|they|we|I|ago|to|in which|belonged|was|is|will|old|long|earlier|later|and)\\b)`,
  ),
  read(match, context) {
    const {unit = '', stretch, adjective} = match.groups
    const word = unit.toLowerCase()
    const base = context.narrative ? context.last : (context.published ?? context.last)
    if (/day|noon|ning/.test(word))
      return stretch && /later|earlier|end|rest/i.test(stretch) ? dayOf(context) : undefined
    if (word === 'weekend') return meaning(word, base, context.tense() === 'past' || context.narrative ? -1 : 0)
    if (word === 'quarter' || word === 'decade') return undefined
    // TimeBank reads "the year ended March 31" as a length.
    if (/^ (?:ended|ending)/.test(match.after) && word === 'year') return {type: 'DURATION', value: 'P1Y'}
    if (/fiscal/i.test(adjective ?? '') && !stretch) return {type: 'DURATION', value: lengthOf(1, word)}
    if (stretch || adjective) return meaning(word, base, 0)
    if (
      /^ (?:ended|ending|end|through)/.test(match.after) ||
      /\b(?:for|during|in|of|over|throughout) $/i.test(match.before)
    )
      return meaning(word, base, 0)
    return undefined
  },
}

export const yearEnd: Kind = {
  name: 'year-end',
  pattern: pattern(`(?:(?<which>this|last|next) )?(?:the )?(?<unit>year|month|week)(?:['’]s|[- ])[- ]?end(?![-\\w])`),
  read(match, context) {
    const {which = 'this', unit = 'year'} = match.groups
    const base = context.narrative ? context.last : (context.published ?? context.last)
    if (unit.toLowerCase() === 'week') return undefined
    return meaning(unit.toLowerCase(), base, stepOf(which.toLowerCase()))
  },
}

/** "the year before", "the month after", "a year before": counted from the date in the text. */
export const unitBefore: Kind = {
  name: 'unit-before',
  pattern: pattern(`(?:the )(?<unit>${unit}|day|night) (?<side>before|after|following)(?= ?[.,;:)—–]|$)`),
  read(match, context) {
    const unit = match.groups.unit?.toLowerCase() ?? ''
    const step = match.groups.side?.toLowerCase() === 'before' ? -1 : 1
    return meaning(unit === 'night' ? 'day' : unit, context.last, step)
  },
}

const isFromText = (which: string): boolean =>
  new RegExp(`^(?:${fromText.replace('|the next', '')}|previous|following)$`).test(which)

const baseOf = (which: string, context: Context): {date?: CalendarDate; anchor: 'published' | 'text'} =>
  isFromText(which) || (which === 'the next' && context.last)
    ? {date: context.last ?? context.published, anchor: 'text'}
    : anchorOf(context)

function stepOf(which: string): number {
  if (/\b(?:last|past|previous|preceding|prior)$/.test(which)) return -1
  return /\b(?:next|coming|following|subsequent)$/.test(which) ? 1 : 0
}

function meaning(
  unit: string,
  base: {date?: CalendarDate; anchor: 'published' | 'text'} | CalendarDate | undefined,
  step: number,
): Meaning {
  const {date, anchor} =
    base && 'anchor' in base ? base : {date: base as CalendarDate | undefined, anchor: 'published' as const}
  const target = date && shift(date, step, unit === 'weekend' ? 'week' : (unit as CalendarUnit))
  const value = target ? valueFor(unit, target) : unknown[unit]
  return {type: 'DATE', value, anchor, ...edges(unit, target), date: target && narrowed(unit, target)}
}

const unknown: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
}

function valueFor(unit: string, target: CalendarDate): string {
  if (unit === 'week') return isoWeek(target)
  if (unit === 'weekend') return `${isoWeek(target)}-WE`
  if (unit === 'quarter') return `${iso({year: target.year})}-Q${quarterOf(target.month ?? 1)}`
  if (unit === 'decade') return iso({year: target.year}).slice(0, 3)
  return iso(target)
}

/** What later expressions may lean on: a week lends its year and month only. */
const narrowed = (unit: string, target: CalendarDate): CalendarDate =>
  unit === 'week' || unit === 'weekend' ? {year: target.year, month: target.month} : target

function edges(unit: string, target: CalendarDate | undefined): {from?: string; to?: string} {
  if (!target) return {}
  if (unit === 'quarter' && target.month !== undefined) {
    const first = quarterOf(target.month) * 3 - 2
    const last = {year: target.year, month: first + 2, day: daysIn(target.year, first + 2)}
    return {from: iso({year: target.year, month: first, day: 1}), to: iso(last)}
  }
  if (unit === 'decade') {
    const first = Math.floor(target.year / 10) * 10
    return {from: iso({year: first}), to: iso({year: first + 9})}
  }
  return {}
}

/** "later in the day": the day that the text is at, or that of publication. */
function dayOf(context: Context): Meaning | undefined {
  const day = context.lastDay ?? context.published
  return isFullDay(day)
    ? {type: 'DATE', value: iso(day), anchor: context.lastDay ? 'text' : 'published', date: day}
    : undefined
}
