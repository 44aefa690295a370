/** Which claim tells a happening. */
import {type Attribution, type Claim, contains, overlaps, type Span} from '../../contract/index.ts'
import {indexAt} from '../within.ts'

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
  for (const claim of claims)
    for (const piece of claim.content)
      for (let at = Math.max(0, indexAt(sentences, piece[0])); sentences[at] && sentences[at][0] < piece[1]; at++)
        bySentence.set(at, [...(bySentence.get(at) ?? []), claim])
  const byCue = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    const at = indexAt(sentences, attribution.cue[0])
    byCue.set(at, [...(byCue.get(at) ?? []), attribution])
  }
  return (trigger) => {
    const at = indexAt(sentences, trigger[0])
    const near = [...new Set(bySentence.get(at) ?? [])]
    const holding = near
      .map((claim) => ({claim, piece: claim.content.find((piece) => contains(piece, trigger))}))
      .filter(({piece}) => piece !== undefined)
      .sort((a, b) => length(a.piece) - length(b.piece))
    if (holding.length > 0) return {claim: holding[0].claim, inside: true}
    const said = byCue.get(at)?.find(({cue}) => overlaps(cue, trigger))
    const claim = claims.find(({chain}) => said !== undefined && chain.at(-1) === said.id) ?? near[0]
    return claim && {claim, inside: false}
  }
}

const length = (span: Span | undefined): number => (span ? span[1] - span[0] : Infinity)
