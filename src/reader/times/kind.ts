/** What a kind of time expression is: a pattern, and a function that reads what it matched in its context, or declines. */
import type {TimeExpression} from '../../contract/index.ts'
import type {CalendarDate} from './calendar.ts'
import type {Tense} from './tense.ts'

/** Words that a kind's pattern has found. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
  /** Up to 60 characters on either side. */
  readonly before: string
  readonly after: string
}

/** What is known of time at this point of the text. */
export interface Context {
  /** The day, month or year of publication. */
  readonly published?: CalendarDate
  /** True in a text that tells of the past (a history): bare months and days are counted from the story, not from publication. */
  readonly narrative: boolean
  /** The date that the text named or reached last. */
  readonly last?: CalendarDate
  /** The last one that was a day. */
  readonly lastDay?: CalendarDate
  /** The quarter that a business report is about. */
  readonly quarter?: {readonly year: number; readonly quarter: number}
  /** How the outlet writes dates in figures: 5/9 is a day of September, or of May. */
  readonly manner: 'day-first' | 'month-first'
  /** How the clause around the match speaks of time. */
  readonly tense: () => Tense | undefined
}

/** What a match means. */
export interface Meaning {
  readonly type: TimeExpression['type']
  /** TIMEX3 value. */
  readonly value: string
  readonly anchor?: TimeExpression['anchor']
  readonly from?: string
  readonly to?: string
  /** The date that later expressions may be counted from. */
  readonly date?: CalendarDate
  readonly quarter?: {readonly year: number; readonly quarter: number}
  /** Characters of the match that are not part of the expression, at its start and end. */
  readonly skip?: readonly [before: number, after: number]
}

export interface Kind {
  readonly name: string
  readonly pattern: RegExp
  /** Undefined declines: the words are no time expression, and another kind may have them. */
  read(match: Match, context: Context): Meaning | undefined
}

/** Where relative expressions of this text are counted from. */
export const anchorOf = (context: Context): {date?: CalendarDate; anchor: 'published' | 'text'} =>
  context.narrative ? {date: context.last, anchor: 'text'} : {date: context.published, anchor: 'published'}
