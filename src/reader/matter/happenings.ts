/** The happening to which a time or a place belongs: the nearest predicate above it, with who and what takes part. */
import {bySpan, type Claim, overlaps, type Span} from '../../contract/index.ts'
import {type Clauses, clausesOf} from '../events/clause.ts'
import {dependents, isVerb, type Tree, treeOf} from '../events/tree.ts'
import type {Layers} from '../stage.ts'
import {indexAt, tokenRange} from '../within.ts'
import {isHappening, kindsOf, once} from './kinds.ts'
import type {Matter} from './matter.ts'
import {isSameThing, type Thing, thingAt} from './things.ts'

export interface Happening {
  /** Index of the token that tells it. */
  readonly at: number
  readonly claim: Claim
  /** Index of its sentence. */
  readonly sentence: number
  readonly kinds: readonly string[]
  /** To whom or what it happens: what is done to, or where nothing is, who does it. */
  readonly undergoers: readonly Thing[]
  readonly doers: readonly Thing[]
  readonly others: readonly Thing[]
}

type Read = Pick<Layers, 'tokens' | 'sentences' | 'labels' | 'times' | 'claims'> & {readonly matter: Matter}

export interface Happenings {
  readonly tree: Tree
  /** Of the predicate above this token; undefined where none is near, or no claim tells of it. */
  above(at: number): Happening | undefined
}

export function happeningsOf({tokens, sentences, labels, times, claims, matter}: Read): Happenings {
  const tree = treeOf(tokens, labels.words)
  const clauses = clausesOf(tree)
  const pieces = claims
    .flatMap((claim) => claim.content.map((span) => ({span, claim})))
    .sort((a, b) => bySpan(a.span, b.span))
  const spans = pieces.map(({span}) => span)
  const ofTimes = new Set(
    times.flatMap(({span}) => {
      const [from, to] = tokenRange(tokens, span)
      return Array.from({length: to - from}, (_, at) => from + at)
    }),
  )
  const things = (heads: readonly number[]): Thing[] =>
    heads.filter((head) => !ofTimes.has(head)).map((head) => thingAt(tree, head, matter))
  const known = new Map<number, Happening | undefined>()
  const read = (at: number): Happening | undefined => {
    const span: Span = [tokens[at].start, tokens[at].end]
    const piece = pieces[indexAt(spans, span[0])]
    if (!piece || !overlaps(piece.span, span)) return undefined
    return {at, claim: piece.claim, sentence: indexAt(sentences, span[0]), ...partsOf(at, tree, clauses, things)}
  }
  return {
    tree,
    above(at) {
      const predicate = predicateAbove(at, tree)
      if (predicate === undefined) return undefined
      if (!known.has(predicate)) known.set(predicate, read(predicate))
      return known.get(predicate)
    },
  }
}

/** No phrase of news is deeper. Chosen. */
const deepest = 8

function predicateAbove(at: number, tree: Tree): number | undefined {
  let up = tree.words[at]?.head ?? -1
  for (let steps = 0; up >= 0 && steps < deepest; steps++) {
    const isNoun = tree.words[up].upos === 'NOUN' && isHappening(tree.lower[up])
    if (isVerb(tree, up)) return infinitiveOf(up, tree)
    if (isNoun || dependents(tree, up, 'nsubj').length > 0) return up
    up = tree.words[up].head
  }
  return undefined
}

const plans = /^(?:due|set|schedul|plan|expect|hop|aim|want|intend|likely|need|promis|agree|pledg|vow|propos)/

/** "Is set to open on 5 May": what is planned, where the tree has hung the day on the plan. */
const infinitiveOf = (at: number, tree: Tree): number =>
  plans.test(tree.lower[at]) ? (dependents(tree, at, 'xcomp').find((child) => isVerb(tree, child)) ?? at) : at

type Parts = Pick<Happening, 'kinds' | 'undergoers' | 'doers' | 'others'>

function partsOf(at: number, tree: Tree, clauses: Clauses, things: (heads: readonly number[]) => Thing[]): Parts {
  const clause = clauses(at)
  const [, particle = ''] = clause.lemma.split('_')
  const [subjects, objects] = [things(clause.subjects), things([...clause.objects, ...clause.indirect])]
  const objectWord = clause.objects.length > 0 ? tree.lower[clause.objects[0]] : ''
  const kinds = particle === '' ? kindsOf(tree.lower[at], objectWord) : kindsOf(tree.lower[at], particle)
  const held = objects.length > 0 ? clause.objects : clause.subjects
  const parts = {
    kinds: kinds.includes('hold') ? held.flatMap((noun) => [...kindsOf(tree.lower[noun])]) : kinds,
    doers: subjects,
    undergoers: objects.length > 0 ? objects : subjects,
    others: things(clause.obliques.map(({head}) => head)),
  }
  // "The hearing on Monday" is itself what happens.
  return clause.isVerb ? parts : {...parts, undergoers: [...objects, ...things([at])]}
}

/** Says that it is one more, or told of every time. */
const another =
  /\b(?:another|second|third|others?|separate(?:ly)?|similar(?:ly)?|previous(?:ly)?|earlier|last year|again|each|every|annual|usual(?:ly)?)\b/i

/** Whether two passages tell of one happening: of one kind, to one thing, by nobody else, and neither denied nor said to be another. */
export function isOneHappening(one: Happening, other: Happening): boolean {
  if (one.sentence === other.sentence || one.claim === other.claim) return false
  const kinds = one.kinds.filter((kind) => other.kinds.includes(kind))
  if (
    kinds.length === 0 ||
    [one, other].some(({claim}) => another.test(claim.text) || claim.factuality.polarity !== '+')
  )
    return false
  if (isByOthers(one.doers, other.doers)) return false
  const shared = [one.undergoers, one.doers, one.others]
    .flat()
    .filter((thing, at, all) => all.findIndex(({key}) => key === thing.key) === at)
    .filter((thing) =>
      [other.undergoers, other.doers, other.others].flat().some((second) => isSameThing(thing, second)),
    )
  const isSameUndergoer = one.undergoers.some((thing) => other.undergoers.some((second) => isSameThing(thing, second)))
  if (!isSameUndergoer) return false
  return kinds.some((kind) => once.has(kind)) || shared.length >= 2
}

/** Two who have names, and not the same. */
const isByOthers = (one: readonly Thing[], other: readonly Thing[]): boolean =>
  one.length > 0 &&
  other.length > 0 &&
  [...one, ...other].every(({isName}) => isName) &&
  !one.some(({key}) => other.some((second) => second.key === key))
