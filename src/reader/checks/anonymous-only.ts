import type {Attribution, Claim} from '../../contract/index.ts'
import type {Checker} from './index.ts'

/**
 * A claim of the article's main matter that stands on unnamed sources alone. Main matter: the headline, the standfirst, or the
 * first fifth of the text. Somebody named anywhere in the chain who speaks for himself makes it not anonymous; an outlet that
 * passes it on ("the paper reported, citing two officials") does not.
 */
export const anonymousOnly: Checker = {
  kind: 'anonymous-only',
  raisedWhen: "a claim of the article's main matter stands on unnamed sources alone",
  check({article: {text, parts}, attributions, claims}) {
    const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
    const end = Math.max(
      parts.headline?.[1] ?? 0,
      parts.standfirst?.[1] ?? 0,
      parts.body[0] + (parts.body[1] - parts.body[0]) / 5,
    )
    const raised = claims.filter((claim) => claim.content[0][0] < end && isAnonymous(claim, byId))
    // One finding a source, not one a clause: the editor asks once who they are.
    const bySource = new Map<string, Claim[]>()
    for (const claim of raised) {
      const {entity, source, cue} = byId.get(claim.chain.at(-1) as string) as Attribution
      const who = entity ?? text.slice(...(source ?? cue)).toLowerCase()
      bySource.set(who, [...(bySource.get(who) ?? []), claim])
    }
    return [...bySource.values()].map((group) => {
      const innermost = byId.get(group[0].chain.at(-1) as string) as Attribution
      const source = innermost.source ?? innermost.cue
      const outlet = group[0].chain.length > 1 ? byId.get(group[0].chain[0]) : undefined
      const through = outlet?.kind === 'outlet' && outlet.source ? `, as told by ${text.slice(...outlet.source)}` : ''
      return {
        message: `This stands on “${text.slice(...source)}” alone, whom nobody names${through}.`,
        spans: [source, ...group.map(({content}) => content[0])],
        claims: group.map(({id}) => id),
      }
    })
  },
}

function isAnonymous({chain}: Claim, byId: ReadonlyMap<string, Attribution>): boolean {
  const kinds = chain.map((id) => byId.get(id)?.kind)
  return (
    kinds.at(-1) === 'anonymous' &&
    kinds.slice(0, -1).every((kind) => kind === 'outlet' || kind === 'unspecified' || kind === 'anonymous')
  )
}
