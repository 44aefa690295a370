/** Times that come again: "daily", "every Tuesday", "each year", "twice a week", "on Mondays", "annually". */

import {pad} from './calendar.ts'
import {lengthOf} from './durations.ts'
import type {Kind, Match} from './kind.ts'
import {numeral, readNumeral} from './numerals.ts'
import {
  anyUnit,
  monthNames,
  monthNumber,
  partCode,
  pattern,
  season,
  seasonCodes,
  singular,
  weekday,
  weekdayNumber,
} from './words.ts'

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
}

export const adverb: Kind = {
  name: 'set-adverb',
  pattern: pattern(`(?:twice |thrice )?(?<word>${Object.keys(adverbs).join('|')})(?![-\\w])`),
  read(match) {
    // "The Daily Chronicle", "Weekly": a paper's name.
    if (/^[A-Z]/.test(match.groups.word ?? '') && (/^ [A-Z]/.test(match.after) || /[A-Z]\w* $/.test(match.before)))
      return undefined
    return {type: 'SET', value: adverbs[match.groups.word?.toLowerCase() ?? '']}
  },
}

export const every: Kind = {
  name: 'every',
  pattern: pattern(
    `(?:every|each)(?: other| single)?(?: (?:of the )?(?<number>${numeral}))? (?:(?<unit>${anyUnit}|morning|evening|afternoon)|(?<weekday>${weekday})|(?<month>${monthNames.join('|')})|(?<season>${season}))(?![a-z])`,
  ),
  read({groups, text}) {
    const {unit, number, weekday, month, season} = groups
    if (weekday) return {type: 'SET', value: `XXXX-WXX-${weekdayNumber(weekday)}`}
    if (month) return {type: 'SET', value: `XXXX-${pad(monthNumber(month))}`}
    if (season) return {type: 'SET', value: `XXXX-${seasonCodes[season.toLowerCase()]}`}
    if (unit && /^(?:morning|evening|afternoon|night)$/i.test(unit))
      return {type: 'SET', value: `XXXX-XX-XXT${partCode(unit)}`}
    const amount = number ? readNumeral(number) : /other/i.test(text) ? 2 : 1
    return amount === undefined ? undefined : {type: 'SET', value: lengthOf(amount, singular(unit ?? ''))}
  },
}

/** "$3 million a year", "twice a week", "five times per day", "40 hours a week": the rate's unit alone. */
export const per: Kind = {
  name: 'per',
  pattern: pattern(
    `(?:(?<often>once|twice|thrice|several times|many times|\\w{1,8} times) )?(?<word>an?|per) (?<unit>second|minute|hour|day|night|week|month|quarter|year|decade)(?![-\\w]| (?:ago|earlier|later|before|after|from|and|or|of|old|long)\\b)`,
  ),
  read(match) {
    const {word = '', unit = ''} = match.groups
    if (word.toLowerCase() !== 'per' && !match.groups.often && !isRate(match)) return undefined
    return {type: 'SET', value: lengthOf(1, singular(unit))}
  },
}

export const plainPlural: Kind = {
  name: 'weekdays',
  pattern: pattern(`(?<weekday>${weekday})s(?! [A-Z])(?: (?<part>mornings?|nights?|evenings?|afternoons?))?`),
  read({groups}) {
    const part = groups.part ? `T${partCode(groups.part.replace(/s$/, ''))}` : ''
    return {type: 'SET', value: `XXXX-WXX-${weekdayNumber(groups.weekday ?? '')}${part}`}
  },
}

/** A count or an amount stands before the unit: "once", "12 times", "$5 million", "fifty thousand CDs", "3 percent". */
const isRate = (match: Match): boolean =>
  /(?:\b(?:once|twice|thrice|times?|percent|%|per cent|million|billion|trillion|thousand|hundred|dollars?|pounds?|euros?|cents?|hours?|minutes?|days?|\d[\d,.]*) ?|[$£€]\d[\d.,]*(?: \w+)? )$/i.test(
    match.before,
  ) || /(?:\d[\d,.]*|\b(?:hundred|thousand|million|billion)) [a-z]+s? $/i.test(match.before)
