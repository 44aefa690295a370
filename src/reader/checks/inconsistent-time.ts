import {contains, dateInWords, type Span, type TimeExpression} from '../../contract/index.ts'
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
  check: (reading) => [...wrongWeekdays(reading), ...twoDays(reading)],
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

/** How much of either claim the other must be about. Chosen: only a sentence told twice. */
const sameMatter = 0.7

/** Fewer terms are shared by chance. Chosen. */
const leastTerms = 3

/** A sentence told twice with two days. */
function twoDays({times, claims, matter, article: {text}}: Checked): Finding[] {
  const dated = times.filter(({type, value}) => type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(value))
  const dayIn = new Map<string, TimeExpression>()
  let next = 0
  for (const claim of claims) {
    const [start] = claim.content[0]
    const end = claim.content.at(-1)?.[1] ?? start
    while (next > 0 && dated[next - 1].span[0] >= start) next--
    while (next < dated.length && dated[next].span[0] < start) next++
    const within = []
    for (let at = next; at < dated.length && dated[at].span[1] <= end; at++) within.push(dated[at])
    if (within.length === 1) dayIn.set(claim.id, within[0])
  }
  const told = claims.filter(({id, factuality: {polarity}}) => dayIn.has(id) && polarity === '+').slice(0, mostTold)
  return told.flatMap((one, at) => {
    const other = told
      .slice(at + 1)
      .find(
        (other) =>
          dayIn.get(one.id)?.value !== dayIn.get(other.id)?.value &&
          [...matter.terms(one)].filter((term) => matter.terms(other).has(term)).length >= leastTerms &&
          matter.covered(one, other) >= sameMatter &&
          matter.covered(other, one) >= sameMatter,
      )
    const here = dayIn.get(one.id)
    const there = other && dayIn.get(other.id)
    if (!other || !here || !there) return []
    return [
      {
        message: `“${text.slice(...here.span)}” and “${text.slice(...there.span)}”: both are said of one happening.`,
        spans: [here.span, there.span],
        claims: [one.id, other.id],
      },
    ]
  })
}

/** Dated claims that are compared with each other. Chosen: it bounds the cost, and no article has more. */
const mostTold = 200
