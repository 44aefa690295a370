/** Sides that a clause leaves vague ("it", "the company", "the buyer"), by the deal that they are told of. */
import type {Transfer} from './scene.ts'
import type {Sides} from './sides.ts'

const buyers = /^(?:buyer|purchaser|acquirer|owner|tenant|lessee|borrower|recipient|customer|bidder)$/
const sellers = /^(?:seller|vendor|lessor|landlord|lender|donor|supplier)$/

/** How many of a deal's transfers are asked for its sides, besides the first. Chosen. */
const nearest = 20

/** Everybody who gives or gets in it, the first told first. */
export const partiesOf = (group: readonly Transfer[]): string[] => [
  ...new Set(group.flatMap(({from, to, pact}) => [from, to, ...(pact ?? [])]).filter((side) => side !== undefined)),
]

/**
 * `group`: what it may belong to, its own sides settled; `trade`: the trade told last. A vague side is one of that deal's, if anything
 * says which; "the buyer" is whoever buys in that trade.
 */
export function align(
  transfer: Transfer,
  group: readonly Transfer[],
  trade: readonly Transfer[],
  sides: Sides,
): Transfer {
  const parties = partiesOf([...group.slice(0, 1), ...group.slice(-nearest)])
  const meant = (key: string | undefined): string | undefined => {
    const told = key === undefined ? undefined : sides.described(key)
    if (!told) return key
    const role = buyers.test(told.noun) ? trade[0]?.to : sellers.test(told.noun) ? trade[0]?.from : undefined
    if (role !== undefined) return role
    return told.guess !== undefined && parties.includes(told.guess) ? told.guess : key
  }
  const other = (key: string | undefined): string | undefined =>
    parties.length === 2 && key !== undefined && parties.includes(key)
      ? parties.find((side) => side !== key)
      : undefined
  const isVague = (key: string | undefined): boolean => key !== undefined && sides.described(key)?.isVague === true
  let [from, to] = [meant(transfer.from), meant(transfer.to)]
  if (isVague(from) || from === to) from = other(to) ?? from
  if (isVague(to) || from === to) to = other(from) ?? to
  const last = group.at(-1)
  const isIt = from !== undefined && sides.described(from)?.noun === 'it'
  if (isIt && !transfer.isCondition && to === undefined && last?.sentence === transfer.sentence)
    from = last.from ?? from
  return {...transfer, from, to}
}

/** Where nothing else says who is meant. A pronoun that means nobody is left open, and nobody gives to himself. */
export function settle(transfer: Transfer, sides: Sides): Transfer {
  const settled = (key: string | undefined): string | undefined => {
    const told = key === undefined ? undefined : sides.described(key)
    if (!told?.isVague) return key
    return told.guess ?? (told.noun === 'it' ? undefined : key)
  }
  const [from, to] = [settled(transfer.from), settled(transfer.to)]
  return {...transfer, from, to: to === from ? undefined : to}
}
