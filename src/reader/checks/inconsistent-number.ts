import {type Amount, amountsIn} from '../matter/amounts.ts'
import {titleClaims} from '../matter/main-matter.ts'
import {isApartIn} from '../matter/ranges.ts'
import {isSameThing} from '../matter/things.ts'
import type {Checked, Checker, Finding} from './index.ts'

export const inconsistentNumber: Checker = {
  kind: 'inconsistent-number',
  raisedWhen: 'two passages give one thing two numbers',
  check(reading) {
    const amounts = amountsIn(reading).filter((amount) => amount.value >= 3 && !isOther(amount, reading))
    const titles = new Set(titleClaims(reading))
    const groups = new Map<string, Amount[]>()
    for (const amount of amounts) groups.set(amount.of, [...(groups.get(amount.of) ?? []), amount])
    return [...groups.values()].flatMap((group) => (group.length > mostAlike ? [] : clashesIn(group, titles, reading)))
  },
}

/** Numbers of one noun that are compared; a table of results has more. Chosen. */
const mostAlike = 12

/** Says that it is another number of the same kind, or the same at another time. */
const elsewhere =
  /\b(?:another|other|more|further|earlier|previous(?:ly)?|up from|down from|compared|instead of|rather than|last year|second|risen|rose|rises|fallen|fell|initially|revised|so far|feared|remaining|rest|goal|target|limit|cap|exceed\w*|each|every|per|average|out of|among)\b/i

/** Characters before and after a number in its sentence in which such a word speaks of it. Chosen: about a clause. */
const nearby = 90

function isOther({span, sentence}: Amount, {article: {text}, sentences}: Checked): boolean {
  const [start, end] = sentences[sentence]
  return elsewhere.test(text.slice(Math.max(start, span[0] - nearby), Math.min(end, span[1] + nearby)))
}

function clashesIn(group: readonly Amount[], titles: ReadonlySet<unknown>, {article: {text}}: Checked): Finding[] {
  return group.flatMap((one, at) => {
    const earlier = group.slice(0, at)
    const other = earlier.find((before) => isClash(before, one, earlier, titles))
    if (!other) return []
    return [
      {
        message: `“${text.slice(...other.span)}” and “${text.slice(...one.span)}” seem to count the same.`,
        spans: [other.span, one.span],
        claims: [...new Set([other.claim.id, one.claim.id])],
      },
    ]
  })
}

function isClash(before: Amount, one: Amount, earlier: readonly Amount[], titles: ReadonlySet<unknown>): boolean {
  if (before.sentence === one.sentence || !isApartIn(before, one)) return false
  if (isOfOne(before, one)) return true
  if (!one.counted || one.unit !== '') return false
  const isTitle = titles.has(before.claim) && !titles.has(one.claim)
  return (isTitle && isHeadlines(before, one)) || isToldTwice(before, one) || pointsBackAt(before, one, earlier)
}

/** "A 60-day truce" and "the 90-day truce": one thing with two measures. */
const isOfOne = ({owner, of}: Amount, other: Amount): boolean =>
  owner !== undefined &&
  other.owner !== undefined &&
  of === other.of &&
  !/year-old/.test(of) &&
  other.owner.isDefinite &&
  isSameThing(owner, other.owner)

/** Numbers of headline and body that differ by more are of different things. Chosen. */
const mostOfHeadline = 2

/** "Twelve families out after fire" over fourteen that had to leave. */
function isHeadlines(title: Amount, body: Amount): boolean {
  const [less, more] = [title.value, body.value].sort((a, b) => a - b)
  return more <= less * mostOfHeadline && (sharedKinds(title, body).length > 0 || sharedTerms(title, body).length >= 2)
}

/** What anybody does, and what says nothing of what happens. */
const anyKind = /^stem (?:b|hav|hold|includ|us|giv|ne|want|see|show|remain|stand|contain)$/

const sharedKinds = (one: Amount, other: Amount): string[] =>
  [...one.kinds].filter((kind) => other.kinds.has(kind) && !anyKind.test(kind))

const sharedTerms = (one: Amount, other: Amount): string[] => [...one.around].filter((term) => other.around.has(term))

/** "Nine soldiers died in the attack" and "the number of soldiers killed in the attack at fifteen". */
function isToldTwice(one: Amount, other: Amount): boolean {
  const shared = sharedTerms(one, other)
  const isSame = sharedKinds(one, other).length > 0 && shared.length >= leastShared
  return (
    isSame &&
    !isOfOtherTime(one, other) &&
    one.about === 'exact' &&
    other.about === 'exact' &&
    !hasOtherMarks(one, other) &&
    !hasOtherMarks(other, one)
  )
}

/** Two days have two counts. */
const isOfOtherTime = (one: Amount, other: Amount): boolean =>
  one.windows.some((window) => other.windows.some(([from, to]) => window[1] <= from || to <= window[0]))

/** Terms that both sentences must hold besides what is counted and what befalls it. Chosen. */
const leastShared = 2

/** "Four Greek ships" are some of twelve. */
const hasOtherMarks = ({counted}: Amount, other: Amount): boolean =>
  [...(counted?.marks ?? [])].some((mark) => !other.counted?.marks.has(mark))

/**
 * "12,000 head of cattle", and then "the 21,000 animals covered by the agreement": whoever points back speaks of what was counted, unless
 * the number is known from elsewhere, adds up others, or is of a part.
 */
function pointsBackAt(before: Amount, one: Amount, earlier: readonly Amount[]): boolean {
  if (!one.isDefinite || !one.counted || one.counted.ordinal !== '') return false
  const known = earlier.filter(({span}) => span !== before.span).map(({value}) => value)
  if (known.includes(one.value) || addsUp(one.value, [before.value, ...known])) return false
  const isLinked = [...one.qualifiers].some((term) => pronoun.test(term) || before.around.has(term))
  if (one.isQualified && !isLinked) return false
  if (before.isQualified || hasOtherMarks(before, one)) return isLinked && one.value > before.value
  return one.value > before.value || (!one.isQualified && !hasOtherMarks(one, before))
}

/** "The 60 acres it is taking on": who it is has been told with the first number. */
const pronoun = /^(?:it|they|he|she)$/

const addsUp = (total: number, parts: readonly number[]): boolean =>
  parts.reduce((sum, part) => sum + part, 0) === total ||
  parts.some((part, at) => parts.slice(at + 1).some((other) => part + other === total))
