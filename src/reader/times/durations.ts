/** Lengths of time: "three days", "nearly forty years", "a two-year term", "the past few weeks", "two to three weeks", "for years". */
import type {Kind, Match} from './kind.ts'
import {numeral, readNumeral} from './numerals.ts'
import {about, anyUnit, pattern, singular, unitCodes, unitPlural} from './words.ts'

const frame =
  '(?:(?:the |these |those |his |her |its |their )last|(?:the )?(?:past|next|first|final|latest|coming|previous|following|preceding|opening|closing|ensuing|subsequent|intervening|recent)) '

export const duration: Kind = {
  name: 'duration',
  pattern: pattern(
    `(?:(?<every>every|each) )?(?<frame>${frame}|the (?=\\w+ (?:months|quarters|years|weeks|days|hours)\\b)|(?:this|these|those) )?(?<about>${about})?(?<number>${numeral})(?:(?: to | or |-to-|[-–])(?<second>${numeral}))?[- ](?:(?<adjective>(?!(?:of|in|on|at|to|for|from|and|or|the|a|an|by|per|with|who|that|were|was|had|have)\\b)[a-z]{3,14}) )?(?<unit>${anyUnit})(?![a-z]|-olds?|[- ]of[- ]age| olds?\\b)(?<long>[- ]long\\b)?(?<half> and a half)?(?: (?:period|span)\\b)?(?: or (?:so|two|more)\\b)?`,
  ),
  read(match) {
    const {unit = '', number = '', frame, half, every, adjective} = match.groups
    if (every || isOther(match)) return undefined
    // "over several years" is in the course of them, "over three years" more than three.
    const isDuring = /^over\s/i.test(match.groups.about ?? '') && readNumeral(number) === 'X'
    const first = readNumeral(number)
    if (first === undefined) return undefined
    // "two to three weeks" is at least two: TimeBank takes the first.
    const value = lengthOf(half && typeof first === 'number' ? first + 0.5 : first, singular(unit))
    // "a wet year" is a kind of year; "a full year" is a length.
    if (
      /^an?$/i.test(number) &&
      adjective &&
      !/^(?:full|whole|further|single|good|solid|long|mere|extra)$/i.test(adjective)
    )
      return undefined
    const isLone = /^an?$/i.test(number) && !match.groups.about && !frame
    if (isLone && !isLength(match)) return undefined
    return {type: 'DURATION', value, skip: [isDuring ? 5 : 0, 0]}
  },
}

/** "for years", "recent months", "the coming weeks", "decades-long", "years of war": the number is left open. */
export const openDuration: Kind = {
  name: 'open-duration',
  pattern: pattern(
    `(?<lead>(?:the )?(?:past|last|next|recent|coming|early|intervening|ensuing|subsequent|final|later) |the )?(?<unit>${unitPlural})(?![-\\w]|\\s{1,3}(?:old|ago|earlier|later)\\b)(?<long>[- ]long)?|(?<adjective>${unitPlural}|${'(?:day|week|month|year|decade|century|hour)'})[- ](?:long)\\b`,
  ),
  read(match) {
    const {unit, adjective, lead} = match.groups
    const word = unit ?? adjective ?? ''
    if (adjective && !/s$/i.test(adjective)) return {type: 'DURATION', value: lengthOf(1, singular(adjective))}
    if (
      !lead &&
      !adjective &&
      !/\b(?:for|in|within|of|after|over|take|takes|took|taken|lasted?|spent|spend|through|throughout|during|many|until|and|follows?|followed|just|mere|only) $/i.test(
        match.before,
      ) &&
      !/^ (?:of|before|after)\b/.test(match.after)
    )
      return undefined
    if (/^the\s+$/i.test(lead ?? '') && /^ (?:before|after)/.test(match.after))
      return {type: 'DURATION', value: lengthOf('X', singular(word)), skip: [4, 0]}
    if (/^the $/i.test(lead ?? '') && !/\b(?:over|through|in|of|for|during) $/i.test(match.before)) return undefined
    if (/minutes$/i.test(word) && /\bof $/.test(match.before)) return undefined
    if (/^seconds$|^quarters$|^nights$/i.test(word) && !lead) return undefined
    return {type: 'DURATION', value: lengthOf('X', singular(word))}
  },
}

/** ISO 8601 duration: `P3D`, `PT5H30M`, `P1.5Y` as `P1Y6M`; X for a number that is left open. */
export function lengthOf(amount: number | 'X', unit: string): string {
  const {code, time, times = 1} = unitCodes[unit] ?? {code: 'Y'}
  const head = time ? 'PT' : 'P'
  if (amount === 'X') return `${head}X${unit === 'century' ? 'C' : unit === 'decade' ? 'E' : code}`
  const total = amount * times
  if (Number.isInteger(total)) return `${head}${total}${code}`
  const smaller = {Y: ['M', 12], H: ['M', 60], M: time ? ['S', 60] : ['D', 30], W: ['D', 7], D: ['H', 24]}[code] as
    | [string, number]
    | undefined
  if (!smaller || code === 'D') return `${head}${total}${code}`
  const whole = Math.floor(total)
  const rest = Math.round((total - whole) * smaller[1])
  const tail = `${rest}${smaller[0]}`
  return whole === 0 ? `${head}${tail}` : `${head}${whole}${code}${tail}`
}

/** "a year" and "an hour" alone: a length after these words; elsewhere often a rate or an idiom. */
const isLength = (match: Match): boolean =>
  /\b(?:for|in|within|over|about|after|every|took|takes|take|lasted|spent|spend|under|half|than|of|least|last|during|once|only|just|to) $/i.test(
    match.before,
  ) ||
  /^ (?:of|and a half|or (?:so|two|more))\b/i.test(match.text.slice(-10) + match.after) ||
  /[- ]long$/i.test(match.text)

/** Ages, ordinals and names that only look like lengths: "the 42-year-old", "one second", "60 Minutes", "a quarter of". */
function isOther(match: Match): boolean {
  const {unit = '', number = ''} = match.groups
  if (/^[- ](?:olds?|of age|of-age|notes?)\b/i.test(match.after)) return true
  if (/\b(?:aged|age) $/i.test(match.before)) return true
  if (/^[A-Z]/.test(unit) && /^\d/.test(number)) return true
  if (/^(?:quarters?|seconds?|nights?)$/i.test(unit) && /^(?:an?|one|half an?|some|the)$/i.test(number)) return true
  if (/^quarters?$/i.test(unit) && /^ (?:of|century|point|cents?|pound)/i.test(match.after)) return true
  if (
    /^(?:weekend|day|night|week|month|year|minute|hour|second|decade|century|quarter|fortnight)$/i.test(unit) &&
    /^(?:some|many|few)$/i.test(number)
  )
    return true
  return false
}
