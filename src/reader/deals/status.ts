/** What the text leaves of a deal: the status of its first transfer, unless the deal is still on the table or somebody denies it. */
import type {Status} from '../../contract/index.ts'
import {underChain} from '../events/chain.ts'
import type {Told} from '../events/claim.ts'
import {clausesOf} from '../events/clause.ts'
import {isPredicate} from '../events/find.ts'
import {settingsOf} from '../events/setting.ts'
import {statusOf} from '../events/status.ts'
import type {Tree} from '../events/tree.ts'
import type {Layers} from '../stage.ts'
import {tokenRange} from '../within.ts'
import {hasTrait} from './lexicon/verbs.ts'
import type {Transfer} from './scene.ts'

/** Beside one of these a deal is still bargained over. */
const open =
  /^(?:draft|proposed|proposal|offer|offered|proposes|negotiations?|negotiating|talks|discuss|discussed|discussing|discussions|close|potential|possible)$/

/** "Both are now dead", said of what the sentence before told. */
const dead =
  /\b(?:both|it|that|this|the (?:deal|swap|sale|plan|offer|talks)) (?:is|are|was|were) (?:now )?(?:both )?(?:dead|off|scrapped|abandoned)\b/

/** What becomes of a deal or of the talks on it. */
const failed =
  /\b(?:(?:broken|broke) down|(?:have|has|had) (?:collapsed|failed|stalled)|collapsed|collapse of|(?:broke|broken) (?:up|off)|fell through|fallen through|called off|came to nothing|(?:took|taken) back (?:\S+ )?(?:offer|bid|proposal)|(?:with(?:drew|drawn)) (?:\S+ )?(?:offer|bid|proposal))\b/

const rejected =
  /\b(?:turn(?:s|ed)? down|reject(?:s|ed)?|refus(?:es|ed)|declin(?:es|ed)|spurn(?:s|ed)?|dismiss(?:es|ed)?) (?:\S+ ){0,5}(?:offer|bid|proposal|approach)\b/
type Needed = Pick<Layers, 'published' | 'tokens' | 'sentences' | 'labels' | 'times' | 'places' | 'attributions'>

export function dealStatus(
  tree: Tree,
  {published, tokens, sentences, labels, times, places, attributions}: Needed,
): (transfers: readonly Transfer[], told: Told) => Status {
  const settings = settingsOf(tree, times, places, (at) => isPredicate(tree, at))
  const now = published?.value
  /** Cut to the same length as the day of publication, so that a month is not before its days. */
  const dayOf = (at: number): string | undefined => {
    const value = settings(at).time?.value
    const day = value && /^\d{4}(?:-\d\d){0,2}/.exec(value)?.[0]
    return day && now?.startsWith(day) ? now : day
  }
  const context = {
    tree,
    clauses: clausesOf(tree),
    inHeadline: () => false,
    inFuture: (at: number) => now !== undefined && (dayOf(at) ?? now) > now,
    inPast: (at: number) => now !== undefined && (dayOf(at) ?? now) < now,
  }
  const wordsOf = (sentence: number): readonly string[] => tree.lower.slice(...tokenRange(tokens, sentences[sentence]))
  const isOpen = onceEach((sentence) =>
    wordsOf(sentence).some((word, at, words) => open.test(word) && (word !== 'close' || words[at + 1] === 'to')),
  )
  const hasFailed = onceEach((sentence) => failed.test(wordsOf(sentence).join(' ')))
  const isRejected = onceEach((sentence) => rejected.test(wordsOf(sentence).join(' ')))
  const isDead = onceEach((sentence) => sentence < sentences.length && dead.test(wordsOf(sentence).join(' ')))
  const chains = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  return ([first], told) => {
    const happening = {at: first.at, status: statusOf(context, first.at)}
    const status = underChain(happening, told, {chains, tokens, words: labels.words})
    // "Sold its mill after talks on a swap collapsed": what has been done stands, unless a noun tells it.
    const isDone = status === 'occurred' && tree.words[first.at].upos !== 'NOUN'
    if (status !== 'denied' && !isDone && hasFailed(first.sentence)) return 'cancelled'
    const verb = tree.lower[first.at]
    if (status !== 'denied' && isRejected(first.sentence)) return 'cancelled'
    if (status !== 'denied' && status !== 'occurred' && isDead(first.sentence + 1)) return 'cancelled'
    // What is offered is not given, what is promised or ordered not yet.
    if (status === 'occurred' && (hasTrait(verb, 'offer') || /^bids?$/.test(verb))) return 'proposed'
    if (status === 'occurred' && hasTrait(verb, 'pledge')) return 'planned'
    return isOpen(first.sentence) && (status === 'planned' || status === 'hypothetical' || status === 'unclear')
      ? 'proposed'
      : status
  }
}

/** Asked for every transfer, answered once a sentence. */
function onceEach(answer: (sentence: number) => boolean): (sentence: number) => boolean {
  const known = new Map<number, boolean>()
  return (sentence) => {
    const found = known.get(sentence) ?? answer(sentence)
    known.set(sentence, found)
    return found
  }
}
