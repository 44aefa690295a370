/** What the chain above a happening leaves of it: "denied reports that they met" leaves a denial. */
import type {Attribution, Event} from '../../contract/index.ts'
import type {WordLabel} from '../model/labels.ts'
import type {Token} from '../stage.ts'
import {tokensWithin} from '../within.ts'
import type {Told} from './claim.ts'
import type {Happening} from './find.ts'
import {verbLemma} from './lexicon.ts'

const denials = new Set('deny reject refute dismiss rubbish denial'.split(' '))
const forecasts = new Set('predict forecast speculate fear worry think guess suspect imagine doubt'.split(' '))
const offers = new Set('propose offer suggest urge demand recommend call ask request appeal'.split(' '))

export interface Chains {
  readonly chains: ReadonlyMap<string, Attribution>
  readonly tokens: readonly Token[]
  readonly words: readonly WordLabel[]
}

export function underChain(
  {at, status}: Pick<Happening, 'at' | 'status'>,
  {claim, inside}: Told,
  {chains, tokens, words}: Chains,
): Event['status'] {
  const links = claim.chain.flatMap((id) => chains.get(id) ?? [])
  const above = inside ? links : links.slice(0, -1)
  const verbs = above.flatMap(({cue}) => tokensWithin(tokens, cue).map(({text}) => verbLemma(text.toLowerCase())))
  if (verbs.some((verb) => denials.has(verb))) return 'denied'
  if (!inside) return status
  const isMain = isTop(at, claim.content, tokens, words)
  if (claim.factuality.polarity === '?' && isMain) return 'unclear'
  const last = verbs.at(-1)
  if (status === 'planned' || status === 'ongoing') {
    if (verbs.some((verb) => forecasts.has(verb))) return 'hypothetical'
    if (last && offers.has(last) && claim.act !== 'intends') return 'proposed'
  }
  return status
}

/** Whether the word that governs the trigger stands outside of the claim: it is what the claim is about. */
function isTop(
  at: number,
  content: readonly (readonly [number, number])[],
  tokens: readonly Token[],
  words: readonly WordLabel[],
): boolean {
  const head = words[at]?.head ?? -1
  return head < 0 || !content.some(([start, end]) => tokens[head].start >= start && tokens[head].end <= end)
}
