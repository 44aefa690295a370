/** Years: "1989", "early 1990", "fiscal 1989", "the end of 1994", "490 BC", "nineteen ninety-six", "the 2023-24 season". */
import {iso} from './calendar.ts'
import type {Kind, Match} from './kind.ts'
import {readYearWords, yearWords} from './numerals.ts'
import {beside, fourDigitYear, pattern, stretch} from './words.ts'

const lead = `(?<stretch>${stretch})?(?:(?:the )?(?<word>(?:calendar |fiscal |financial |tax |school |academic )?year|fiscal|fy|season|post[- ]|pre[- ]) ?)?`

export const year: Kind = {
  name: 'year',
  pattern: pattern(`${lead}(?<year>${fourDigitYear})(?!['’]s |s\\b|[.,:/]\\d|%)(?: and beyond)?`),
  read(match) {
    const year = Number(match.groups.year)
    if (!isYear(match, year)) return undefined
    // "by the opening of the 2000 Olympics": an article that belongs to another noun.
    const skip = /\bthe\s+$/i.test(match.groups.stretch ?? '')
      ? ([match.groups.stretch?.length ?? 0, 0] as const)
      : undefined
    return {type: 'DATE', value: iso({year}), date: {year}, skip}
  },
}

/** "2023-24", "1914–18": one span with two ends. "1861-1865" is two expressions, each a year (TimeML). */
export const yearSpan: Kind = {
  name: 'year-span',
  pattern: pattern(
    `(?:the )?(?<from>${fourDigitYear}) ?[-–/] ?(?<to>\\d\\d)(?![-\\d/]|\\.\\d)(?: season| school year| academic year| fiscal year| financial year)?`,
  ),
  read(match) {
    const first = Number(match.groups.from)
    const last = Math.floor(first / 100) * 100 + Number(match.groups.to)
    if (last <= first || last - first > 40) return undefined
    const [from, to] = [iso({year: first}), iso({year: last})]
    return {type: 'DATE', value: `${from}/${to}`, from, to, date: {year: last}}
  },
}

/** The second half of "1861-1865". */
export const yearAfterDash: Kind = {
  name: 'year-after-dash',
  pattern: new RegExp(`(?<=\\b(?:1\\d|20)\\d\\d ?[-–])(?<year>${fourDigitYear})`, 'g'),
  read({groups}) {
    const year = Number(groups.year)
    return {type: 'DATE', value: iso({year})}
  },
}

export const yearInWords: Kind = {
  name: 'year-in-words',
  pattern: pattern(`${lead}(?<words>${yearWords})\\b`),
  read(match) {
    const year = readYearWords(match.groups.words ?? '')
    if (year === undefined) return undefined
    const isSure =
      match.groups.word ?? match.groups.stretch ?? /\b(?:in|since|by|of|from|until|during) $/i.test(match.before)
    if (!isSure && (/hundred|thousand/i.test(match.text) || isCounted(match.after))) return undefined
    return {type: 'DATE', value: iso({year}), date: {year}}
  },
}

export const yearOfEra: Kind = {
  name: 'year-of-era',
  pattern: pattern(
    `(?<stretch>${stretch})?(?:(?:ca?\\.|circa) )?(?:(?<ad>AD|A\\.D\\.) (?<after>\\d{1,4})|(?<number>\\d{1,4}) ?(?<era>BCE?|B\\.C\\.(?:E\\.)?|AD|A\\.D\\.|CE)(?![\\w])|(?<first>\\d{1,4})(?=(?: ?[-–] ?| to | and | or )\\d{1,4} (?:BC|B\\.C)))`,
  ),
  read({groups, text}) {
    if (!groups.first && !/[A-Z]{2}|[A-Z]\.[A-Z]/.test(text)) return undefined
    const number = Number(groups.after ?? groups.number ?? groups.first)
    const year = groups.first || groups.era?.startsWith('B') ? -number : number
    return year === 0 ? undefined : {type: 'DATE', value: iso({year}), date: {year}}
  },
}

/** The second half of "499-493 BC". */
export const eraAfterDash: Kind = {
  name: 'era-after-dash',
  pattern: /(?<=\b\d{1,4} ?[-–])(?<number>\d{1,4}) (?:BCE?|B\.C\.)/g,
  read: ({groups}) => ({type: 'DATE', value: iso({year: -Number(groups.number)})}),
}

/** "the class of '98", "summer of '68": an apostrophe and two digits after a preposition. */
export const shortYear: Kind = {
  name: 'short-year',
  pattern: /(?<=\b(?:in|of|since|until|from|by|summer|spring|fall|autumn|winter) )['’‘](?<year>\d\d)(?![\ds])/gi,
  read({groups}, context) {
    const pivot = context.published?.year ?? 2030
    const digits = Number(groups.year)
    const century = Math.floor(pivot / 100) * 100
    const year = century + digits <= pivot + 5 ? century + digits : century - 100 + digits
    return {type: 'DATE', value: iso({year}), date: {year}}
  },
}

const governed = beside(
  '(?:\\b(?:in|since|by|until|till|from|of|during|through|throughout|between|before|after|for|to|and|or|around|about|than|circa|into|early|late|mid|the|year|summer|spring|autumn|fall|winter|late)[- ]|[(–—-])$',
)

/**
 * A number of four digits from 1900 on is a year unless something is counted with it; an older one needs a word that governs it,
 * or brackets. "1,989 people", "Flight 1990", "$2000" and "2000 troops" are none.
 */
function isYear(match: Match, year: number): boolean {
  const {word, stretch} = match.groups
  if (word ?? stretch) return !isCounted(match.after)
  if (
    /(?:\b(?:flight|route|room|no\.|number|boeing|model|page|chapter|section|highway|suite|p\.o\. box|windows|lot|act|nasdaq|index|ftse|extension)|[$£€#]) ?$/i.test(
      match.before,
    )
  )
    return false
  if (isCounted(match.after)) return false
  if (year >= 1900 && year < 2050) return true
  if (/^[-–]1\d\d\d/.test(match.after)) return true
  return (
    governed.test(match.before) &&
    (year >= 1500 || /[(,.;)]|^ (?:the|when|he|she|they|to)\b/.test(match.after.slice(0, 5)))
  )
}

const isCounted = (after: string): boolean =>
  /^(?:[- ](?:hp|kg|km|lb|cc|mm|pound|meter|metre|mile|foot|people|men|women|troops|soldiers|dollars|pounds|euros|miles|meters|metres|kilometers|kilometres|feet|tons|tonnes|shares|jobs|workers|employees|votes|homes|points|others|rpm|mph|hours|days|years|units|cases|civilians|tanks|aircraft|ships|prisoners|members|students|cars|barrels|acres|hectares|words|square|more|megawatts|million|billion|percent|GMT|local time)\b|[- ]?(?:km|kg|m)\b)/i.test(
    after,
  )
