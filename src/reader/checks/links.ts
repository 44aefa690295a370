/** Chains as checks see them: whose word a claim comes to, and whether anybody on the way could be asked. */
import type {Attribution, Claim} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {tokensWithin} from '../within.ts'

/** The attributions of each claim, outermost first. */
export function chainsOf(attributions: readonly Attribution[]): (claim: Claim) => Attribution[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  return ({chain}) => chain.flatMap((id) => byId.get(id) ?? [])
}

/**
 * The first link that is more than a passing on: outlets repeat, and "reportedly" names nobody. "The paper reported, citing two
 * officials, that the minister had promised it" stands on the officials, whatever the minister did.
 */
export const standsOn = (chain: readonly Attribution[]): Attribution | undefined =>
  chain.find(({kind}) => kind !== 'outlet' && kind !== 'unspecified')

/** Plurals that name a whole profession or public, and nobody in it. "Two officials" have a number, "officials in Leeds" a place. */
const crowd = new Set(
  `analysts commentators critics detractors economists experts historians insiders many media observers opponents others people pundits reports rumours
  rumors skeptics sceptics some sources speculation strategists supporters scholars scientists allegations rumour rumor talk gossip`.split(
    /\s+/,
  ),
)

/** "Experts", "some observers", "many political analysts": at most an adjective before it and nothing after it that narrows it down. */
export function isCrowd({source}: Attribution, tokens: readonly Token[]): boolean {
  if (!source) return false
  const words = tokensWithin(tokens, source).map(({text}) => text.toLowerCase())
  const [first, last] = [words[0], words.at(-1) as string]
  if (!crowd.has(last) || words.length > 3) return false
  return words.length === 1 || /^(?:some|many|most|several|other|media|press|various|numerous)$/.test(first)
}
