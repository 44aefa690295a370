import {type Claim, contains, dateInWords, type Span, type TimeExpression} from '../../contract/index.ts'
import {isName} from '../matter/matter.ts'
import {another} from '../matter/same-happening.ts'
import {stemOf} from '../matter/stems.ts'
import {weekdayNumber} from '../times/words.ts'
import {tokensWithin} from '../within.ts'
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

/** How much of either claim the other must be about, days aside. Chosen: only a sentence told twice. */
const sameMatter = 0.7

/** Fewer terms are shared by chance; of what happens once, fewer are enough. Chosen. */
const leastTerms = 3
const leastOfOnce = 2

/** What befalls one thing once: two days of it cannot both be right. "Met" and "ran" may be told of every day. */
const once: ReadonlySet<string> = new Set(
  'begin start end finish open close die bear found sign sink crash collapse derail explode arrest elect appoint resign kidnap marry bury'
    .split(' ')
    .map((text) => stemOf({text, kind: 'word'})),
)

interface Dated {
  readonly claim: Claim
  readonly time: TimeExpression
  /** What it is about, the words of its times aside. */
  readonly terms: ReadonlySet<string>
}

/** A sentence told twice with two days. */
function twoDays(reading: Checked): Finding[] {
  const {text} = reading.article
  const told = datedIn(reading).slice(0, mostTold)
  return told.flatMap((one, at) => {
    const other = told.slice(at + 1).find((other) => dayOfTime(one) !== dayOfTime(other) && isOne(one, other, reading))
    if (!other) return []
    const [here, there] = [one.time.span, other.time.span]
    return [
      {
        message: `“${text.slice(...here)}” and “${text.slice(...there)}”: both are said of one happening.`,
        spans: [here, there],
        claims: [one.claim.id, other.claim.id],
      },
    ]
  })
}

function isOne(one: Dated, other: Dated, {matter}: Checked): boolean {
  if (another.test(one.claim.text) || another.test(other.claim.text)) return false
  const shared = [...one.terms].filter((term) => other.terms.has(term))
  const weigh = (terms: Iterable<string>): number => [...terms].reduce((sum, term) => sum + matter.weight(term), 0)
  const isOnce = shared.some((term) => once.has(term))
  if (shared.length < (isOnce ? leastOfOnce : leastTerms)) return false
  const [less, more] = [weigh(one.terms), weigh(other.terms)].sort((a, b) => a - b)
  // What befalls a thing once may be told with more about it on one side, as long as the other adds no name of its own.
  const smaller = weigh(one.terms) <= weigh(other.terms) ? one : other
  const addsName = [...smaller.terms].some((term) => isName(term) && !shared.includes(term))
  return weigh(shared) >= sameMatter * (isOnce && !addsName ? less : more)
}

const dayOfTime = ({time: {value}}: Dated): string => value.slice(0, 10)

/** Claims with one day, "Monday evening" too, that is not denied. Linear: both lists are in text order. */
function datedIn({times, claims, matter, tokens}: Checked): Dated[] {
  const days = times.filter(({type, value}) => (type === 'DATE' || type === 'TIME') && /^\d{4}-\d\d-\d\d/.test(value))
  const found: Dated[] = []
  let next = 0
  for (const claim of claims) {
    const [start] = claim.content[0]
    const end = claim.content.at(-1)?.[1] ?? start
    while (next > 0 && days[next - 1].span[0] >= start) next--
    while (next < days.length && days[next].span[0] < start) next++
    const within = []
    for (let at = next; at < days.length && days[at].span[1] <= end; at++) within.push(days[at])
    if (within.length !== 1 || claim.factuality.polarity !== '+') continue
    const ofTime = new Set(tokensWithin(tokens, within[0].span).map(stemOf))
    const terms = new Set([...matter.terms(claim)].filter((term) => !ofTime.has(term)))
    found.push({claim, time: within[0], terms})
  }
  return found
}

/** Dated claims that are compared with each other. Chosen: it bounds the cost, and no article has more. */
const mostTold = 200
