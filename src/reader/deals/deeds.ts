/** Deeds that somebody does for the other side: "rebuild the port for Peru", "let the crew fly home". */
import {nounLemma} from '../events/lexicon.ts'
import {isTimeWord, isVerb, type Tree} from '../events/tree.ts'
import {type Goods, goodsOf, serviceOf} from './goods.ts'
import {isConcession} from './lexicon/deeds.ts'
import {hasTrait} from './lexicon/verbs.ts'
import {phraseAt} from './phrase.ts'
import type {Scene, Told} from './scene.ts'
import {subjectOf, tailOf} from './tail.ts'

export const isDeedVerb = (tree: Tree, at: number): boolean => isVerb(tree, at) && tree.words[at].upos !== 'AUX'

/** "Let the crew fly home": people who may go are what is given. */
export function letGo(scene: Scene, at: number, first: number, limit: number): Told | undefined {
  const {tree, sides} = scene
  const object = phraseAt(tree, at + 1, limit)
  if (!object) return undefined
  const goods = goodsOf(tree, object, sides.isPerson(object.head))
  if (goods.kind !== 'people') return undefined
  const from = subjectOf(scene, at, first, false)
  return {from, to: sides.ownerIn(object), goods, force: 'deed'}
}

/** The deed itself, from the verb to the end of what it is done to, as something done for the other side. */
export function deedOf(scene: Scene, at: number, first: number, limit: number, isAnybodys = false): Told | undefined {
  const {tree} = scene
  const from = subjectOf(scene, at, first, false)
  if (from === undefined && !isAnybodys) return undefined
  const end = endOfDeed(scene, hasTrait(tree.lower[at], 'lets') ? complementOf(tree, at, limit) : at, limit)
  const tail = tailOf(scene, at + 1, limit)
  // "Cancel Egyptian debt", "cut its duty on Kenyan tea": whose it is gains by it.
  const owner = scene.sides.ownerIn({from: at + 1, to: end, head: endOfObject(tree, at + 1, end)})
  const to = tail.forNamed ?? tail.toNamed ?? owner
  const isOwners = to !== undefined && to === owner && tail.forNamed === undefined && tail.toNamed === undefined
  return {
    from,
    ...(to && to !== from ? {to, isOwners} : {}),
    goods: deedGoods(tree, at, end),
    force: 'deed',
  }
}

/** Work that somebody does is a service; what somebody no longer forbids, asks or fights for is none. */
function deedGoods(tree: Tree, at: number, end: number): Goods {
  const goods = serviceOf(tree, at, end)
  const object = phraseAt(tree, at + 1, end)
  return isConcession(tree.lower[at], object ? nounLemma(tree.lower[object.head]) : '', tree.lower[at + 1] ?? '')
    ? {...goods, kind: 'other'}
    : goods
}

/** Up to where it says where: "a berth at Lome in Togo" is nobody's. */
function endOfObject({lower}: Tree, from: number, end: number): number {
  let at = from
  while (at < end && !/^(?:at|in|near|on|to|from|for)$/.test(lower[at])) at++
  return at
}

/** "Let it run trials": the deed goes on to what somebody is let do. */
function complementOf(tree: Tree, at: number, limit: number): number {
  const object = phraseAt(tree, at + 1, limit)
  if (!object) return at
  const next = tree.lower[object.to] === 'to' ? object.to + 1 : object.to
  return next < limit && tree.words[next].xpos === 'VB' ? next : at
}

/** Behind the object and the phrases that follow it at once. */
function endOfDeed({tree, sides}: Scene, at: number, limit: number): number {
  let end = tree.words[at + 1]?.xpos === 'RP' ? at + 2 : at + 1
  for (let steps = 0; steps < 5; steps++) {
    let next = end
    while (next < limit && next < end + 4 && /^(?:IN|TO|RP|RB|DT|JJ|VBG)$/.test(tree.words[next].xpos)) next++
    if (
      /^(?:by|before|until|after|if|while|under|as|when)$/.test(tree.lower[end] ?? '') ||
      (tree.lower[end] === 'from' && !/^(?:DT|NN)/.test(tree.words[end + 1]?.xpos ?? '')) ||
      isTimeWord(tree, end + 1) ||
      isExchange(tree, end)
    )
      break
    const phrase = phraseAt(tree, end, limit) ?? phraseAt(tree, next, limit)
    if (!phrase || phrase.from > next) break
    // "Train pilots for Peru": for whom is no part of the deed.
    if (/^(?:for|to)$/.test(tree.lower[end]) && sides.named(phrase.head) !== undefined) break
    end = phrase.to
  }
  return Math.min(end, limit)
}

const isExchange = ({lower}: Tree, at: number): boolean =>
  /^(?:in|as)$/.test(lower[at] ?? '') && /^(?:return|exchange|turn|payment)$/.test(lower[at + 1] ?? '')
