/** What stands around a verb or noun of give and take: who before it, and whom behind which preposition. */

import {nounLemma} from '../events/lexicon.ts'
import {isVerb, type Tree} from '../events/tree.ts'
import {type Phrase, phraseAt} from './phrase.ts'
import type {Scene} from './scene.ts'

export interface Tail {
  to?: string
  for?: string
  from?: string
  by?: string
  /** Only those that the article names. */
  toNamed?: string
  forNamed?: string
  /** "Supplied the port with pumps". */
  with?: Phrase
  /** "Swapped maize with Peru". */
  partner?: string
}

/** Up to the next clause. The first phrase that is somebody counts. */
export function tailOf(scene: Scene, from: number, limit: number, isTrade = false, giver?: string): Tail {
  const {tree} = scene
  const tail: Tail = {}
  for (let at = from; at < limit && at < from + farthestTail; at++) {
    at = insertionEnd(tree, at, limit)
    if (endsClause(tree, at)) break
    const preposition = /^(?:to|for|from|by|with)$/.exec(tree.lower[at])?.[0] as 'to' | 'for' | 'from' | 'by' | 'with'
    const phrase = preposition && phraseAt(tree, at + 1, limit)
    // "By stocking up": no agent; "a price linked to oil", "shells made by Peru": of what it is said.
    const isSaidOfIt =
      at > from && /^VB[ND]$/.test(tree.words[at - 1].xpos) && /^(?:acl|amod)/.test(tree.words[at - 1].relation)
    if (!phrase || isSaidOfIt || (preposition === 'by' && tree.words[at + 1].xpos === 'VBG')) continue
    if (preposition === 'with') {
      tail.with ??= phrase
      tail.partner ??= whoIn(scene, phrase, false, giver)
    } else {
      if (preposition === 'to') tail.toNamed ??= scene.sides.named(phrase.head)
      if (preposition === 'for') tail.forNamed ??= scene.sides.named(phrase.head)
      tail[preposition] ??= whoIn(scene, phrase, isTrade && preposition !== 'for', giver)
    }
  }
  return tail
}

/** How many tokens behind the verb its phrases may stand, insertions too. Chosen. */
const farthestTail = 60

/** How long "…, which makes pumps, …" may be, in tokens. Chosen. */
const longestInsertion = 35

/**
 * "To buy the mill, which makes paper, from Peru": where a comma opens an insertion, the comma that closes it; else the token itself. What
 * goes on behind it with a preposition belongs to what stood before it.
 */
export function insertionEnd({lower, words}: Tree, comma: number, limit: number): number {
  if (!/^[,–—]$/.test(lower[comma])) return comma
  const opens =
    /^(?:which|who|whose|where|an?|the|now|then|one|its|once|formerly|part|including|built|made|known|founded|worth)$/
  const next = words[comma + 1]
  if (!next || !(opens.test(lower[comma + 1]) || /^(?:CD|NNP?S?|JJ|VBN)$/.test(next.xpos))) return comma
  for (let at = comma + 2; at < limit && at < comma + longestInsertion; at++) {
    if (/^[;:.]$/.test(lower[at])) return comma
    if (/^[,–—]$/.test(lower[at]) && /^(?:to|for|from|by|with|against|in)$/.test(lower[at + 1] ?? '')) return at
  }
  return comma
}

/** A verb with tense, a relative pronoun, a semicolon; "as part of" and "under" lead to what does not change hands. */
const endsClause = (tree: Tree, at: number): boolean =>
  (tree.words[at].xpos === 'VBG' && tree.lower[at - 1] === ',') ||
  /^(?:MD|VB[DZP]|WDT|WP)$/.test(tree.words[at].xpos) ||
  /^(?:;|:|–|—|under|after|before|if|while)$/.test(tree.lower[at])

/** Whoever a phrase means: "the port of Rason" the town's state where the port is nobody. `not`: the other side, whom "it" cannot mean. */
export function whoIn(
  {tree, sides}: Scene,
  phrase: Phrase | undefined,
  isAny = false,
  not?: string,
): string | undefined {
  if (!phrase) return undefined
  const isPart = /^(?:members?|representatives|officials|executives|owners)$/.test(tree.lower[phrase.head])
  if (isPart && tree.lower[phrase.to] === 'of') {
    const whole = sidesBehind(tree, sides, phrase.to + 1)
    if (whole !== undefined) return whole
  }
  // "Teachers at the college": whose they are.
  const isCrew = /^NNS$/.test(tree.words[phrase.head].xpos) && /^(?:at|from)$/.test(tree.lower[phrase.to] ?? '')
  const body = isCrew ? sidesBehind(tree, sides, phrase.to + 1) : undefined
  if (body !== undefined) return body
  const town = /^(?:port|town|city|village|province|region|island)$/.test(tree.lower[phrase.head])
  if (town && tree.lower[phrase.to] === 'of') return sides.named(phrase.to + 1)
  const head = isAny ? sides.anybody(phrase.head, not) : sides.who(phrase.head, not)
  if (head !== undefined) return head
  if (tree.lower[phrase.to] !== 'of') return undefined
  return sides.who(phrase.to + 1) ?? sides.who(phrase.to + 2)
}

/** "Members of the fleet association Atuneros": the name at the end of the phrase. */
function sidesBehind(tree: Tree, sides: Scene['sides'], from: number): string | undefined {
  const phrase = phraseAt(tree, from, from + 10)
  return phrase && sides.named(phrase.head)
}

const helping = /^(?:AUX|ADV|PART)$/
const controlling = /^(?:VB[DGNPZ]?|JJ)$/

/** The phrase right before a verb and its helpers; with "to" before it also past what governs it ("is preparing to send", "in talks to buy"). */
export function phraseBefore(tree: Tree, at: number, first: number): Phrase | undefined {
  let left = at - 1
  for (let steps = 0; steps < 3; steps++) {
    const isInfinitive = tree.lower[left] === 'to'
    while (
      left >= first &&
      (helping.test(tree.words[left].upos) || tree.lower[left] === 'to' || /^[,–—]$/.test(tree.lower[left]))
    )
      left--
    if (!isInfinitive || left < first) break
    left = pastGovernor(tree, left, first)
  }
  if (left < first || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(tree.words[left].upos)) return undefined
  let from = left
  while (from > first && /^(?:DT|JJ|CD|NNP?S?|POS|PRP\$|\$)$/.test(tree.words[from - 1].xpos)) from--
  return {from, to: left + 1, head: left}
}

const dealing =
  /^(?:talk|negotiation|plan|deal|agreement|contract|offer|bid|proposal|position|discussion|order|pledge|promise|decision|intention)$/

/** "Agreed to", "is ready to", "is in talks to", "signed a deal to": left of the words that open an infinitive. */
function pastGovernor(tree: Tree, from: number, first: number): number {
  let left = from
  if (controlling.test(tree.words[left].xpos)) return left - 1
  if (!dealing.test(nounLemma(tree.lower[left]))) return left
  while (left > first && /^(?:NN|JJ|DT|VBN|PRP\$|IN|CD|\$)/.test(tree.words[left].xpos) && !isVerb(tree, left)) left--
  return isVerb(tree, left) ? left - 1 : left
}

const aside =
  /^(?:,|in|return|turn|exchange|against|that|this|for|on|its|their|his|her|part|side|will|would|also|then|the|same|day|time|once|later)$/

/** "…, and the army would in turn lift its blockade", "and the state, for its part, would": whoever opens the clause, whatever the tree says. */
function opened({tree, sides}: Scene, at: number, first: number, isTrade: boolean): string | undefined {
  let left = at - 1
  let hasTense = /^VB[DZP]$/.test(tree.words[at].xpos)
  while (left > first && (helping.test(tree.words[left].upos) || aside.test(tree.lower[left]))) {
    hasTense ||= tree.words[left].upos === 'AUX'
    left--
  }
  if (!hasTense || !/^NN/.test(tree.words[left].xpos)) return undefined
  let from = left
  while (from > first && /^(?:DT|JJ|CD|NNP?S?|POS|PRP\$)$/.test(tree.words[from - 1].xpos)) from--
  if (!/^(?:and|while|but|;)$/.test(tree.lower[from - 1] ?? '')) return undefined
  return isTrade ? sides.anybody(left) : sides.who(left)
}

/** "To Peru, which would observe": whom a relative pronoun stands behind. */
function antecedent({lower}: Tree, at: number): number {
  if (!/^(?:which|who|that)$/.test(lower[at]) || at < 2) return at
  return lower[at - 1] === ',' ? at - 2 : at - 1
}

const isLikeForm = (a: string, b: string): boolean => a === b || (/^VBP?$/.test(a) && /^VBP?$/.test(b))

/** "Is to cede the strip to Peru and get a road": a verb right behind "and" has its subject with the verb of the same form before it. */
function sharedWith(tree: Tree, at: number, first: number): number | undefined {
  const {xpos} = tree.words[at]
  let and = at - 1
  let isHelped = false
  while (and > first && helping.test(tree.words[and].upos)) {
    isHelped ||= tree.words[and].upos === 'AUX'
    and--
  }
  if (tree.lower[and] !== 'and') return undefined
  for (let left = and - 1; left >= first && left > and - 25; left--) {
    if (/^(?:[;:]|that|which|who)$/.test(tree.lower[left])) return undefined
    if (tree.words[left].upos !== 'VERB') continue
    const isLike = isHelped ? tree.words[left - 1]?.upos === 'AUX' : isLikeForm(tree.words[left].xpos, xpos)
    if (isLike) return left
  }
  return undefined
}

/** Who does it: by the tree, else whoever stands before it; of words that somebody is told to have said, whoever said them. */
export function subjectOf(scene: Scene, at: number, first: number, isTrade: boolean, depth = 0): string | undefined {
  const {tree, clauses, sides, speakerOf} = scene
  const ask = (head: number): string | undefined => (isTrade ? sides.anybody(head) : sides.who(head))
  const own = opened(scene, at, first, isTrade)
  if (own !== undefined) return own
  const shared = depth < 4 ? sharedWith(tree, at, first) : undefined
  if (shared !== undefined) return subjectOf(scene, shared, first, isTrade, depth + 1)
  const heads = clauses(at)
    // Whoever is to do it stands before "to", whatever the tree says.
    .subjects.filter((head) => head >= first && (head < at || tree.lower[at - 1] !== 'to'))
    .map((head) => antecedent(tree, head))
  const known = heads.map(ask).find((side) => side !== undefined)
  if (known !== undefined) return known
  const before = phraseBefore(tree, at, first)
  const side = before && ask(before.head)
  if (side !== undefined) return side
  return tree.lower[at - 1] === 'to' ? speakerOf(at) : undefined
}
