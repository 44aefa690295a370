/** Finds the time expressions of a text and reads them in text order, each in the light of those before it. */

import type {DateValue, Span, TimeExpression} from '../../contract/index.ts'
import {matchesOf} from '../matches.ts'
import {type CalendarDate, isFullDay} from './calendar.ts'
import type {Context, Kind, Match, Meaning} from './kind.ts'
import {kinds} from './kinds.ts'
import {mannerOf} from './manner.ts'
import {isNarrative} from './narrative.ts'
import {parseDate} from './parse-date.ts'
import {type Tense, tenseAround} from './tense.ts'

export type FoundTime = Omit<TimeExpression, 'id'>

/**
 * The time expressions of `text` in text order; they do not overlap. Spans are UTF-16 offsets and leave out governing
 * prepositions (TimeML). Without a publication date, what counts from it has X in its value. `tenseAt`: what somebody who knows
 * the grammar says of the clause around a span; the words beside it are asked where that says nothing.
 */
export function findTimes(
  text: string,
  published: DateValue | undefined,
  hints: {outlet?: string; url?: string} = {},
  tenseAt: (span: Span) => Tense | undefined = () => undefined,
): FoundTime[] {
  const date = published && parseDate(published.value)
  const fixed = {published: date, narrative: isNarrative(text, date), manner: mannerOf(text, hints)}
  const found: FoundTime[] = []
  let story: Story = {}
  let end = 0
  for (const {kind, match} of candidates(text)) {
    if (match.start < end) continue
    const context: Context = {
      ...fixed,
      ...story,
      tense: once(() => tenseAt([match.start, match.end]) ?? tenseAround(text, match.start, match.end)),
    }
    const meaning = kind.read(match, context)
    if (!meaning) continue
    const {skip: [before, after] = [0, 0], date, quarter, ...rest} = meaning
    end = match.end - after
    found.push({span: [match.start + before, end], ...withoutGaps(rest)})
    story = follow(story, meaning)
  }
  return found
}

/** Asked for by most kinds, and more than once by some: looked for only then, and only once. */
function once<T>(find: () => T): () => T {
  let found: {value: T} | undefined
  return () => {
    found ??= {value: find()}
    return found.value
  }
}

interface Story {
  readonly last?: CalendarDate
  readonly lastDay?: CalendarDate
  readonly quarter?: Context['quarter']
}

/** What the text is at after an expression: the last date, the last day, the quarter that is spoken of. */
const follow = (story: Story, {date, quarter}: Meaning): Story => ({
  last: date ?? story.last,
  lastDay: isFullDay(date) ? date : story.lastDay,
  quarter: quarter ?? story.quarter,
})

/** Keys that have a value, so that equal readings are equal objects. */
const withoutGaps = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T

interface Candidate {
  readonly kind: Kind
  readonly match: Match
}

/** All matches of all kinds: by place, the longer first, then in the order of the list. */
function candidates(text: string): Candidate[] {
  const all = kinds.flatMap((kind, order) =>
    matchesOf(text, kind.pattern).map((found) => ({kind, order, match: toMatch(text, found)})),
  )
  return all.sort((a, b) => a.match.start - b.match.start || b.match.end - a.match.end || a.order - b.order)
}

function toMatch(text: string, found: RegExpExecArray): Match {
  const start = found.index
  const end = start + found[0].length
  return {
    start,
    end,
    text: found[0],
    groups: found.groups ?? {},
    before: text.slice(Math.max(0, start - 60), start),
    after: text.slice(end, end + 60),
  }
}
