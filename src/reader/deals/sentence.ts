/** What one sentence tells of transfers. */
import {nounLemma} from '../events/lexicon.ts'
import {dependents, isVerb, type Tree} from '../events/tree.ts'
import {otherWay, priceTold} from './answers.ts'
import {goodsBehind} from './back.ts'
import {isPledged} from './bargain.ts'
import {byNoun} from './by-noun.ts'
import {byVerb, isHandOver} from './by-verb.ts'
import {conditionsIn} from './conditions.ts'
import {deedOf, isDeedVerb} from './deeds.ts'
import {agreements} from './lexicon/nouns.ts'
import {transferVerb} from './lexicon/verbs.ts'
import {deedUnder, isParticiple, markerAt, verbBefore, verbOfAnswer} from './markers.ts'
import {obligationsIn} from './obligations.ts'
import {phraseAt} from './phrase.ts'
import type {Scene, Told, Transfer} from './scene.ts'
import {subjectOf, tailOf} from './tail.ts'
import {obligationsUnder, termAt} from './terms.ts'

/** What is gathered of a sentence, by the token of its verb or noun. */
interface Gathered {
  readonly found: Map<number, Told>
  readonly prices: Set<number>
  readonly conditions: Set<number>
  readonly answers: Set<number>
}

interface Here {
  readonly scene: Scene
  readonly range: readonly [from: number, to: number]
  /** Where what a verb at a token tells must end. */
  readonly limitAt: (at: number) => number
}

/** `isUnpaidBefore`: the sentence before says that nobody pays, so that "instead" answers it. */
export function transfersOf(
  scene: Scene,
  range: readonly [from: number, to: number],
  sentence: number,
  isUnpaidBefore = false,
): Transfer[] {
  const [from, to] = range
  const {tree} = scene
  const here = {scene, range, limitAt: (at: number): number => endOfTold(scene, at, to)}
  const gathered = tellings(here)
  addBargains(here, gathered)
  addOtherWays(here, gathered)
  addAnswers(here, gathered, isUnpaidBefore)
  addSharedAnswers(tree, gathered)
  const {found, conditions, answers, prices} = gathered
  const isAgreed = tellsOfAgreement(tree, range)
  const isTerm = termAt(tree, range) !== undefined
  if (isTerm || isAgreed)
    for (const [at, told] of obligationsUnder(scene, range, found, here.limitAt)) found.set(at, told)
  const isMoreFrom = firstMatch(tree, from, to, /^(?:also|additionally|moreover)$/)
  return withoutCovered(found, scene).map(([at, told]) => ({
    ...told,
    at,
    sentence,
    isAgreed: isAgreed || isTerm,
    isTerm,
    isReturn: answers.has(at) || prices.has(at),
    isCondition: conditions.has(at) || isCondition(tree, at),
    isPledged: isPledged(tree, at),
    isPrice: prices.has(at),
    isMore: at > isMoreFrom,
  }))
}

const tellsOfAgreement = (tree: Tree, [from, to]: Here['range']): boolean =>
  tree.lower
    .slice(from, to)
    .some(
      (word, index) =>
        /^(?:swapped|exchanged|traded)$/.test(word) || (agreements.has(nounLemma(word)) && !isVerb(tree, from + index)),
    )

/** Verbs and nouns of give and take. */
function tellings({scene, range: [from, to], limitAt}: Here): Gathered {
  const {tree} = scene
  const found = new Map<number, Told>()
  const prices = new Set<number>()
  for (let at = from; at < to; at++) {
    if (markerAt(tree, at)) continue
    const told =
      isVerb(tree, at) || isHandOver(tree, at)
        ? byVerb(scene, at, from, limitAt(at))
        : byNoun(scene, at, from, limitAt(at))
    const price = priceTold(scene, at, limitAt(at))
    if (told) found.set(at, told.back || !price ? told : {...told, from: told.from ?? price.payee, back: price.back})
    else if (price && isKnownDeal(tree, at)) {
      prices.add(at)
      found.set(at, {to: price.payee, goods: price.back, force: 'move'})
    }
  }
  return {found, prices, conditions: new Set(), answers: new Set()}
}

/** Two obligations in one breath, and what hangs on a condition. */
function addBargains({scene, range, limitAt}: Here, {found, conditions}: Gathered): void {
  for (const [at, told] of obligationsIn(scene, range, found, limitAt)) found.set(at, told)
  for (const [at, told] of conditionsIn(scene, range, found, limitAt)) {
    found.set(at, told)
    conditions.add(at)
  }
}

function addOtherWays({scene, range: [from, to], limitAt}: Here, {found, answers}: Gathered): void {
  for (let at = from; at < to; at++) {
    const back = otherWay(scene, at, from, limitAt(at))
    if (!back || found.has(back.at)) continue
    answers.add(back.at)
    found.set(back.at, {goods: back.goods, force: 'move'})
  }
}

/** "In exchange for" and "in return" make a deal of what stands beside them, whichever its verb. */
function addAnswers(here: Here, {found, answers}: Gathered, isUnpaidBefore: boolean): void {
  const {scene, range, limitAt} = here
  const [from, to] = range
  for (let at = from; at < to; at++) {
    const marker =
      markerAt(scene.tree, at) ?? (isUnpaidBefore && isInstead(scene.tree, at, from) ? 'answer' : undefined)
    if (!marker) continue
    const isFor = marker === 'for'
    const verb = isFor ? verbBefore(scene, at, from, found) : verbOfAnswer(scene, at, from, to, found)
    const told = verb === undefined ? undefined : deedAt(here, verb, found)
    if (!told) continue
    if (isFor) found.set(told.at, withBack(scene, told, at, limitAt(told.at)))
    else {
      answers.add(told.at)
      found.set(told.at, withNamed(scene, told))
      const answered = answeredIn(here, told.at, found)
      if (answered) found.set(answered.at, answered)
    }
  }
}

const isInstead = ({lower}: Tree, at: number, from: number): boolean => lower[at] === 'instead' && at < from + 2

/** What a verb of any kind tells where a bargain is told, also through what governs it ("has agreed to work"). */
function deedAt(
  {scene, range: [from, to], limitAt}: Here,
  verb: number,
  found: Gathered['found'],
): (Told & {at: number}) | undefined {
  const at = found.has(verb) ? verb : deedUnder(scene.tree, verb, to)
  const limit = limitAt(at)
  const told = found.get(at) ?? byVerb(scene, at, from, limit, true) ?? deedOf(scene, at, from, limit, at !== verb)
  if (!told || told.goods.span[1] <= scene.tree.tokens[at].end) return undefined
  return {...told, from: told.from ?? subjectOf(scene, verb, from, false), at}
}

/** "Reads them its letters, and the school, for its part, mends its roof": what is answered in the same sentence, where no list has its verb. */
function answeredIn(here: Here, answer: number, found: Gathered['found']): (Told & {at: number}) | undefined {
  const {scene, range} = here
  const {tree} = scene
  for (let at = answer - 1; at >= range[0]; at--) if (found.has(at)) return undefined
  const joined = tree.words[answer].relation === 'conj' ? tree.words[answer].head : -1
  const verbs = tree.words.slice(range[0], answer).map((_, index) => answer - 1 - index)
  const verb = [joined, ...verbs].find(
    (at) => at >= range[0] && at < answer - 2 && isMainDeed(scene, at) && isParted(tree, at, answer),
  )
  const told = verb === undefined ? undefined : deedAt(here, verb, found)
  return told?.from !== undefined && told.at < answer ? told : undefined
}

const isMainDeed = (scene: Scene, at: number): boolean =>
  isDeedVerb(scene.tree, at) &&
  // "Promised him a bus" may be somebody's words too.
  (!scene.isCredit(at) || transferVerb(scene.tree.lower[at])?.traits.has('double') === true) &&
  !isParticiple(scene.tree, at) &&
  scene.clauses(at).subjects.length > 0

/** Two clauses. */
const isParted = ({lower}: Tree, first: number, second: number): boolean =>
  lower.slice(first, second).some((word) => /^(?:and|while|but|;|whereas|,)$/.test(word))

/** What a sentence tells that the next one answers: by its main verb, whichever it is. */
export function antecedentIn(
  scene: Scene,
  range: readonly [from: number, to: number],
  sentence: number,
): Transfer | undefined {
  const [from, to] = range
  const here = {scene, range, limitAt: (at: number): number => endOfTold(scene, at, to)}
  for (let verb = from; verb < to; verb++) {
    if (!isMainDeed(scene, verb)) continue
    const told = deedAt(here, verb, new Map())
    if (told?.from === undefined) continue
    return {
      ...told,
      sentence,
      isAgreed: tellsOfAgreement(scene.tree, range),
      isTerm: false,
      isReturn: false,
      isCondition: false,
      isPledged: isPledged(scene.tree, told.at),
      isPrice: false,
      isMore: false,
    }
  }
  return undefined
}

/** "In return, …", "Instead …", "The union for its part …": what opens a sentence that answers one before. */
export function openingAnswer({tree}: Scene, [from, to]: Here['range']): 'answer' | 'part' | undefined {
  for (let at = from; at < to && at < from + 12; at++) {
    const marker = tree.lower[at] === 'instead' ? 'answer' : markerAt(tree, at)
    if (marker === 'answer' && at < from + 3) return 'answer'
    if (marker === 'part') return 'part'
    if (isVerb(tree, at)) return undefined
  }
  return undefined
}

/** "In return Peru would open its port and lend two ships". */
function addSharedAnswers(tree: Tree, {found, answers}: Gathered): void {
  let last: number | undefined
  for (const at of [...found.keys()].sort((a, b) => a - b)) {
    if (last !== undefined && answers.has(last) && tree.lower[at - 1] === 'and' && at - last < 25) answers.add(at)
    last = at
  }
}

/** "Gets the road from Mwami in exchange": where something comes from is nobody, unless the article says so. */
const withNamed = ({sides}: Scene, told: Told): Told =>
  told.from !== undefined && told.to !== undefined && sides.described(told.from) ? {...told, from: undefined} : told

/** How many tokens behind somebody's words their last phrases may stand. Chosen. */
const farthestCredit = 30

/** Where the words end that somebody is told to have said; contents that break off early go on up to whoever said them. */
function endOfTold({endOfSaid, isCredit}: Scene, at: number, to: number): number {
  const end = endOfSaid(at)
  if (end === undefined) return to
  let next = end
  while (next < to && next < end + farthestCredit && !isCredit(next)) next++
  return next
}

/** "The deal is worth 5 million": one that was told before; not "a deal worth 5 million". */
const isKnownDeal = ({lower}: Tree, at: number): boolean =>
  [at - 1, at - 2].some((left) => /^(?:the|this|that|its|their)$/.test(lower[left] ?? ''))

/** "Cancelled the delivery of cattle": the deed tells no more than the transfer in its object. */
function withoutCovered(found: ReadonlyMap<number, Told>, {tree}: Scene): [number, Told][] {
  const sorted = [...found].sort(([a], [b]) => a - b)
  return sorted.filter(([, {force, goods, back}], index) => {
    const next = sorted[index + 1]
    return force !== 'deed' || back !== undefined || !next || tree.tokens[next[0]].end > goods.span[1]
  })
}

function firstMatch({lower}: Tree, from: number, to: number, pattern: RegExp): number {
  for (let at = from; at < to; at++) if (pattern.test(lower[at])) return at
  return Number.POSITIVE_INFINITY
}

/** "Said it would take in migrants if Malta let the ship refuel". */
const isCondition = (tree: Tree, at: number): boolean =>
  dependents(tree, at, 'mark').some((mark) => /^(?:if|once|provided)$/.test(tree.lower[mark])) &&
  tree.words[at].relation === 'advcl'

function withBack(scene: Scene, told: Told, marker: number, limit: number): Told {
  const back = told.back ?? goodsBehind(scene, marker + 2, limit, true)
  if (!back) return told
  const {from, by} = tailOf(scene, marker + 2, limit)
  // "Write off Cuban debt in exchange for": whose it is, is the other side.
  const owner = scene.sides.ownerIn({from: told.goods.at, to: marker, head: marker - 1})
  const to = told.to ?? from ?? by ?? holderOf(scene, marker + 2, limit) ?? (owner === told.from ? undefined : owner)
  return {...told, back, to, force: told.force === 'deed' ? 'trade' : told.force}
}

/** "In exchange for six men held by Peru". */
function holderOf({tree, sides}: Scene, from: number, limit: number): string | undefined {
  for (let at = from; at < limit && at < from + 12; at++)
    if (
      tree.lower[at] === 'by' &&
      /^(?:held|owned|seized|captured|jailed|kept|owed|run|controlled)$/.test(tree.lower[at - 1])
    ) {
      const phrase = phraseAt(tree, at + 1, limit)
      return phrase && sides.who(phrase.head)
    }
  return undefined
}
