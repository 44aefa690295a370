/** Two obligations in one breath. */
import {isVerb, type Tree} from '../events/tree.ts'
import {type Bargain, isPledged, isPronoun} from './bargain.ts'
import {deedOf} from './deeds.ts'
import type {Told} from './scene.ts'
import {subjectOf} from './tail.ts'

/**
 * "The town will name its library after him, and he will pay it 5 million": of two obligations in one breath the first is for the
 * other side where the second goes to whoever has the first.
 */
export const obligationsIn: Bargain = (scene, [from, to], found, limitAt) => {
  const {tree} = scene
  const added = new Map<number, Told>()
  let last: number | undefined
  for (let at = from; at < to; at++) {
    if (!isVerb(tree, at) || tree.words[at].upos === 'AUX' || !isPledged(tree, at)) continue
    const told = found.get(at)
    const before = last
    last = at
    if (before === undefined || !told || told.force === 'deed' || told.from === undefined) continue
    if (!areJoined(tree, before, at)) continue
    const doer = subjectOf(scene, before, from, false)
    if (doer === undefined || doer === told.from) continue
    const isToDoer = told.to === doer || isPronoun(tree, at + 1)
    if (!isToDoer) continue
    const deed = found.get(before) ?? deedOf(scene, before, from, Math.min(limitAt(before), at))
    if (!deed || deed.back || deed.goods.span[1] <= tree.tokens[before].end) continue
    added.set(before, {...deed, to: deed.to ?? told.from})
    added.set(at, {...told, to: doer})
  }
  return added
}

function areJoined({lower}: Tree, first: number, second: number): boolean {
  for (let at = second - 1; at > first && at > second - 12; at--)
    if (/^(?:and|while|;|whereas|with)$/.test(lower[at])) return true
  return false
}
