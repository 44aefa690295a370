import {bySpan, type Claim, overlaps} from '../../contract/index.ts'
import {deedOf} from '../matter/deeds.ts'
import {titleClaims} from '../matter/main-matter.ts'
import {type Quantity, quantitiesIn} from '../matter/quantities.ts'
import {stemOf} from '../matter/stems.ts'
import {indexAt, tokenRange} from '../within.ts'
import type {Checked, Checker, Finding} from './index.ts'

/** Tokens of its sentence before and after a number that say what it is of. Chosen: about a clause or two. */
const reach = 20

/** Words of like meaning around both numbers, what is counted among them. Chosen: with two, polls and scores of one article meet. */
const leastShared = 2

/** Of people more: what befell them, and two words of what it was in. Chosen. */
const leastOfPeople = 3

/** What befalls people, as terms of `around`. */
const harmed: ReadonlySet<string> = new Set(
  ['kill', 'die', 'injure', 'hurt', 'wound', 'rescue', 'evacuate', 'arrest', 'detain'].map(
    (text) => deedOf({text}) ?? stemOf({text, kind: 'word'}),
  ),
)

/** Numbers that differ by more are of different things. Chosen. */
const mostRatio = 1.5

/** Numbers of one noun that are compared; a table of results has more. Chosen. */
const mostAlike = 8

/** Says that it is another number of the same kind, or the same at another time. */
const elsewhere =
  /\b(?:another|other|more|further|earlier|previous(?:ly)?|up from|down from|compared|instead of|rather than|last year|second|toll|risen|rose|rises|initially|revised|so far|feared|remaining|rest|each|every|per|average|out of|among)\b/i

/** Nouns of measure and of polls, which any sentence may count anew. */
const measures: ReadonlySet<string> = new Set(
  'percent people year day week month hour minute second mile kilometre kilometer km metre meter foot feet degree point vote seat time page dollar euro pound poll goal state'
    .split(' ')
    .map((word) => stemOf({text: word, kind: 'word'})),
)

interface Placed extends Quantity {
  readonly claim: Claim
  readonly around: ReadonlySet<string>
  /** Not of headline or standfirst, where two words are much. */
  readonly isBody: boolean
}

export const inconsistentNumber: Checker = {
  kind: 'inconsistent-number',
  raisedWhen: 'two passages give one thing two exact numbers',
  check(reading) {
    const byNoun = new Map<string, Placed[]>()
    for (const quantity of placedIn(reading)) {
      const key = `${quantity.unit} ${quantity.noun}`
      byNoun.set(key, [...(byNoun.get(key) ?? []), quantity])
    }
    return [...byNoun.values()].flatMap((group) => (group.length > mostAlike ? [] : clashesIn(group, reading)))
  },
}

function placedIn(reading: Checked): Placed[] {
  const {article, tokens, times, claims, sentences} = reading
  const {text} = article
  const titles = new Set(titleClaims(reading))
  const pieces = claims
    .flatMap((claim) => claim.content.map((span) => ({span, claim})))
    .sort((a, b) => bySpan(a.span, b.span))
  const spans = pieces.map(({span}) => span)
  const quantities = quantitiesIn(
    tokens,
    times.map(({span}) => span),
  )
  return quantities.flatMap((quantity) => {
    const sentence = sentences[indexAt(sentences, quantity.span[0])]
    const at = indexAt(spans, quantity.span[0])
    // "412 of its members backed it": the number may stand in the source, or beside what is said in its sentence.
    const piece = [pieces[at], pieces[at + 1]].find((piece) => piece && sentence && overlaps(piece.span, sentence))
    if (!piece) return []
    const {claim} = piece
    const isMeasure = quantity.noun === '' || measures.has(quantity.noun)
    // "12 killed" of a headline and "13 people were killed" below it are one number; two counts of people in a text are seldom.
    if (
      quantity.about !== 'exact' ||
      quantity.value < 3 ||
      quantity.unit === 'percent' ||
      (isMeasure && !titles.has(claim) && quantity.noun !== 'people')
    )
      return []
    const [from, to] = tokenRange(tokens, quantity.span)
    const [first, last] = tokenRange(tokens, sentence)
    const near = [...tokens.slice(Math.max(first, from - reach), from), ...tokens.slice(to, Math.min(last, to + reach))]
    const stems = near
      .map((token) => deedOf(token) ?? stemOf(token))
      .filter((stem) => stem !== '' && stem !== quantity.noun)
    const isOther = elsewhere.test(text.slice(near[0]?.start ?? 0, near.at(-1)?.end ?? 0))
    return isOther ? [] : [{...quantity, claim, around: new Set(stems), isBody: !titles.has(claim)}]
  })
}

function clashesIn(group: readonly Placed[], {article: {text}}: Checked): Finding[] {
  return group.flatMap((one, at) => {
    const other = group.slice(at + 1).find((other) => clash(one, other))
    if (!other) return []
    return [
      {
        message: `“${text.slice(...one.span)}” and “${text.slice(...other.span)}” seem to count the same.`,
        spans: [one.span, other.span],
        claims: [one.claim.id, other.claim.id],
      },
    ]
  })
}

function clash(one: Placed, other: Placed): boolean {
  const [less, more] = one.value < other.value ? [one.value, other.value] : [other.value, one.value]
  if (less === more || more > less * mostRatio || one.claim === other.claim) return false
  const shared = [...one.around].filter((stem) => other.around.has(stem))
  // People are counted in every other sentence: only the dead and hurt of one thing are one number.
  if (one.noun === 'people' && one.isBody && other.isBody)
    return shared.some((stem) => harmed.has(stem)) && shared.length >= leastOfPeople
  return shared.length >= leastShared
}
