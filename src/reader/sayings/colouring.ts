/** Words that only colour what stands behind them: the outlet keeps its distance ("the alleged theft", "Norland’s claimed islands"). */
import type {Found} from './nest.ts'

const distant = 'alleged|claimed|purported|supposed|reported|rumou?red|so-called|self-styled|self-proclaimed'
const colours = new RegExp(`^(?:${distant})$`, 'i')
/** Before a noun, with no more than its owner or article in front: "claimed responsibility" has somebody who claims it. */
const noun = /^\s*(?!(?:that|to|the|an?|his|her|its|their|it|he|she|they|by|in|on|at|for)\b)\p{Ll}/u
const owner = /(?:['’]s?|s['’]|^(?:his|her|its|their|my|our|your))$/i
const opensNoun =
  /(?:^|[.!?\n“"]\s*|\b(?:the|an?|any|some|this|that|these|those|of|for|against|about|with|over|in|into|on|from|\p{L}+(?:al|ed|ese|i[ac]n|ish|ous))\s+)$/iu

/** Attitudes: they take the thing for granted, so that the word which doubts it cannot be theirs. */
const attitude =
  /\b(?:applaud|approv|back|celebrat|condemn|criticis|criticiz|cheer|defend|denounc|deplor|endors|favou?r|fear|hail|mourn|oppos|prais|recogni[sz]|regret|support|welcom)\p{L}*\b/iu
const coloured = new RegExp(`^(?:[\\p{L}\\p{N}.-]+(?:['’]s?)? ){0,4}?(?:${distant}) \\p{Ll}`, 'iu')
const clause =
  /^(?:that|whether|if|how|why|to)\b|["“”‘«]|\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|did|does)\b/i
/** In characters: a longer content is more than a noun. Chosen. */
const longest = 160

/** `found` in its order, without them. The words stay where they are, for the check that flags them. */
export function withoutColouring(text: string, found: readonly Found[]): Found[] {
  return found.filter((one) => !isColour(text, one) && !isColouredThing(text, one))
}

function isColour(text: string, {source, cue}: Found): boolean {
  if (!colours.test(text.slice(...cue)) || !noun.test(text.slice(cue[1], cue[1] + 20))) return false
  const before = text.slice(Math.max(0, cue[0] - 24), cue[0])
  if (source) return source[1] <= cue[0] && cue[0] - source[1] <= 1 && owner.test(text.slice(...source))
  return opensNoun.test(before) || owner.test(before.trimEnd())
}

/** "Backed the claimed annexation", "support for an alleged coup". */
function isColouredThing(text: string, {cue, content}: Found): boolean {
  const [piece] = content
  if (content.length !== 1 || piece[1] - piece[0] > longest || !attitude.test(text.slice(...cue))) return false
  const words = text.slice(...piece)
  return coloured.test(words) && !clause.test(words)
}
