/** Seasons: "this summer", "last fall", "the spring of 1862", "summer 2007". */
import {iso} from './calendar.ts'
import {anchorOf, type Context, type Kind, type Match} from './kind.ts'
import {pattern, readYear, season, seasonCodes, stretch, yearOrEra} from './words.ts'
import {relativeYear} from './year-beside.ts'

export const seasons: Kind = {
  name: 'season',
  pattern: pattern(
    `(?<stretch>${stretch})?(?:(?<which>last|next|this past|this coming|this|the coming|the following|the previous|the same|that same|that|the) )?(?:(?:early|late|mid)[- ])?(?<season>${season})(?![a-z])(?:(?:,| of|)? ?(?<year>${yearOrEra}))?(?<relative> of (?:that|the same|the following|the next|the previous|this|last|next) year)?(?: and (?=(?:spring|summer|autumn|fall|winter) of (?<shared>${yearOrEra})))?`,
  ),
  read(match, context) {
    if (!isSeason(match, context)) return undefined
    const code = seasonCodes[match.groups.season?.toLowerCase() ?? '']
    const year = yearOf(match, code, context)
    const skip = [0, /( and )$/i.exec(match.text)?.[1].length ?? 0] as const
    if (year === undefined) return {type: 'DATE', value: `XXXX-${code}`, skip}
    const isDated = match.groups.year !== undefined
    return {
      type: 'DATE',
      value: `${iso({year})}-${code}`,
      anchor: isDated ? undefined : anchorOf(context).anchor,
      date: {year},
      skip,
    }
  },
}

/** The month in the middle of a season, for choosing between last year's and this one's. */
const middle: Readonly<Record<string, number>> = {SP: 4, SU: 7, FA: 10, WI: 1}

function yearOf(match: Match, code: string, context: Context): number | undefined {
  const {year, shared, relative, which = ''} = match.groups
  const dated = year ?? shared
  if (dated) return readYear(dated)
  if (relative) return relativeYear(relative, context)
  const {date} = anchorOf(context)
  if (!date) return undefined
  const now = date.month ?? 6
  const word = which.toLowerCase()
  const isOver = now > middle[code]
  if (word.startsWith('last') || word === 'this past')
    return isOver && now - middle[code] > 1 ? date.year : date.year - 1
  if (word.startsWith('next') || word.endsWith('coming')) return isOver ? date.year + 1 : date.year
  if (word.startsWith('this') || context.narrative) return date.year
  return context.tense() === 'past' && middle[code] - now > 3 ? date.year - 1 : date.year
}

/** "fall" the verb, "Spring" the street and "winter" the coat are none: a bare season needs a sign. */
function isSeason(match: Match, context: Context): boolean {
  const {season = '', year, which = '', stretch, relative, shared} = match.groups
  if (year ?? relative ?? shared) return true
  if (/^ (?:Street|St\b|Garden|Palace|Olympic|Games|Valley|Hill|Break|fever|coat|roll)/i.test(match.after)) return false
  const isFall = season.toLowerCase() === 'fall'
  if (isFall && (/^ of\b/.test(match.after) || which.toLowerCase() === 'the' || which.toLowerCase() === 'that'))
    return /\b(?:in|during|by|until|since|through|over) $/i.test(match.before) && !/^ (?:of|in)\b/.test(match.after)
  if (/^[A-Z]/.test(season) && (which === '' || /^ [A-Z]/.test(match.after))) return false
  // A history's "summer offensive" is dated by its story.
  if (context.narrative && !isFall && /^ (?:counter-?)?(?:offensive|campaign|fighting)/i.test(match.after)) return true
  if (/^(?:this|last|next|the coming|the following|the previous|the same|that same)/i.test(which)) return true
  if (isFall) return false
  return (
    (which !== '' && season.toLowerCase() !== 'spring') ||
    stretch !== undefined ||
    /\b(?:in|by|during|until|since|through|over|of) $/i.test(match.before)
  )
}
