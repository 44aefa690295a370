/** Agreements told with both their sides: what the next sentences say that one of the two will do, it does for the other. */

import {lemmas} from '../events/lemma.ts'
import {nounLemma} from '../events/lexicon.ts'
import {isVerb, withConjuncts} from '../events/tree.ts'
import {agreements} from './lexicon/nouns.ts'
import {phraseAt} from './phrase.ts'
import type {Scene} from './scene.ts'
import {subjectOf} from './tail.ts'

export interface Pact {
  readonly sentence: number
  readonly sides: readonly [string, string]
  /** What is told behind it was done, and is no promise. */
  readonly isDone?: boolean
}

const making = new Set(
  'sign strike reach agree seal conclude announce negotiate ink make discuss have finalise finalize settle draft broker'.split(
    ' ',
  ),
)
const makingForms = lemmas(making)

/** At most one a sentence: the first word of agreement that has two sides and no more. */
export function pactIn(scene: Scene, [from, to]: readonly [number, number], sentence: number): Pact | undefined {
  for (let at = from; at < to; at++) {
    if (!agreements.has(nounLemma(scene.tree.lower[at])) || scene.tree.words[at].upos !== 'NOUN') continue
    const sides = [...new Set([...makersOf(scene, at, from), ...partnersBehind(scene, at, to)])]
    if (sides.length === 2) return {sentence, sides: [sides[0], sides[1]]}
  }
  for (let at = from; at < to; at++) {
    const sides = /^(?:swap|swapped|exchange|exchanged|trade|traded)$/.test(scene.tree.lower[at])
      ? swappersOf(scene, at)
      : []
    if (sides.length === 2) return {sentence, sides: [sides[0], sides[1]], isDone: true}
  }
  return undefined
}

/** "Kenya and Peru exchanged prisoners": what each of them then did is told behind it. */
function swappersOf({tree, clauses, sides}: Scene, at: number): string[] {
  if (!isVerb(tree, at)) return []
  const doers = clauses(at).subjects.flatMap((head) => withConjuncts(tree, head))
  return [...new Set(doers.map((head) => sides.who(head)))].filter((side) => side !== undefined)
}

/** "Kenya and Peru signed a pact": whoever makes it. */
function makersOf(scene: Scene, at: number, first: number): string[] {
  const {tree, clauses, sides} = scene
  const {head} = tree.words[at]
  if (head < first || !making.has(makingForms.get(tree.lower[head]) ?? '')) return []
  const {subjects} = clauses(head)
  const named = subjects.map((subject) => sides.anybody(subject)).filter((side) => side !== undefined)
  if (named.length > 0) return named
  const before = subjectOf(scene, head, first, true)
  return before === undefined ? [] : [before]
}

/** "A pact with Peru", "a deal between Kenya and Peru". */
function partnersBehind({tree, sides}: Scene, at: number, limit: number): string[] {
  for (let next = at + 1; next < limit && next < at + 8; next++) {
    const {xpos} = tree.words[next]
    if (/^(?:MD|VB[DZP]|WDT|WP)$/.test(xpos)) break
    if (!/^(?:with|between)$/.test(tree.lower[next])) continue
    const phrase = phraseAt(tree, next + 1, limit)
    if (!phrase) continue
    const heads = new Set([phrase.head, ...withConjuncts(tree, phrase.head)])
    if (tree.lower[next] === 'between' && tree.lower[phrase.to] === 'and') {
      const second = phraseAt(tree, phrase.to + 1, limit)
      if (second) heads.add(second.head)
    }
    return [...heads].map((head) => sides.anybody(head)).filter((side) => side !== undefined)
  }
  return []
}
