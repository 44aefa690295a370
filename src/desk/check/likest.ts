/** Which claims of the source say most of what a claim of the draft says, by the stems that they share. */
import {type Claim, contains} from '../../contract/index.ts'
import {stemOf} from '../../reader/matter/stems.ts'
import {tokensWithin} from '../../reader/within.ts'
import type {Side} from './side.ts'

/** How much of a draft's claim must be in the source's for the two to be one, by weight of stems. Chosen on drafts of our own. */
const leastCovered = 0.5

/** Stems of more claims than this find none, as they tell none apart. Chosen: it keeps the search linear. */
const mostClaims = 60

/**
 * The claims of the source that say most of the same, the likest first; none where none says half of it. Headline and standfirst
 * sum up: they come last.
 */
export function likestIn(source: Side): (claim: Claim, draft: Side) => readonly Claim[] {
  const {claims, article} = source.layers
  const titles = [article.parts.headline, article.parts.standfirst].filter((part) => part !== undefined)
  const isTitle = ({content}: Claim): boolean => titles.some((title) => contains(title, content[0]))
  const stems = new Map(claims.map((claim) => [claim, stemsOf(claim, source)]))
  const byStem = new Map<string, Claim[]>()
  for (const [claim, own] of stems)
    for (const stem of own) {
      const list = byStem.get(stem)
      if (list) list.push(claim)
      else byStem.set(stem, [claim])
    }
  const weight = (stem: string): number => Math.log(1 + claims.length / (byStem.get(stem)?.length ?? 1))
  return (claim, draft) => {
    const wanted = stemsOf(claim, draft)
    const all = sum([...wanted].map(weight))
    const shared = new Map<Claim, {weight: number; count: number}>()
    for (const stem of wanted)
      for (const other of (byStem.get(stem) ?? []).slice(0, mostClaims)) {
        const {weight: before, count} = shared.get(other) ?? {weight: 0, count: 0}
        shared.set(other, {weight: before + weight(stem), count: count + 1})
      }
    const alike = [...shared]
      .map(([other, {weight, count}]) => ({
        claim: other,
        covered: weight / all,
        count,
        size: stems.get(other)?.size ?? 0,
      }))
      .filter(({covered, count}) => covered >= leastCovered && count >= Math.min(2, wanted.size))
      .sort((a, b) => Number(isTitle(a.claim)) - Number(isTitle(b.claim)) || b.covered - a.covered || a.size - b.size)
    return alike.filter(({covered}) => covered >= alike[0].covered * nearlyAsMuch).map(({claim: other}) => other)
  }
}

/** Claims that cover this share of what the likest one covers are as like. Chosen. */
const nearlyAsMuch = 0.9

const stemsOf = ({content}: Claim, {layers: {tokens}}: Side): Set<string> =>
  new Set(
    content.flatMap((span) =>
      tokensWithin(tokens, span)
        .map(stemOf)
        .filter((stem) => stem !== ''),
    ),
  )

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
