/** What transfers are read from, and what one is. */
import type {Clauses} from '../events/clause.ts'
import type {Tree} from '../events/tree.ts'
import type {Goods} from './goods.ts'
import type {Force} from './lexicon/verbs.ts'
import type {Sides} from './sides.ts'

export interface Scene {
  readonly tree: Tree
  readonly clauses: Clauses
  readonly sides: Sides
  /** Token ranges of the sentences, half open. */
  readonly sentences: readonly (readonly [from: number, to: number])[]
  /** Token behind the words that somebody is told to have said, where a token stands in such words. */
  readonly endOfSaid: (at: number) => number | undefined
  /** Whether a token names who says so, or how. */
  readonly isCredit: (at: number) => boolean
  /** The entity on whose word a token stands. */
  readonly speakerOf: (at: number) => string | undefined
}

/** What a clause tells of a transfer: sides by their keys, as far as it tells them. */
export interface Told {
  readonly from?: string
  readonly to?: string
  readonly goods: Goods
  /** What comes back for it, where the same clause says so ("for", "in exchange for"). */
  readonly back?: Goods
  /** A verb that may be a mere way of speaking, but what is given is something, and both sides have names. */
  readonly isGift?: boolean
  /** A verb of paying. */
  readonly isPayment?: boolean
  /** Aid told in figures by whoever gives it: it is one though nobody says to whom. */
  readonly isPledge?: boolean
  /** Whoever gets it is only whose it is ("Kenyan debt"): no deed alone is a deal for that. */
  readonly isOwners?: boolean
  /** A deed by a verb that no list has: it counts only beside another transfer. */
  readonly isLoose?: boolean
  /** `deed`: something done for the other side, which is a transfer only beside another. */
  readonly force: Force | 'deed'
}

export interface Transfer extends Told {
  /** Token of the verb or noun that tells it. */
  readonly at: number
  readonly sentence: number
  /** "In return", "in exchange": it answers a transfer told before. */
  readonly isReturn: boolean
  /** "If", "once" B does it: what A will do hangs on it. */
  readonly isCondition: boolean
  /** "The deal is worth 5 million": the price of what was told before, in whatever sentence. */
  readonly isPrice: boolean
  /** "Also", "as well": one more of what was told before. */
  readonly isMore: boolean
  /** "Under the deal", "as part of the bargain": a term of what was told before, or is told here. */
  readonly isTerm: boolean
  /** The two that have an agreement, under which this stands: of this sentence or one shortly before. */
  readonly pact?: readonly [string, string]
  /** "Will", "would", "must" stands before the verb. */
  readonly isPledged: boolean
  /** A word of agreement stands in the sentence. */
  readonly isAgreed: boolean
}
