/** Transfers that belong together, and what each leaves unsaid: what A gives, B gets, and what answers it goes the other way. */
import type {Goods} from './goods.ts'
import type {Transfer} from './scene.ts'

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

/** In text order; a deal told again, whole or in part, is there once, where most of it is told. */
export function dealsFrom(transfers: readonly Transfer[]): Draft[] {
  const drafts = groups(transfers).flatMap((group): Draft[] => {
    const legs = legsOf(group)
    return isDeal(group, legs) ? [{transfers: group, legs}] : []
  })
  return withoutRepeats(drafts)
}

function groups(transfers: readonly Transfer[]): Transfer[][] {
  const found: Transfer[][] = []
  for (const told of transfers) {
    const transfer = withRoles(told, found)
    const group = transfer.isPrice ? unpriced(transfer, found) : found.at(-1)
    if (group && (transfer.isPrice || belongs(transfer, group))) group.push(transfer)
    else if (!transfer.isPrice) found.push([transfer])
  }
  return found
}

/** How many sentences behind a trade "the buyer" or "the price" may stand. Chosen. */
const farthestRole = 6

/** How many groups before are asked. Chosen. */
const nearest = 40

const buyers = /^~(?:(?:new|future|prospective) )?(?:buyer|purchaser|acquirer|owner|tenant|lessee|borrower|recipient)$/
const sellers = /^~(?:seller|vendor|lessor|landlord|lender|donor)$/

/** "The buyer paid 5 million": who that is, the trade before it says. */
function withRoles(transfer: Transfer, found: readonly Transfer[][]): Transfer {
  const known = (key: string | undefined): string | undefined => {
    if (key === undefined || !(buyers.test(key) || sellers.test(key))) return key
    const trades = found.slice(-nearest).map(([first]) => first)
    const trade = trades.findLast(
      ({force, sentence}) => force === 'trade' && transfer.sentence - sentence <= farthestRole,
    )
    return (buyers.test(key) ? trade?.to : trade?.from) ?? key
  }
  const from = known(transfer.from)
  const to = known(transfer.to)
  return {...transfer, from: isPayer(transfer, found.at(-1)) ? found.at(-1)?.[0].to : from, to}
}

/** "It paid 5 million", "the owners are to pay" right behind what was given to somebody: whoever was given it pays. */
const isPayer = ({from, to, isPayment, sentence}: Transfer, group: readonly Transfer[] | undefined): boolean =>
  isPayment === true &&
  group?.length === 1 &&
  group[0].to !== undefined &&
  group[0].back === undefined &&
  group[0].goods.kind !== 'money' &&
  (from === undefined || (from.startsWith('~') && from !== group[0].from)) &&
  to === undefined &&
  sentence - group[0].sentence <= 1

/** The last trade told that has no price yet. */
const unpriced = ({sentence}: Transfer, found: readonly Transfer[][]): Transfer[] | undefined =>
  found
    .slice(-nearest)
    .findLast(
      ([first, ...rest]) =>
        first.force === 'trade' &&
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
  if (distance > farthestAnswer) return false
  if (transfer.isReturn) return distance > 0 || transfer.at > last.at
  if (transfer.isCondition) return distance === 0 && (transfer.from !== undefined || last.from !== undefined)
  // "Under the pact A would open the port, while B would rebuild the line": two givers in one breath.
  if (distance === 0)
    return (
      (answers(transfer, last) && isPlainAnswer(transfer)) ||
      (isOther(transfer, last) && (transfer.isAgreed || isBargain(transfer, last)))
    )
  if (distance > 1) return false
  if (transfer.isMore) return shareParty(transfer, group)
  return transfer.force !== 'deed' && answers(transfer, last)
}

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
  const known = sidesOf(group)
  // Whoever is new can only be the other side.
  return known.length < 2 || [transfer.from, transfer.to].some((party) => party !== undefined && known.includes(party))
}

const sidesOf = (group: readonly Transfer[]): string[] => [
  ...new Set(group.flatMap(({from, to, pact}) => [from, to, ...(pact ?? [])]).filter((party) => party !== undefined)),
]

function legsOf(group: readonly Transfer[]): Leg[] {
  const sides = sidesOf(group)
  const other = (party: string | undefined): string | undefined =>
    party === undefined || sides.length !== 2 ? undefined : sides.find((side) => side !== party)
  return group.flatMap(({from, to, goods, back, isReturn, isCondition}): Leg[] => {
    const isOpen = (isReturn || isCondition) && from === undefined && to === undefined
    // "The Scottish institute in exchange trains": whoever is only described is the other side that has a name.
    const isAnswerer =
      isReturn && group[0].to !== undefined && (from === group[0].from || from?.startsWith('~') === true)
    const giver = isAnswerer ? group[0].to : (from ?? (isOpen ? group[0].to : other(to)))
    // "Russia would rebuild the line to Khasan": a place of one's own is no other side.
    const answered = (isOpen || isReturn) && (isOpen || group[0].from !== giver) ? group[0].from : undefined
    const taker = (to === giver ? undefined : to) ?? other(giver) ?? answered
    if (giver === undefined && taker === undefined) return []
    const leg = {from: giver, to: taker, goods}
    return back ? [leg, {from: taker, to: giver, goods: back}] : [leg]
  })
}

/** A deed alone is one where it is agreed, and for somebody whom the article names. */
const isMereDeed = (group: readonly Transfer[]): boolean =>
  group.length === 1 &&
  group[0].force === 'deed' &&
  !group[0].back &&
  !(group[0].isAgreed && (group[0].to !== undefined || group[0].pact !== undefined))

/** Two legs are one, where one of them is told with both its sides. A single one is, where a verb of trade or aid or a word of agreement says so. */
function isDeal(group: readonly Transfer[], legs: readonly Leg[]): boolean {
  const [first] = group
  if (legs.length === 0 || isMereDeed(group)) return false
  if (!legs.some(({from, to}) => from !== undefined && to !== undefined))
    return legs.length > 1
      ? group.some(({isReturn, isPrice}) => isReturn && !isPrice) ||
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

/** Drops what another draft tells as well: same sides, same kinds of goods; the fuller stays, of equals the first in the body. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of [...drafts].sort((a, b) => b.legs.length - a.legs.length)) {
    if (!kept.some((other) => draft.legs.every((leg) => other.legs.some((same) => isSame(leg, same))))) kept.push(draft)
  }
  return kept.sort((a, b) => a.transfers[0].at - b.transfers[0].at)
}

const isSame = (a: Leg, b: Leg): boolean => a.from === b.from && a.to === b.to && a.goods.kind === b.goods.kind
