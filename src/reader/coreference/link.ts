/**
 * Mentions -> chains of those that mean the same. Names that are known to be one are joined first; every other mention goes to the
 * chain that the model's scores and grammar speak for, or stays alone. Linear: a mention looks back over a window.
 */
import {clash} from './agree.ts'
import type {Mention} from './mentions.ts'
import {weigh} from './weigh.ts'

export interface Evidence {
  /** The model's log odds of the two meaning the same, beside the later one being new. */
  score(later: Mention, earlier: Mention): number
  /** Whether the text says that the two are not the same: a speaker and the "he" of his own quotation. */
  isBarred(a: Mention, b: Mention): boolean
  /** Index of the mention of whoever says the quotation in which an "I" stands. */
  speakerOf(mention: Mention): number | undefined
}

/** So many mentions back a chain is looked for. Chosen: more gains nothing on OntoGUM dev. */
const reach = 120

/** So many of the last mentions of a chain have to agree with one that would join. */
const agreeing = 8

/** Below this nothing is joined, in log odds. Measured on OntoGUM and LitBank dev, each half with the other's weights. */
const least = -1

/** Lists of mention indices, each in text order, in the order of their first. */
export function chainsOf(mentions: readonly Mention[], evidence: Evidence): number[][] {
  const chains: number[][] = []
  const chainOf: number[] = []
  const ofName = new Map<number, number>()
  for (let at = 0; at < mentions.length; at++) {
    const {named} = mentions[at]
    const speaker = evidence.speakerOf(mentions[at])
    const known = named === undefined ? (speaker !== undefined ? chainOf[speaker] : undefined) : ofName.get(named)
    const chain = known ?? (speaker === undefined ? bestChain(at) : undefined) ?? chains.push([]) - 1
    chains[chain].push(at)
    chainOf[at] = chain
    if (named !== undefined && !ofName.has(named)) ofName.set(named, chain)
  }
  return joined()

  function bestChain(at: number): number | undefined {
    const later = mentions[at]
    let best: number | undefined
    let highest = least
    for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
      const earlier = mentions[back]
      if (clash(later, earlier)) continue
      const sum = weigh(later, earlier, evidence.score(later, earlier))
      if (sum <= highest || evidence.isBarred(later, earlier) || !suits(later, chains[chainOf[back]])) continue
      highest = sum
      best = chainOf[back]
    }
    return best
  }

  /** A chain has one name, one gender, and nothing in it that is barred. */
  function suits(later: Mention, chain: readonly number[]): boolean {
    return chain.slice(-agreeing).every((at) => {
      const other = mentions[at]
      if (later.named !== undefined && other.named !== undefined && later.named !== other.named) return false
      return !clash(later, other) && !evidence.isBarred(later, other)
    })
  }

  /** "I" before its speaker is named: `“I am late,” Ana Reyes said`. */
  function joined(): number[][] {
    mentions.forEach((mention, at) => {
      const speaker = evidence.speakerOf(mention)
      const [from, to] = [chainOf[at], speaker === undefined ? chainOf[at] : chainOf[speaker]]
      if (from === to) return
      chains[to].push(at)
      chains[from] = chains[from].filter((other) => other !== at)
      chainOf[at] = to
    })
    return chains
      .filter((chain) => chain.length > 0)
      .map((chain) => [...chain].sort((a, b) => a - b))
      .sort((a, b) => a[0] - b[0])
  }
}
