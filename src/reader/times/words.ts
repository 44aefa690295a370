/** English words for time, and the pieces of pattern made of them. A closed class, written down from the language. */

export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** 1..12 of a month's name, whole or short ("Sept."). */
export const monthNumber = (word: string): number =>
  monthNames.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase())) + 1

/** 1 (Monday) .. 7 of a weekday's name, whole or short. */
export const weekdayNumber = (word: string): number =>
  weekdayNames.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase())) + 1

const fullMonth = monthNames.join('|')
const shortMonth = 'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec'
/** A month, whole or short, with the stop of the short form. */
export const month = `(?:${fullMonth}|(?:${shortMonth})(?![a-z])\\.?)`
export const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
/** Short weekdays ("Tue.", "Thurs") are read only beside a date: "sat" and "sun" are words. */
export const anyWeekday = `(?:${weekday}|(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?![a-z])\\.?)`
export const dayOfMonth = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)'
export const fourDigitYear = '(?:1\\d{3}|20\\d{2})(?!\\d)'
/** A year with or without its era: "1989", "490 BC". */
export const yearOrEra = `(?:${fourDigitYear}(?! BC)|\\d{1,4} (?:BCE?|B\\.C\\.))`
/** The number of such a year; before Christ it is negative. */
export const readYear = (words: string): number => Number.parseInt(words, 10) * (/b/i.test(words) ? -1 : 1)
export const season = '(?:spring|summer|autumn|fall|winter)'
export const partOfDay = '(?:early |late |mid-?)?(?:morning|afternoon|evening|night|midday|dawn|dusk)'

/** Seasons and parts of the day as TIMEX3 writes them. */
export const seasonCodes: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
}
const partCodes: Readonly<Record<string, string>> = {
  morning: 'MO',
  dawn: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  night: 'NI',
}
/** The code of "late afternoon" is that of its last word. */
export const partCode = (words: string): string => partCodes[words.toLowerCase().match(/[a-z]+$/)?.[0] ?? ''] ?? 'MO'

/** Words for a stretch of a longer time: "early March", "the end of 1994". Which end it is does not change the value. */
export const stretch =
  '(?:(?:the )?(?:very )?(?:beginning|start|end|middle|close|turn|latter part|early part|rest|remainder) of(?: the)? |(?:the )?(?:earlier|later|early|late)(?: on)?(?: in)? (?:the )?|(?:the )?mid[- ])'

/** How much a length is to be trusted; part of the expression by TimeML's guideline. */
export const about =
  '(?:(?:nearly|almost|about|around|approximately|roughly|some|just over|just under|more than|less than|fewer than|over|under|at least|at most|up to|as (?:many|much|long) as|well over|no (?:more|less|fewer) than|not more than|another) )'

const units = '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century)'
export const unitPlural =
  '(?:seconds|minutes|hours|days|nights|weeks|weekends|fortnights|months|quarters|years|decades|centuries|millennia)'
export const anyUnit = `(?:${unitPlural}|${units})`

/** Designators of ISO 8601 durations; `time` ones stand after a T. TIMEX3 adds E (decade) and C (century). */
export const unitCodes: Readonly<Record<string, {code: string; time?: true; times?: number}>> = {
  second: {code: 'S', time: true},
  minute: {code: 'M', time: true},
  hour: {code: 'H', time: true},
  day: {code: 'D'},
  night: {code: 'D'},
  week: {code: 'W'},
  weekend: {code: 'WE'},
  fortnight: {code: 'W', times: 2},
  month: {code: 'M'},
  quarter: {code: 'Q'},
  year: {code: 'Y'},
  decade: {code: 'Y', times: 10},
  century: {code: 'Y', times: 100},
  millennium: {code: 'Y', times: 1000},
}

/** The singular of a unit: "centuries" is "century". */
export const singular = (unit: string): string => {
  const word = unit.toLowerCase()
  if (word === 'millennia') return 'millennium'
  return word.replace(/ies$/, 'y').replace(/s$/, '')
}

/**
 * A pattern, case ignored, that begins at a word's edge. A blank in `source` is one to three white characters, so that an
 * expression may run over a line's end and long runs of blanks cannot be walked twice; `[- ]` is a hyphen or such a blank.
 */
export const pattern = (source: string): RegExp =>
  new RegExp(`(?<![\\w$£€#]|\\d[.,:/])(?!(?<=\\d[-–])\\d)(?:${spread(source)})`, 'gi')

/** The same, for a pattern that is held against what stands before or after a match. */
export const beside = (source: string): RegExp => new RegExp(spread(source), 'i')

const spread = (source: string): string =>
  source.replaceAll('[- ]', '(?:[-–]| )').replaceAll(' ?', '\\s{0,3}').replaceAll(' ', '\\s{1,3}')
