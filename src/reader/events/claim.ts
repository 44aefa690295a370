/** Which claim tells a happening. */

import {type Attribution, type Claim, contains, overlaps, type Span} from '../../contract/index.ts'
import {indexAt} from '../within.ts'
import {push} from './lists.ts'

export interface Told {
  readonly claim: Claim
  /** The trigger stands in the claim's own words; else it is the act of saying them ("urged", "accused"). */
  readonly inside: boolean
}

/**
 * The smallest claim whose words hold the trigger; the claim of the cue that is the trigger; else the first claim of its sentence.
 * Nothing where the sentence puts nothing forward.
 */
export function claimFinder(
  claims: readonly Claim[],
  attributions: readonly Attribution[],
  sentences: readonly Span[],
): (trigger: Span) => Told | undefined {
  const bySentence = new Map<number, Claim[]>()
  const byCue = new Map<number, Attribution[]>()
  const byLink = new Map<string, Claim>()
  for (const claim of claims) {
    const link = claim.chain.at(-1)
    if (link !== undefined && !byLink.has(link)) byLink.set(link, claim)
    for (const piece of claim.content)
      for (let at = Math.max(0, indexAt(sentences, piece[0])); sentences[at] && sentences[at][0] < piece[1]; at++)
        push(bySentence, at, claim)
  }
  for (const attribution of attributions) push(byCue, indexAt(sentences, attribution.cue[0]), attribution)
  return (trigger) => {
    const at = indexAt(sentences, trigger[0])
    const near = [...new Set(bySentence.get(at) ?? [])]
    const holding = near
      .map((claim) => ({claim, piece: claim.content.find((piece) => contains(piece, trigger))}))
      .filter(({piece}) => piece !== undefined)
      .sort((a, b) => length(a.piece) - length(b.piece))
    if (holding.length > 0) return {claim: holding[0].claim, inside: true}
    const said = byCue.get(at)?.find(({cue}) => overlaps(cue, trigger))
    const claim = (said && byLink.get(said.id)) ?? near[0]
    return claim && {claim, inside: false}
  }
}

const length = (span: Span | undefined): number => (span ? span[1] - span[0] : Infinity)
