/**
 * Parts of contents that two outermost cues claim: mirrors `outermost` and `nearest_parts` of training/decode.py. Each cue is read
 * alone, so that of two neighbours in one paragraph either may take in what the other said.
 */
import type {Stretch} from './cues.ts'

/** Stretches in pieces of the text. */
export interface Claim {
  readonly cue: Stretch
  readonly content: readonly Stretch[]
  readonly outermost: number
}

/** Below it a cue stands in somebody's content, more likely than not. */
const leastOutermost = 0.5

/**
 * The content of each claim: of outermost cues, a part of a content in several parts that another content covers too goes to that
 * one, if its cue is nearer to what it has there, or as near and it has nothing else. Equal contents are shared, not fought for.
 * Claims come in the order of their cues; `reach`: pieces that a content may lie from its cue.
 */
export function settled(claims: readonly Claim[], reach: number): (readonly Stretch[])[] {
  const rivals = outermostOf(claims, reach)
  const places = new Map(rivals.map((claim, at) => [claim, at]))
  return claims.map((claim) => {
    const at = places.get(claim)
    if (at === undefined || claim.content.length === 1) return claim.content
    const others = near(rivals, at, 2 * reach).filter((other) => !areEqual(other.content, claim.content))
    const kept = claim.content.filter((part) => !others.some((other) => takes(other, claim, part)))
    return kept.length > 0 ? kept : claim.content
  })
}

/** Those whose cue lies in the content of no likelier one. */
function outermostOf(claims: readonly Claim[], reach: number): Claim[] {
  const outer = claims.filter(({outermost}) => outermost >= leastOutermost)
  const byChance = outer.map((_, at) => at).sort((a, b) => outer[b].outermost - outer[a].outermost || a - b)
  const kept = new Set<Claim>()
  for (const at of byChance) {
    const [cue] = outer[at].cue
    const isHeld = near(outer, at, reach).some(
      (other) => kept.has(other) && other.content.some(([start, end]) => start <= cue && cue < end),
    )
    if (!isHeld) kept.add(outer[at])
  }
  return outer.filter((claim) => kept.has(claim))
}

/** Whether another claim has a better right to a part of this one's content. */
function takes(other: Claim, claim: Claim, part: Stretch): boolean {
  return other.content.some((theirs) => {
    if (theirs[0] >= part[1] || part[0] >= theirs[1]) return false
    const [here, there] = [gap(part, claim.cue), gap(theirs, other.cue)]
    return there < here || (there === here && other.content.length === 1)
  })
}

const gap = (a: Stretch, b: Stretch): number => Math.max(a[0] - b[1], b[0] - a[1], 0)

const areEqual = (a: readonly Stretch[], b: readonly Stretch[]): boolean =>
  a.length === b.length && a.every(([start, end], i) => start === b[i][0] && end === b[i][1])

/** The claims around one whose cues are not farther from its cue than `reach` pieces, without itself. */
function near(claims: readonly Claim[], at: number, reach: number): Claim[] {
  const found: Claim[] = []
  const [cue] = claims[at].cue
  for (let i = at - 1; i >= 0 && claims[i].cue[0] >= cue - reach; i--) found.push(claims[i])
  for (let i = at + 1; i < claims.length && claims[i].cue[0] <= cue + reach; i++) found.push(claims[i])
  return found
}
