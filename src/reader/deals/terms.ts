/** Sentences that tell a term of a deal: "as part of the bargain", "under the draft", "under it". */
import {nounLemma} from '../events/lexicon.ts'
import {isVerb, type Tree} from '../events/tree.ts'
import {type Found, isPledged} from './bargain.ts'
import {deedOf} from './deeds.ts'
import {agreements} from './lexicon/nouns.ts'
import {phraseAt} from './phrase.ts'
import type {Scene, Told} from './scene.ts'

/** What a deal told before may be called where a term of it is told. */
const dealNouns = new Set(
  'term plan draft proposal package bargain transfer offer sale takeover transaction lease loan licence license text paper formula compromise roadmap'.split(
    ' ',
  ),
)

/** Where the words that lead to the deal end: "under the draft", "as part of the deal", "under it"; undefined where a sentence has none. */
export function termAt({lower}: Tree, [from, to]: readonly [number, number]): number | undefined {
  for (let at = from; at < to; at++) {
    const leads = lower[at] === 'under' || (lower[at] === 'of' && lower[at - 1] === 'part') || isBy(lower, at)
    if (!leads) continue
    if (/^(?:it|this|that|which)$/.test(lower[at + 1] ?? '') && !isNoun(lower[at + 2])) return at + 1
    for (let next = at + 2; next < to && next < at + 6; next++) if (isNoun(lower[next])) return next
  }
  return undefined
}

/** "In addition to the fee", "on top of the deal". */
const isBy = (lower: readonly string[], at: number): boolean =>
  (lower[at] === 'to' && lower[at - 1] === 'addition') || (lower[at] === 'of' && lower[at - 1] === 'top')

const isNoun = (word: string | undefined): boolean =>
  word !== undefined && (dealNouns.has(nounLemma(word)) || agreements.has(nounLemma(word)))

/** Verbs of being and of time, which tell no deed. */
const noDeed =
  /^(?:be|is|are|have|has|become|come|go|run|last|cover|begin|start|take|remain|stay|need|require|include|expire|end|mean|see|apply|say|tell|decide|vote|meet|discuss|know|hear|think|hope|expect|want|like|join|face|lead|reach|sign|bring|create|make|lose|keep|save)$/

/**
 * "Under the pact the college will repaint the hall": what one side will do is a deed for the other, whichever the verb, though only
 * beside what the other does. By the token of the verb, those that nothing else tells.
 */
export function obligationsUnder(
  scene: Scene,
  [from, to]: readonly [number, number],
  found: Found,
  limitAt: (at: number) => number,
): Map<number, Told> {
  const {tree} = scene
  const added = new Map<number, Told>()
  for (let at = from; at < to; at++) {
    if (found.has(at) || !isVerb(tree, at) || tree.words[at].upos === 'AUX' || noDeed.test(tree.lower[at])) continue
    if (!isPledged(tree, at) || scene.isCredit(at) || scene.clauses(at).passive) continue
    const object = phraseAt(tree, at + 1, limitAt(at))
    if (!object || tree.words[object.head].upos === 'PRON') continue
    const told = deedOf(scene, at, from, limitAt(at))
    if (told) added.set(at, {...told, isLoose: true})
  }
  return added
}
