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

/** Those who know and could be named, and whom an outlet has promised not to: the head of "two people familiar with the talks". */
const insiders: ReadonlySet<string> = new Set(
  `official officials source sources person people persons individual individuals aide aides adviser advisers advisor advisors diplomat diplomats envoy insider insiders executive
  executives operative operatives staffer staffers associate associates ally allies friend friends confidant confidants relative relatives employee employees
  commander commanders officer officers negotiator negotiators mediator mediators lawmaker lawmakers legislator legislators member members colleague colleagues
  ministers senators deputies agent agents investigator investigators prosecutors lawyers consultant consultants strategist donor donors fundraiser banker bankers broker brokers
  trader manager managers director directors engineer engineers figure figures veteran contractor contractors delegate delegates intermediary intermediaries
  soldier soldiers guard guards spy spies dealer dealers clerk clerks counsel deputy man woman men women partner partners them`.split(
    /\s+/,
  ),
)

/** The words after which a noun phrase only narrows down its head: "officials in Leeds", "a source close to the player". */
const narrowing =
  /^(?:,|who|whom|whose|that|with|in|at|of|from|for|to|on|close|near|familiar|briefed|involved|inside|within|outside|and|or|speaking|working|asking|who|privy|present|aware|knowledgeable|directly)$/i

/** Whether the source is somebody with knowledge of the matter who is not named, rather than the street or a body. */
export function isInsider({kind, source}: Attribution, tokens: readonly Token[]): boolean {
  if (kind !== 'anonymous' || !source) return false
  const words = tokensWithin(tokens, source).map(({text}) => text.toLowerCase())
  if (/^(?:no|none|nobody)$/.test(words[0])) return false
  // "One of the negotiators": the head is what they are of.
  const from =
    /^(?:one|two|three|four|five|some|several|many|both|none|another|neither|either)$/.test(words[0]) &&
    words[1] === 'of'
      ? 2
      : 0
  const end = words.findIndex((word, at) => at > from && narrowing.test(word))
  const head = words.slice(from, end < 0 ? undefined : end).at(-1) ?? ''
  // "People" alone are everybody; "people close to the talks" and "three people" are some.
  return insiders.has(head) && !(words.length === 1 && /^(?:people|men|women|friends|them)$/.test(head))
}

/** Words that pass a thing on without anybody: "reportedly", "it is understood", "rumour has it". Not "allegedly", which courts require, nor "expected", which tells a schedule. */
const hearsay =
  /\b(?:reportedly|purportedly|supposedly|(?:is|are|was|were|be|been|being)(?:\s+(?:widely|also|now|further|long|once|often))?\s+(?:said|understood|rumou?red|reported|whispered|tipped)|rumou?rs?|speculation|gossip|word (?:is|has it|was)|talk)\b/i

export const isHearsay = ({kind, source, cue}: Attribution, text: string): boolean =>
  kind === 'unspecified' && !source && hearsay.test(text.slice(...cue))

/** Plurals that name a whole profession or public, and nobody in it. "Two officials" have a number, "officials in Leeds" a place. */
const crowd = new Set(
  `analysts commentators critics detractors economists experts historians insiders many media observers pundits reports rumours
  rumors skeptics sceptics some sources speculation strategists scholars scientists allegations rumour rumor talk gossip`.split(
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
