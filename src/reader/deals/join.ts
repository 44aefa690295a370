/** Transfers that belong together, and what each leaves unsaid: what A gives, B gets, and what answers it goes the other way. */
import type {Tree} from '../events/tree.ts'
import {align, partiesOf, settle} from './align.ts'
import {areSameGoods, type Goods} from './goods.ts'
import type {Scene, Transfer} from './scene.ts'
import type {Sides} from './sides.ts'

/** Sides by their keys; one of the two may be left open. */
interface Leg {
  readonly from?: string
  readonly to?: string
  readonly goods: Goods
}

export interface Draft {
  /** The transfers that it is made of, the first told first. */
  readonly transfers: readonly Transfer[]
  readonly legs: readonly Leg[]
}

/** How many sentences an answer ("in return") may stand behind what it answers. Chosen. */
const farthestAnswer = 2

/** … and a term ("under the deal"). Chosen. */
const farthestTerm = 4

/** In text order; a deal told again, whole or in part, is there once, where most of it is told. */
export function dealsFrom(transfers: readonly Transfer[], {tree, sides}: Scene): Draft[] {
  const drafts = groups(transfers, sides).flatMap((group): Draft[] => {
    const legs = legsOf(group, sides)
    return isDeal(group, legs) ? [{transfers: group, legs}] : []
  })
  return withoutRepeats(drafts, tree)
}

function groups(transfers: readonly Transfer[], sides: Sides): Transfer[][] {
  const found: Transfer[][] = []
  for (const told of transfers) {
    const place = told.isPrice ? pricedBy(told, found) : placeOf(told, found, sides)
    if (place) place.group.push(settle(place.transfer, sides))
    else if (!told.isPrice) found.push([settle(align(told, [], lastTrade(told, found), sides), sides)])
  }
  return found
}

interface Place {
  readonly group: Transfer[]
  /** As that deal lets it be read. */
  readonly transfer: Transfer
}

/** How many sentences behind a trade "the buyer" or "the price" may stand. Chosen. */
const farthestRole = 6

/** How many groups before are asked. Chosen. */
const nearest = 40

function placeOf(told: Transfer, found: readonly Transfer[][], sides: Sides): Place | undefined {
  const last = found.at(-1)
  if (!last) return undefined
  const aligned = align(told, last, lastTrade(told, found), sides)
  if (isPayer(aligned, last, sides))
    return {group: last, transfer: {...aligned, from: last[0].to, to: last[0].from ?? aligned.to}}
  if (belongs(aligned, last)) return {group: last, transfer: aligned}
  return paidFor(told, found, sides)
}

/** Where "the buyer" is told. */
const lastTrade = ({sentence}: Transfer, found: readonly Transfer[][]): readonly Transfer[] =>
  found.slice(-nearest).findLast(([first]) => first.force === 'trade' && sentence - first.sentence <= farthestRole) ??
  []

/** "The Kenyan firm would pay 5 million a year", sentences behind what it gets for that. */
function paidFor(told: Transfer, found: readonly Transfer[][], sides: Sides): Place | undefined {
  if (!told.isPayment || told.back) return undefined
  const group = unpaid(told, found)
  if (!group) return undefined
  const transfer = align(told, group, group, sides)
  const isTheirs = transfer.from !== undefined && transfer.from === group[0].to
  return isTheirs && (transfer.to === undefined || transfer.to === group[0].from) ? {group, transfer} : undefined
}

/** "It paid 5 million", "the owners are to pay" right behind what was given to somebody: whoever was given it pays. */
function isPayer({from, to, isPayment, sentence}: Transfer, group: readonly Transfer[], sides: Sides): boolean {
  const [first] = group
  return (
    isPayment === true &&
    group.length === 1 &&
    first.to !== undefined &&
    first.back === undefined &&
    first.goods.kind !== 'money' &&
    (from === undefined || from === first.to || (from !== first.from && isLoose(from, first.to, sides))) &&
    (to === undefined || first.from === undefined || to === first.from || sides.described(to)?.isVague === true) &&
    sentence - first.sentence <= 1
  )
}

/** "The Kenyans would pay" for what a Kenyan firm gets: somebody only described, or a state where the side is none. */
const isLoose = (key: string, meant: string, {described, hasName, typeOf}: Sides): boolean =>
  described(key)?.isVague === true || !hasName(key) || (typeOf(key) === 'state' && typeOf(meant) !== 'state')

function pricedBy(transfer: Transfer, found: readonly Transfer[][]): Place | undefined {
  const group = unpaid(transfer, found)
  return group && {group, transfer}
}

/** The last trade told that has no price yet. */
const unpaid = ({sentence}: Transfer, found: readonly Transfer[][]): Transfer[] | undefined =>
  found
    .slice(-nearest)
    .findLast(
      ([first, ...rest]) =>
        (first.force === 'trade' || first.force === 'aid') &&
        first.back === undefined &&
        first.goods.kind !== 'money' &&
        rest.every(({goods}) => goods.kind !== 'money') &&
        sentence - first.sentence <= farthestRole,
    )

function belongs(transfer: Transfer, group: readonly Transfer[]): boolean {
  const last = group[group.length - 1]
  const distance = transfer.sentence - last.sentence
  if (distance === 0 && isRansom(transfer, last)) return true
  if (transfer.pact !== undefined && last.pact === transfer.pact) return true
  if (distance > (transfer.isTerm ? farthestTerm : farthestAnswer)) return false
  if (transfer.isReturn) return distance > 0 || transfer.at > last.at
  if (transfer.isCondition) return distance === 0 && (transfer.from !== undefined || last.from !== undefined)
  // "Under the pact A would open the port, while B would rebuild the line": two givers in one breath.
  if (distance === 0 && transfer.isMore && transfer.from !== undefined && transfer.from === last.from) return true
  if (distance === 0 && isMereDeedBeside(transfer, last)) return false
  if (distance === 0)
    return (
      (answers(transfer, last) && isPlainAnswer(transfer)) ||
      (isOther(transfer, last) && (transfer.isAgreed || isBargain(transfer, last)))
    )
  if (transfer.isTerm && distance <= farthestTerm) return shareParty(transfer, group)
  if (distance > 1) return false
  if (transfer.isMore) return shareParty(transfer, group)
  return transfer.force !== 'deed' && answers(transfer, last)
}

/** "Bought the mill and has since shut its canteen": a deed that nobody promised is no part of a bargain. */
const isMereDeedBeside = (transfer: Transfer, last: Transfer): boolean =>
  !transfer.isAgreed &&
  [transfer, last].some(
    ({force, isPledged, isReturn, isCondition}) => force === 'deed' && !isPledged && !isReturn && !isCondition,
  )

const isOther = ({from}: Transfer, last: Transfer): boolean =>
  from !== undefined && last.from !== undefined && from !== last.from

/** It goes the other way between the same two. */
const answers = ({from, to}: Transfer, last: Transfer): boolean =>
  (from !== undefined && from === last.to && (to === undefined || to === last.from)) ||
  (to !== undefined && to === last.from && (from === undefined || last.to === undefined || from === last.to))

/** In one breath: "which paid with steel". "Bought the mine and expects to sell its coal" is no answer. */
const isPlainAnswer = ({from, to, force}: Transfer): boolean =>
  (from !== undefined && to !== undefined) || force !== 'trade' || from === undefined

/** "Freed the bishop after the diocese paid 50 dollars". */
const isRansom = (transfer: Transfer, last: Transfer): boolean =>
  [transfer, last].some(({isPayment}) => isPayment) &&
  [transfer, last].some(({goods, isPayment}) => goods.kind === 'people' && !isPayment) &&
  isOther(transfer, last)

/** "The militia will free 24 men and the army will pull back": people for a deed, and nobody else to whom either could go. */
const isBargain = (transfer: Transfer, last: Transfer): boolean =>
  last.goods.kind === 'people' &&
  last.to === undefined &&
  transfer.to === undefined &&
  transfer.isPledged &&
  last.isPledged

const shareParty = (transfer: Transfer, group: readonly Transfer[]): boolean => {
  const known = partiesOf(group)
  // Whoever is new can only be the other side.
  return known.length < 2 || [transfer.from, transfer.to].some((party) => party !== undefined && known.includes(party))
}

function legsOf(group: readonly Transfer[], sides: Sides): Leg[] {
  const two = pairOf(group, sides)
  const other = (party: string | undefined): string | undefined =>
    party === undefined || !two?.includes(party) ? undefined : two.find((side) => side !== party)
  return group.flatMap(({from, to, goods, back, isReturn, isCondition}, index): Leg[] => {
    const isAnswer = isReturn || isCondition
    const isOpen = isAnswer && from === undefined && to === undefined
    const isThird = (party: string | undefined): boolean => party !== undefined && two?.includes(party) === false
    // "The Kenyan college in exchange teaches": whoever answers is the other side.
    const isAnswerer = isAnswer && index > 0 && two !== undefined && (isThird(from) || (isReturn && from === two[0]))
    const giver = isAnswerer ? two[1] : isOpen ? two?.[1] : (from ?? other(to))
    const taker =
      (to === giver || (isThird(to) && (isAnswer || isAnswered(group, index))) ? undefined : to) ?? other(giver)
    if (giver === undefined && taker === undefined) return []
    const leg = {from: giver, to: taker, goods}
    // "Paid 5 million for the barges", which another leg tells already.
    const isTold = index > 0 && group[0].from === taker && group[0].goods.kind !== 'money'
    return back && !isTold ? [leg, {from: taker, to: giver, goods: back}] : [leg]
  })
}

/** What is given first where something answers it. */
const isAnswered = (group: readonly Transfer[], index: number): boolean =>
  index === 0 && group.some(({isReturn, isCondition, from}) => (isReturn || isCondition) && from !== undefined)

/** The two between whom it is: of an answer, whoever gives first and whoever answers or was given it; else all, where there are two. */
function pairOf(group: readonly Transfer[], sides: Sides): readonly [string, string] | undefined {
  const [first, ...rest] = group
  const answer = rest.find(({isReturn, isCondition, from}) => (isReturn || isCondition) && from !== undefined)
  const all = partiesOf(group)
  if (first.from !== undefined && answer) {
    const answerer = answer.from === first.from ? undefined : answer.from
    const isSent = answer.isReturn && first.force === 'move' && first.goods.kind !== 'money'
    const second = likelier(first.to, answerer, isSent ? first.from : undefined, sides) ?? answer.to
    if (second !== undefined && second !== first.from) return [first.from, second]
  }
  if (all.length !== 2) return undefined
  const giver = first.from ?? all.find((side) => side !== first.to)
  return giver === all[1] ? [all[1], all[0]] : [all[0], all[1]]
}

/** "Sent maps to Kenya; in exchange the college teaches": a name before a description, and of a firm's partners the one that is no state. */
function likelier(
  taker: string | undefined,
  answerer: string | undefined,
  sender: string | undefined,
  {hasName, typeOf}: Sides,
): string | undefined {
  if (taker === undefined || answerer === undefined) return taker ?? answerer
  if (!hasName(taker)) return answerer
  if (!hasName(answerer)) return taker
  const isCountry = sender !== undefined && typeOf(taker) === 'state' && typeOf(sender) !== 'state'
  return isCountry && typeOf(answerer) !== 'person' ? answerer : taker
}

/** A deed alone is one where it is agreed, and for somebody whom the article names. */
const isMereDeed = (group: readonly Transfer[]): boolean =>
  group.length === 1 &&
  group[0].force === 'deed' &&
  !group[0].back &&
  !(group[0].isAgreed && ((group[0].to !== undefined && !group[0].isOwners) || group[0].pact !== undefined))

/** "Under the plan A would move its guns and B would halt its raids": deeds that no list has make a deal where each side has one. */
const isOnlyLoose = (group: readonly Transfer[]): boolean =>
  group.every(({isLoose}) => isLoose) && new Set(group.map(({from}) => from)).size < 2

/** Two legs are one, where one of them is told with both its sides. A single one is, where a verb of trade or aid or a word of agreement says so. */
function isDeal(group: readonly Transfer[], legs: readonly Leg[]): boolean {
  const [first] = group
  if (legs.length === 0 || isMereDeed(group) || isOnlyLoose(group)) return false
  if (!legs.some(({from, to}) => from !== undefined && to !== undefined))
    return legs.length > 1
      ? group.some(({isReturn, isCondition, isPrice}) => (isReturn || isCondition) && !isPrice) ||
          (first.force === 'trade' && first.back?.isKnown === true)
      : first.isPledge === true
  if (legs.length > 1) return true
  // "Sent troops to", "gave the teacher": people who go somewhere are no goods.
  if (first.goods.kind === 'people' || first.goods.kind === 'service') return first.isAgreed
  if (first.goods.isKnown && first.isAgreed) return true
  if (first.force !== 'trade' && first.isGift) return true
  if (first.force === 'move') return first.isPledge === true
  return first.force === 'trade' || first.goods.isKnown
}

/** Drops what another draft tells as well: same sides, same goods; the fuller stays, of equals the first in the body. */
function withoutRepeats(drafts: readonly Draft[], tree: Tree): Draft[] {
  const kept: Draft[] = []
  for (const draft of [...drafts].sort((a, b) => b.legs.length - a.legs.length)) {
    if (!kept.some((other) => draft.legs.every((leg) => other.legs.some((same) => isSame(leg, same, tree)))))
      kept.push(draft)
  }
  return kept.sort((a, b) => a.transfers[0].at - b.transfers[0].at)
}

const isSame = (a: Leg, b: Leg, tree: Tree): boolean =>
  a.from === b.from && a.to === b.to && a.goods.kind === b.goods.kind && areSameGoods(tree, a.goods, b.goods)
