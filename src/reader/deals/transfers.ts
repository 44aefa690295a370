/** Single transfers: who gives what to whom, as far as each is said, and what is given for it in the same breath. */
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
import {obligationsIn} from './obligations.ts'
import {type Pact, pactIn} from './pacts.ts'
import type {Scene, Told, Transfer} from './scene.ts'
import {tailOf} from './tail.ts'

/** In text order. */
export function transfersIn(scene: Scene): Transfer[] {
  let pact: Pact | undefined
  return scene.sentences.flatMap((range, sentence) => {
    pact = pactIn(scene, range, sentence) ?? (pact && sentence - pact.sentence < farthestTerms ? pact : undefined)
    return inSentence(scene, range, sentence).map((transfer) => underPact(transfer, pact))
  })
}

/** How many sentences behind its agreement a term may stand. Chosen. */
const farthestTerms = 4

/** What one of the two will do is a term of it; a deed done, or between others, is not. */
function underPact(transfer: Transfer, pact: Pact | undefined): Transfer {
  const {from, to, isPledged, sentence} = transfer
  const isTerm =
    pact !== undefined &&
    (isPledged || sentence === pact.sentence || pact.isDone === true) &&
    (from !== undefined || to !== undefined) &&
    [from, to].every((side) => side === undefined || pact.sides.includes(side))
  return isTerm ? {...transfer, pact: pact.sides} : transfer
}

function inSentence(scene: Scene, [from, to]: readonly [number, number], sentence: number): Transfer[] {
  const {tree} = scene
  const isAgreed = tree.lower
    .slice(from, to)
    .some(
      (word, index) =>
        /^(?:swapped|exchanged|traded)$/.test(word) || (agreements.has(nounLemma(word)) && !isVerb(tree, from + index)),
    )
  const limitAt = (at: number): number => endOfTold(scene, at, to)
  const found = new Map<number, Told>()
  const prices = new Map<number, Told>()
  for (let at = from; at < to; at++) {
    if (markerAt(tree, at)) continue
    const told =
      isVerb(tree, at) || isHandOver(tree, at)
        ? byVerb(scene, at, from, limitAt(at))
        : byNoun(scene, at, from, limitAt(at))
    const price = priceTold(scene, at, limitAt(at))
    if (told) found.set(at, told.back || !price ? told : {...told, from: told.from ?? price.payee, back: price.back})
    else if (price && isKnownDeal(tree, at)) prices.set(at, {to: price.payee, goods: price.back, force: 'move'})
  }
  for (const [at, told] of obligationsIn(scene, [from, to], found, limitAt)) found.set(at, told)
  const conditions = conditionsIn(scene, [from, to], found, limitAt)
  for (const [at, told] of conditions) found.set(at, told)
  const answering = new Set<number>(prices.keys())
  for (const [at, told] of prices) found.set(at, told)
  for (let at = from; at < to; at++) {
    const back = otherWay(scene, at, from, limitAt(at))
    if (back && !found.has(back.at)) {
      answering.add(back.at)
      found.set(back.at, {goods: back.goods, force: 'move'})
    }
    const marker = markerAt(tree, at)
    if (!marker) continue
    const deed =
      marker === 'for' ? verbBefore(scene, at, from, found) : (verbOfAnswer(scene, at, from, to, found) ?? -1)
    if (deed < 0) continue
    const limit = limitAt(deed)
    const told = found.get(deed) ?? byVerb(scene, deed, from, limit, true) ?? deedOf(scene, deed, from, limit)
    if (!told || told.goods.span[1] <= tree.tokens[deed].end) continue
    if (marker === 'answer') answering.add(deed)
    found.set(deed, marker === 'for' ? withBack(scene, told, at, limit) : withNamed(scene, told))
  }
  // "In return Peru would open its port and lend two ships".
  let last: number | undefined
  for (const at of [...found.keys()].sort((a, b) => a - b)) {
    if (last !== undefined && answering.has(last) && tree.lower[at - 1] === 'and' && at - last < 25) answering.add(at)
    last = at
  }
  const isMoreFrom = firstMatch(tree, from, to, /^(?:also|additionally|moreover)$/)
  return withoutCovered(found, scene).map(([at, told]) => ({
    ...told,
    at,
    sentence,
    isAgreed,
    isReturn: answering.has(at),
    isCondition: conditions.has(at) || isCondition(tree, at),
    isPledged: isPledged(tree, at),
    isPrice: prices.has(at),
    isMore: at > isMoreFrom,
  }))
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

/** "In return for", "in exchange for": what follows comes back. "In return", "in turn", "for its part": this clause answers one told before. */
function markerAt({lower}: Tree, at: number): 'for' | 'answer' | undefined {
  const before = lower[at - 1] ?? ''
  if (/^(?:return|exchange|payment|turn)$/.test(lower[at]) && /^(?:in|as)$/.test(before))
    return lower[at + 1] === 'for' ? 'for' : lower[at + 1] === 'of' ? undefined : 'answer'
  return lower[at] === 'part' && lower[at - 2] === 'for' && /^(?:its|their|his|her)$/.test(before)
    ? 'answer'
    : undefined
}

/** What is given for what follows the marker: the deed nearest before it, not a participle that only says of what kind. */
function verbBefore({tree}: Scene, marker: number, first: number, found: ReadonlyMap<number, Told>): number {
  for (let at = marker - 2; at >= first && at > marker - 25; at--)
    if (found.has(at) || (isDeedVerb(tree, at) && !isParticiple(tree, at))) return at
  return -1
}

/** "Detained drivers", "agreed in May": says of what kind, and is no deed of its own. */
const isParticiple = (tree: Tree, at: number): boolean =>
  /^(?:amod|acl(?!:relcl))/.test(tree.words[at].relation) ||
  (tree.words[at].relation === 'advcl' && tree.lower[at - 1] === ',' && /^VB[DN]$/.test(tree.words[at].xpos)) ||
  (tree.words[at].xpos === 'VBN' && tree.words[at - 1]?.upos !== 'AUX' && tree.words[at - 2]?.upos !== 'AUX')

/** The verb of the clause that the marker opens, or that it closes. */
function verbOfAnswer(
  scene: Scene,
  marker: number,
  from: number,
  to: number,
  found: ReadonlyMap<number, Told>,
): number | undefined {
  const {tree} = scene
  const opens =
    marker - 1 === from ||
    tree.lower[marker] === 'part' ||
    (marker + 1 < to && isDeedVerb(tree, marker + 1)) ||
    /^(?:,|and|but|while|;|which|who|would|will)$/.test(tree.lower[marker - 2] ?? ',')
  if (!opens) {
    const behind = verbBefore(scene, marker, from, new Map())
    return behind < 0 ? undefined : behind
  }
  for (let at = marker + 1; at < to && at < marker + 25; at++)
    if (isDeedVerb(tree, at) && (found.has(at) || !scene.isCredit(at)) && !isParticiple(tree, at)) {
      if (/^(?:let|allow|permit|help)$/.test(tree.lower[at])) return at
      const inner = dependents(tree, at, 'xcomp').find((child) => isVerb(tree, child))
      return inner ?? at
    }
  return undefined
}

function withBack(scene: Scene, told: Told, marker: number, limit: number): Told {
  const back = told.back ?? goodsBehind(scene, marker + 2, limit, true)
  if (!back) return told
  const {from, by} = tailOf(scene, marker + 2, limit)
  // "Write off Cuban debt in exchange for": whose it is, is the other side.
  const owner = scene.sides.ownerIn({from: told.goods.at, to: marker, head: marker - 1})
  const to = told.to ?? from ?? by ?? (owner === told.from ? undefined : owner)
  return {...told, back, to, force: told.force === 'deed' ? 'trade' : told.force}
}
