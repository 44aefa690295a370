/** Whether the outlet itself judges, appeals, or speaks of itself as "I" and "we": what a report leaves to those whom it quotes. */
import type {Speaker} from './act.ts'
import {isAppeal} from './appeal.ts'
import {isRebuke} from './rebuke.ts'
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'

export function isOpinion(tree: Tree, sense: Sense, speaker: Speaker, text: string): boolean {
  if (sense.words.at(-1)?.text === '!' || exclaims.test(text) || blames.test(text)) return true
  if (sense.mood === 'question') return /\b(?:we|us|our|ourselves|you)\b/i.test(text)
  if (isOwnVoice(tree, sense, text) || isRebuke(tree, sense)) return true
  return isAppeal(tree, sense, speaker) && !isRequirement(sense, text)
}

/** "Sadly, …", "surely they could": how the writer takes it. Also "no serious country would", "the sooner, the better". */
const exclaims =
  /^\W*(?:sadly|surely|frankly|thankfully|mercifully|alas|shamefully|rightly|wrongly|absurdly|unforgivably|of course|what an? \w+|no (?:serious|decent|sane|sensible|self-respecting|reasonable)\b|enough is enough|shame on|imagine\b|the sooner\b.{0,80}\bthe better)|\b(?:hard to imagine an?|(?:is|are|was|were) (?:nothing short of|beyond (?:belief|parody)|beneath contempt)|deserves? better|so much for|one can only (?:hope|wonder)|let us)\b/i

const blames =
  /\b(?:shameful|disgraceful|outrageous|absurd|ludicrous|preposterous|idiotic|contemptible|despicable|unforgivable|inexcusable|(?:citizens|voters|readers|ministers|we|they|nobody) should|ask (?:ourselves|themselves)|we need|time has come)\b/i

/** "I have sat through duller matches", "we deserve better". Not "we know", "we asked": a newsroom tells how it came by what it tells. */
function isOwnVoice(tree: Tree, {subject, predicate}: Sense, text: string): boolean {
  if (subject === undefined || predicate === undefined || !/^(?:i|we)$/.test(tree.text(subject))) return false
  return !newsroom.test(tree.text(predicate)) && !/^\W*(?:this|here) is what we\b/i.test(text)
}

const newsroom =
  /^(?:know|understand|ask(?:ed)?|contact(?:ed)?|approach(?:ed)?|report(?:ed)?|bring|update|publish(?:ed)?|s(?:ee|aw|een)|spoke|spoken|speak|verif(?:y|ied)|hear|heard|learn(?:ed|t)?|reach(?:ed)?|obtain(?:ed)?|review(?:ed)?|met|visit(?:ed)?|told)$/

/** "Bidders must file by May", "must be at least 18": a rule that is told. */
const isRequirement = ({modal}: Sense, text: string): boolean =>
  modal === 'must' &&
  /\b(?:by|before|within|at least|between|until|under the|in order to|if|unless|to (?:qualify|enter|apply|vote|be eligible))\b|\d/i.test(
    text,
  )
