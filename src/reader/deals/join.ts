/** Transfers that belong together, and what each leaves unsaid: what A gives, B gets, and what answers it goes the other way. */
import type {Deal} from '../../contract/index.ts'
import type {Transfer} from './transfers.ts'

type Leg = Deal['legs'][number]

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
    return legs.length > 0 && isDeal(group, legs) ? [{transfers: group, legs}] : []
  })
  return withoutRepeats(drafts)
}

function groups(transfers: readonly Transfer[]): Transfer[][] {
  const found: Transfer[][] = []
  for (const transfer of transfers) {
    const group = found.at(-1)
    if (group && belongs(transfer, group)) group.push(transfer)
    else found.push([transfer])
  }
  return found
}

function belongs(transfer: Transfer, group: readonly Transfer[]): boolean {
  const last = group[group.length - 1]
  const distance = transfer.sentence - last.sentence
  if (distance > farthestAnswer) return false
  if (transfer.isReturn) return distance > 0 || transfer.at > last.at
  // "Under the pact A would open the port, while B would rebuild the line": two givers in one breath.
  if (distance === 0)
    return transfer.isAgreed && transfer.from !== undefined && last.from !== undefined && transfer.from !== last.from
  return distance === 1 && transfer.isMore && shareParty(transfer, group)
}

const shareParty = (transfer: Transfer, group: readonly Transfer[]): boolean => {
  const known = group.flatMap(({from, to}) => [from, to]).filter((party) => party !== undefined)
  // Whoever is new can only be the other side.
  return known.length < 2 || [transfer.from, transfer.to].some((party) => party !== undefined && known.includes(party))
}

function legsOf(group: readonly Transfer[]): Leg[] {
  const sides = [...new Set(group.flatMap(({from, to}) => [from, to]).filter((party) => party !== undefined))]
  const other = (party: string | undefined): string | undefined =>
    party === undefined || sides.length !== 2 ? undefined : sides.find((side) => side !== party)
  return group.flatMap(({from, to, goods, back}): Leg[] => {
    const giver = from ?? other(to)
    // "Russia would rebuild the line to Khasan": a place of one's own is no other side.
    const taker = (to === giver ? undefined : to) ?? other(giver)
    if (giver === undefined || taker === undefined || giver === taker) return []
    const leg = {from: giver, to: taker, goods: goods.span, kind: goods.kind}
    return back ? [leg, {from: taker, to: giver, goods: back.span, kind: back.kind}] : [leg]
  })
}

/** Two legs are one. A single one is, where a verb of trade or aid or a word of agreement says so and something known changes hands. */
function isDeal(group: readonly Transfer[], legs: readonly Leg[]): boolean {
  if (legs.length > 1) return true
  const [{goods, binds, isAgreed}] = group
  if (goods.kind === 'other') return false
  // "Sent troops to", "gave the teacher": people who go somewhere are no goods.
  if (goods.kind === 'people' || goods.kind === 'service') return isAgreed
  return binds || isAgreed
}

/** Drops what another draft tells as well: same sides, same kinds of goods; the fuller stays, of equals the first in the body. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of [...drafts].sort((a, b) => b.legs.length - a.legs.length)) {
    if (!kept.some((other) => draft.legs.every((leg) => other.legs.some((same) => isSame(leg, same))))) kept.push(draft)
  }
  return kept.sort((a, b) => a.transfers[0].at - b.transfers[0].at)
}

const isSame = (a: Leg, b: Leg): boolean => a.from === b.from && a.to === b.to && a.kind === b.kind
