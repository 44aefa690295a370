/**
 * Mentions -> chains of those that mean the same. Names that are known to be one are joined first; every other mention goes to the
 * chain that the model's scores and grammar speak for, or stays alone. Linear: a mention looks back over a window.
 */
import {clash} from './agree.ts'
import {subjectAhead} from './cataphora.ts'
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

/** So many mentions back a chain is looked for. Measured: 120 and 200 gain nothing on OntoGUM dev. */
const reach = 80

/** So many of the last mentions of a chain have to agree with one that would join. */
const agreeing = 8

/** Below this nothing is joined, in log odds. Measured on OntoGUM and LitBank dev, each half with the other's weights. */
const least = -1

/** Against "he" meaning a chain that no name or noun tells of. Measured on GAP dev. */
const nameless = 1

/** Lists of mention indices, each in text order, in the order of their first. */
export function chainsOf(mentions: readonly Mention[], evidence: Evidence): number[][] {
  const chains: number[][] = []
  const chainOf: number[] = []
  const ofName = new Map<number, number>()
  /** Whether a name or noun tells what a chain is of. */
  const isTold: boolean[] = []
  const hosts = mentions.map((_, at) => subjectAhead(mentions, at))
  for (const at of hostsFirst(hosts)) {
    const {named} = mentions[at]
    const speaker = evidence.speakerOf(mentions[at])
    const known = named === undefined ? (speaker !== undefined ? chainOf[speaker] : undefined) : ofName.get(named)
    const chain = known ?? (speaker === undefined ? bestChain(at) : undefined) ?? chains.push([]) - 1
    chains[chain].push(at)
    chainOf[at] = chain
    isTold[chain] ||= mentions[at].pronoun === undefined
    if (named !== undefined && !ofName.has(named)) ofName.set(named, chain)
  }
  return joined()

  function bestChain(at: number): number | undefined {
    let best: number | undefined
    let highest = least
    for (const [chain, sum] of scoresOf(at)) {
      if (sum <= highest || !suits(mentions[at], chains[chain])) continue
      highest = sum
      best = chain
    }
    return best
  }

  /**
   * Of the chains in reach, the nearest first: that of the mention for which most speaks; for "he" and "she" the sum over all, since a
   * person is named and meant again and again (2 points of F1 on GAP dev).
   */
  function scoresOf(at: number): Map<number, number> {
    const later = mentions[at]
    const isHe = later.form === 'he'
    const scores = new Map<number, number>()
    const host = hosts[at]
    const first = host === undefined ? [] : [host]
    for (let back = at - 1; back >= 0 && back >= at - reach; back--) first.push(back)
    for (const back of first) {
      const earlier = mentions[back]
      if (chainOf[back] === undefined || clash(later, earlier) || evidence.isBarred(later, earlier)) continue
      const chain = chainOf[back]
      const score = weigh(later, earlier, evidence.score(later, earlier)) - (isHe && !isTold[chain] ? nameless : 0)
      const known = scores.get(chain)
      scores.set(chain, known === undefined ? score : isHe ? sumOfOdds(known, score) : Math.max(known, score))
    }
    return scores
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

/** The order in which mentions are linked: as they stand, but one that may point forward after what it may point to. */
function hostsFirst(hosts: readonly (number | undefined)[]): number[] {
  const order: number[] = []
  const waiting = new Map<number, number[]>()
  hosts.forEach((host, at) => {
    if (host !== undefined) waiting.set(host, [...(waiting.get(host) ?? []), at])
    else order.push(at, ...(waiting.get(at) ?? []))
  })
  return order
}

/** Log of the sum of two numbers that are given by their logs. */
const sumOfOdds = (a: number, b: number): number => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)))
