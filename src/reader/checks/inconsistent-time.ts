import {contains, dateInWords, type Span, type TimeExpression} from '../../contract/index.ts'
import {timePairs} from '../matter/time-pairs.ts'
import {weekdayNumber} from '../times/words.ts'
import type {Checked, Checker, Finding} from './index.ts'

/** "Monday, 5 March", "Tuesday (5 Sept)": the weekday on either side of its date, and nothing but marks between. */
const between = /^[\s,(]{1,3}(?:the )?$/

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

/** The weekday with which "Monday, 5 March" begins. */
const opening = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?=,? )/i

export const inconsistentTime: Checker = {
  kind: 'inconsistent-time',
  raisedWhen: 'a weekday does not belong to its date, or two passages date one happening differently',
  check: (reading) => [...wrongWeekdays(reading), ...twoTimes(reading)],
}

/** Only where the year is known: from the words themselves, or as somebody has said when the article was published. */
function wrongWeekdays({article: {text}, published, times, claims}: Checked): Finding[] {
  const isYearKnown = published !== undefined && published.basis !== 'inferred'
  return times.flatMap((date, at) => {
    const isDated = /^\d{4}-\d\d-\d\d$/.test(date.value) && (isYearKnown || /\d{4}/.test(text.slice(...date.span)))
    const day = dayOf(date, times[at - 1], text)
    if (!isDated || !day || weekdayOf(date.value) === weekdayNumber(text.slice(...day))) return []
    const spans = day[0] === date.span[0] ? [date.span] : [day, date.span]
    const about = claims.filter(({content}) => content.some((piece) => contains(piece, date.span)))
    const message = `${dateInWords(date.value)} is no ${text.slice(...day)}.`
    return [{message, spans, claims: about.map(({id}) => id)}]
  })
}

/** The weekday that a date begins with, or that stands before it. */
function dayOf({span}: TimeExpression, before: TimeExpression | undefined, text: string): Span | undefined {
  const [own] = opening.exec(text.slice(...span)) ?? []
  if (own) return [span[0], span[0] + own.length]
  if (!before || !weekday.test(text.slice(...before.span))) return undefined
  return between.test(text.slice(before.span[1], span[0])) ? before.span : undefined
}

/** 1 (Monday) to 7. */
const weekdayOf = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay() || 7
const twoTimes = (reading: Checked): Finding[] =>
  timePairs(reading).map(([one, other]) => {
    const [here, there] = [one.time.span, other.time.span]
    const {text} = reading.article
    return {
      message: `“${text.slice(...here)}” and “${text.slice(...there)}”: both are said of one happening.`,
      spans: [here, there],
      claims: [one.happening.claim.id, other.happening.claim.id],
    }
  })
