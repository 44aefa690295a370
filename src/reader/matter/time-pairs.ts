/** Pairs of passages that tell of one happening and give it two times that cannot both be right. */
import type {TimeExpression} from '../../contract/index.ts'
import type {Checked} from '../checks/index.ts'
import {caseOf, headWithin} from '../events/tree.ts'
import {tokenRange} from '../within.ts'
import {type Happening, isOneHappening} from './happenings.ts'
import {gapBetween, type Window, windowOf} from './windows.ts'

export interface Timed {
  readonly time: TimeExpression
  readonly happening: Happening
  readonly window: Window
  /** "At 7.40pm" without its day. */
  readonly isClock: boolean
}

/** "By May" and "until May" give a limit, and no time. */
const points =
  /^(?:|on|in|at|from|for|around|about|shortly after|just after|just before|shortly before|during|as of|of|'s|’s)$/

/** Says that the time was changed, and that the text knows it. */
const moved =
  /\b(?:postpon|delay|put (?:back|off)|brought forward|reschedul|original(?:ly)?|initial(?:ly)?|instead|rather than|no longer|extend|had been (?:due|set|scheduled|expected|planned)|was (?:due|supposed) to|missed|slip|adjourn|resum|earlier than|later than)/i

/** Each time is compared with these many before it. Chosen: it bounds the cost, and no article has more. */
const mostTold = 60

export function timePairs(reading: Checked): [Timed, Timed][] {
  const told = timedIn(reading)
  return told.flatMap((one, at) => {
    const other = told.slice(at + 1, at + mostTold).find((other) => isClash(one, other, reading))
    return other ? [[one, other] as [Timed, Timed]] : []
  })
}

function timedIn({tokens, times, article: {text}, happenings}: Checked): Timed[] {
  const {tree} = happenings
  if (tree.words.length === 0) return []
  return times.flatMap((time) => {
    const window = time.type === 'DATE' || time.type === 'TIME' ? windowOf(time) : undefined
    if (!window) return []
    const head = headWithin(tree, ...tokenRange(tokens, time.span))
    if (!points.test(caseOf(tree, head))) return []
    const happening = happenings.above(head)
    if (!happening || moved.test(happening.claim.text)) return []
    return [{time, happening, window, isClock: time.type === 'TIME' && !/\p{L}{5}/u.test(text.slice(...time.span))}]
  })
}

/** Two clocks that differ by less tell roughly one time. Chosen. */
const leastMinutes = 20

function isClash(one: Timed, other: Timed, {article: {text}}: Checked): boolean {
  if (one.isClock !== other.isClock || !isOneHappening(one.happening, other.happening)) return false
  if (one.isClock) return gapBetween(clock(one.window), clock(other.window)) >= leastMinutes
  if (gapBetween(one.window, other.window) < leastMinutes && !isAdjacent(one.window, other.window)) return false
  return !isSameWord(text.slice(...one.time.span), text.slice(...other.time.span))
}

const clock = ([from, to]: Window): Window => [from % (24 * 60), (from % (24 * 60)) + to - from]

/** Two days or months in a row are apart, though nothing lies between them. */
const isAdjacent = ([from, to]: Window, [since, until]: Window): boolean => to <= since || until <= from

/** "Monday" read once as the one before and once as the one to come. */
function isSameWord(one: string, other: string): boolean {
  const [name] = weekday.exec(one) ?? []
  return name !== undefined && weekday.exec(other)?.[0].toLowerCase() === name.toLowerCase()
}

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
