/** Numbers with what they count, read from the tree: "the number of miners killed stood at eleven" counts miners, as "eleven miners" does. */
import {bySpan, type Claim, overlaps} from '../../contract/index.ts'
import {caseOf, dependents, isNominal, isRelation, type Tree} from '../events/tree.ts'
import type {Layers} from '../stage.ts'
import {indexAt, tokenRange} from '../within.ts'
import {countedAs} from './counted.ts'
import type {Happening, Happenings} from './happenings.ts'
import {kindsOf} from './kinds.ts'
import type {Matter} from './matter.ts'
import {type Quantity, quantitiesIn} from './quantities.ts'
import {type Thing, thingAt} from './things.ts'
import {type Window, windowOf} from './windows.ts'

export interface Amount extends Quantity {
  readonly claim: Claim
  readonly sentence: number
  /** What is counted or measured, so that its words compare: "animal" for cattle; '' where nothing is. */
  readonly of: string
  /** The phrase that is counted. */
  readonly counted?: Thing
  /** "The 12 ships", "all 421 crew": those that were counted before. */
  readonly isDefinite: boolean
  /** What has this measure: the field of "the 40-acre field". */
  readonly owner?: Thing
  readonly happening?: Happening
  /** Kinds of what is told of it: "soldiers killed", "killed nine soldiers". */
  readonly kinds: ReadonlySet<string>
  /** Terms of its sentence near it, what is counted aside. */
  readonly around: ReadonlySet<string>
  /** Days, months and years of its sentence. */
  readonly windows: readonly Window[]
  /** Terms of what follows the noun and says which ones are meant: "covered by the agreement". */
  readonly qualifiers: ReadonlySet<string>
  /** Whether anything follows that does. */
  readonly isQualified: boolean
}

type Read = Pick<Layers, 'tokens' | 'sentences' | 'times' | 'claims'> & {
  readonly matter: Matter
  readonly happenings: Happenings
}

/** Tokens of its sentence before and after a number that say what it is of. Chosen: about a clause or two. */
const reach = 20

/** In text order; those of no claim are left out. Without trees an empty list. */
export function amountsIn({tokens, sentences, times, claims, matter, happenings}: Read): Amount[] {
  const {tree} = happenings
  if (tree.words.length === 0) return []
  const apart = times
    .filter(({type}) => type !== 'DURATION')
    .map(({span}) => span)
    .sort(bySpan)
  const pieces = claims
    .flatMap((claim) => claim.content.map((span) => ({span, claim})))
    .sort((a, b) => bySpan(a.span, b.span))
  const spans = pieces.map(({span}) => span)
  const windows = windowsBySentence(sentences, times)
  return quantitiesIn(tokens, apart).flatMap((quantity) => {
    const sentence = indexAt(sentences, quantity.span[0])
    const at = indexAt(spans, quantity.span[0])
    // "412 of its members backed it": the number may stand in the source, or beside what is said in its sentence.
    const piece = [pieces[at], pieces[at + 1]].find((piece) => piece && overlaps(piece.span, sentences[sentence]))
    if (!piece) return []
    const range = tokenRange(tokens, quantity.span)
    const number = numberAt(tree, range)
    const noun = nounOf(tree, number)
    const term = noun === undefined ? '' : matter.termAt(noun)
    const [first, last] = tokenRange(tokens, sentences[sentence])
    const near = [
      ...indices(Math.max(first, range[0] - reach), range[0]),
      ...indices(range[1], Math.min(last, range[1] + reach)),
    ]
    const after = noun === undefined ? [] : qualifiersOf(tree, noun)
    return [
      {
        ...quantity,
        claim: piece.claim,
        sentence,
        windows: windows.get(sentence) ?? [],
        ...measureOf(tree, quantity, noun, number, matter),
        isDefinite: isDefinite(tree, range[0]),
        happening: happenings.above(number),
        kinds: new Set([
          ...(happenings.above(number)?.kinds ?? []),
          ...(noun === undefined ? [] : participlesOf(tree, noun)),
        ]),
        around: new Set(near.map(matter.termAt).filter((other) => other !== '' && other !== term)),
        qualifiers: new Set(
          after.map((token) => matter.termAt(token) || pronounAt(tree, token)).filter((term) => term !== ''),
        ),
        isQualified: after.length > 0,
      },
    ]
  })
}

function windowsBySentence(sentences: Read['sentences'], times: Read['times']): Map<number, Window[]> {
  const found = new Map<number, Window[]>()
  for (const time of times) {
    const window = time.type === 'DATE' ? windowOf(time) : undefined
    const at = indexAt(sentences, time.span[0])
    if (window) found.set(at, [...(found.get(at) ?? []).slice(0, mostTimes), window])
  }
  return found
}

/** Times of one sentence that are looked at. Chosen: it bounds the cost. */
const mostTimes = 6

const pronounAt = (tree: Tree, at: number): string =>
  /^(?:it|they|he|she)$/.test(tree.lower[at]) ? tree.lower[at] : ''

const pointing = /^(?:the|these|those|all|both|its|their|his|her)$/

const isDefinite = (tree: Tree, from: number): boolean => pointing.test(tree.lower[from - 1] ?? '')

const indices = (from: number, to: number): number[] =>
  Array.from({length: Math.max(0, to - from)}, (_, at) => from + at)

/** The token of the number that hangs outside: the sign of "$2 million", the "million" of "two million". */
function numberAt(tree: Tree, [from, to]: readonly [number, number]): number {
  for (let at = from; at < to; at++) {
    const {head} = tree.words[at]
    if (head < from || head >= to) return at
  }
  return from
}

/** Nouns that stand for a number themselves. */
const totals = /^(?:number|total|count|tally|figure|toll|sum|headcount)s?$/

/** Measures of what follows them with "of": "300 head of sheep", "two dozen of the ships". */
const pieces = /^(?:dozens?|hundreds?|thousands?|millions?|head|pairs?|couples?|copies|pieces?|units?|sets?|members?)$/

/** The noun that is counted: above the number, or what the total is of ("the number of soldiers killed … at fifteen"). */
function nounOf(tree: Tree, number: number): number | undefined {
  let {head: at, relation} = tree.words[number]
  if (/^(?:nummod|amod|compound|nmod|nmod:unmarked|det)$/.test(relation) && at > number) {
    // "The 81 square kilometres", where the tree hangs the number on the adjective.
    while (isRelation(tree, at, 'amod', 'compound') && tree.words[at].head > at && tree.words[at].head < at + 4)
      at = tree.words[at].head
    if (isNominal(tree, at)) return substanceOf(tree, at)
  }
  const own = dependents(tree, number, 'nmod').find((child) => caseOf(tree, child) === 'of')
  if (own !== undefined) return substanceOf(tree, own)
  const total = totalAbove(tree, number)
  return total === undefined ? undefined : (innerOf(tree, total) ?? total)
}

/** "The number of soldiers killed is fifteen", "puts the number of soldiers killed at fifteen". */
function totalAbove(tree: Tree, number: number): number | undefined {
  for (let up = number, steps = 0; up >= 0 && steps < 4; up = tree.words[up].head, steps++) {
    if (totals.test(tree.lower[up])) return up
    const total = dependents(tree, up, 'obj', 'nsubj').find((child) => totals.test(tree.lower[child]))
    if (total !== undefined) return total
  }
  return undefined
}

const substanceOf = (tree: Tree, at: number): number => (pieces.test(tree.lower[at]) ? (innerOf(tree, at) ?? at) : at)

const innerOf = (tree: Tree, at: number): number | undefined =>
  tree.children[at].find((child) => child > at && isNominal(tree, child) && caseOf(tree, child) === 'of')

function measureOf(
  tree: Tree,
  {unit}: Quantity,
  noun: number | undefined,
  number: number,
  matter: Matter,
): Pick<Amount, 'of' | 'counted' | 'owner'> {
  const [, joined = ''] =
    /\d-(\p{L}+)/u.exec(tree.lower[number]) ??
    /^\p{L}+-(year|month|week|day|hour|mile|acre)$/u.exec(tree.lower[number]) ??
    []
  const measure = joined === '' ? unit : countedAs(joined)
  // "10 per cent of the voters" are no measure of voters.
  if (noun === undefined || (unit !== '' && tree.words[noun].head === number)) return {of: measure}
  const thing = thingAt(tree, noun, matter)
  // "A 40-acre field", "a $2bn deal", "a 6 per cent rise": the noun has the measure.
  if (measure !== '') return {of: measure, owner: thing}
  // "A strip of 18 square kilometres".
  const above = tree.words[noun].head
  const isOf = above >= 0 && above < noun && caseOf(tree, noun) === 'of' && isNominal(tree, above)
  return {of: countedAs(tree.lower[noun]), counted: thing, ...(isOf ? {owner: thingAt(tree, above, matter)} : {})}
}

/** "Soldiers killed in the attack". */
const participlesOf = (tree: Tree, noun: number): string[] =>
  dependents(tree, noun, 'acl').flatMap((child) => [...kindsOf(tree.lower[child])])

/** Tokens below the noun and behind it. */
function qualifiersOf(tree: Tree, noun: number): number[] {
  const found = dependents(tree, noun, 'acl', 'nmod').filter((child) => child > noun)
  for (let next = 0; next < found.length && found.length < 20; next++)
    found.push(...tree.children[found[next]].filter((child) => child > noun))
  return found
}
