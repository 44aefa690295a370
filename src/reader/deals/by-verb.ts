/** What a verb of give and take tells: "sold B to C", "bought B from C", "paid C 5 million for B", "swapped B for D with C". */
import {nounLemma} from '../events/lexicon.ts'
import {isVerb, type Tree} from '../events/tree.ts'
import {active, passive} from './arguments.ts'
import {byConstruction} from './constructions.ts'
import {deedOf, letGo} from './deeds.ts'
import {goodsOf} from './goods.ts'
import {takings} from './lexicon/constructions.ts'
import {type TransferVerb, transferVerb} from './lexicon/verbs.ts'
import {phraseAt} from './phrase.ts'
import {toldBy} from './roles.ts'
import type {Scene, Told} from './scene.ts'
import {subjectOf, tailOf} from './tail.ts'
import {wholeOf} from './whole.ts'

const particle = /^(?:over|back|up|off|out|on|home|away|in)$/

/** The verb at a token with its particle, if it is one of give and take. */
const verbAt = ({lower, words}: Tree, at: number): TransferVerb | undefined =>
  /^VB/.test(words[at].xpos) || words[at].upos === 'VERB' || isHandOver({lower, words}, at)
    ? transferVerb(lower[at], lower[at + 1])
    : undefined

/** "Have the rebels hand back the town": a verb, whatever its tag. */
export const isHandOver = ({lower, words}: Pick<Tree, 'lower' | 'words'>, at: number): boolean =>
  lower[at] === 'hand' &&
  /^(?:over|back)$/.test(lower[at + 1] ?? '') &&
  /^(?:DT|CD|PRP\$|JJ|NNS?)$/.test(words[at + 2]?.xpos ?? '')

/**
 * `first` and `limit`: the tokens that may belong to it, half open. `isBargain`: a word of exchange stands beside it, so that what no
 * list knows is goods as well. Nothing where nothing is moved.
 */
export function byVerb(scene: Scene, at: number, first: number, limit: number, isBargain = false): Told | undefined {
  const {tree} = scene
  if (isVerb(tree, at)) {
    const told = byConstruction(scene, at, first, limit) ?? tookDelivery(scene, at, first, limit)
    if (told) return told
  }
  if (/^put(?:s|ting)?$/.test(tree.lower[at])) return tabled(scene, at, first, limit)
  const verb = verbAt(tree, at)
  if (!verb) return isBargain ? byAnyVerb(scene, at, first, limit) : undefined
  const isPassive = scene.clauses(at).passive && !/^(?:having|has|have|had)$/.test(tree.lower[at - 1] ?? '')
  // "Supply up to 60 tonnes": no particle.
  const hasParticle = particle.test(tree.lower[at + 1] ?? '') && tree.lower[at + 2] !== 'to'
  const start = hasParticle ? at + 2 : at + 1
  const lets = verb.traits.has('lets') && !isPassive ? letGo(scene, at, first, limit) : undefined
  if (lets) return lets
  if (verb.lemma === 'let' && !isPassive) {
    const lease = letOut(scene, at, first, limit)
    if (lease) return lease
  }
  if (verb.frame === 'serve') return isPassive ? undefined : wholeDeed(scene, at, first, limit)
  const frame = {scene, at, verb, first, limit, start, isBargain}
  const moved = isPassive ? passive(frame) : active(frame)
  if (moved) return moved
  return canServe(verb) && !isPassive ? wholeDeed(scene, at, first, limit) : undefined
}

/** A deed done to something: a bare verb ("the two work") is none. */
function wholeDeed(scene: Scene, at: number, first: number, limit: number): Told | undefined {
  const deed = deedOf(scene, at, first, limit)
  return deed && deed.goods.span[1] > scene.tree.tokens[at].end ? deed : undefined
}

/** "Reads the school its letters in return": beside a word of exchange a verb that no list has gives too, where it says to whom. */
function byAnyVerb(scene: Scene, at: number, first: number, limit: number): Told | undefined {
  const verb = transferVerb('give')
  if (!verb || scene.clauses(at).passive) return undefined
  const told = active({scene, at, verb, first, limit, start: at + 1, isBargain: true})
  return told?.to !== undefined && told.to !== told.from ? told : undefined
}

/** "Let the ship refuel": a verb that may tell of a deed rather than of goods. */
const canServe = ({frame, traits}: TransferVerb): boolean => frame === 'serve' || traits.has('deed')

/** "Took delivery of five tractors from the dealer". */
function tookDelivery(scene: Scene, at: number, first: number, limit: number): Told | undefined {
  const {tree} = scene
  const verb = transferVerb('procure')
  if (!verb || !/^t(?:ake[sn]?|aking|ook)$/.test(tree.lower[at]) || scene.clauses(at).passive) return undefined
  if (!takings.has(nounLemma(tree.lower[at + 1] ?? '')) || tree.lower[at + 2] !== 'of') return undefined
  return active({scene, at, verb, first, limit, start: at + 3, isBargain: false})
}

/** "Put 14 million on the table for the naming rights". */
function tabled(scene: Scene, at: number, first: number, limit: number): Told | undefined {
  const {tree, sides} = scene
  const sum = phraseAt(tree, at + 1, limit)
  const goods = sum && goodsOf(tree, sum, false)
  if (!sum || goods?.kind !== 'money' || tree.lower.slice(sum.to, sum.to + 3).join(' ') !== 'on the table')
    return undefined
  const target = tree.lower[sum.to + 3] === 'for' ? phraseAt(tree, sum.to + 4, limit) : undefined
  if (!target || tree.words[target.head].upos === 'PRON') return undefined
  const back = goodsOf(tree, wholeOf(scene, target, limit, 'give'), sides.isPerson(target.head))
  return {from: subjectOf(scene, at, first, true), goods, back, force: 'trade'}
}

/** "Let the field to the club for 900 dollars a year". */
function letOut(scene: Scene, at: number, first: number, limit: number): Told | undefined {
  const {tree} = scene
  const object = phraseAt(tree, at + 1, limit)
  if (!object || /^VB/.test(tree.words[object.to]?.xpos ?? '')) return undefined
  const tail = tailOf(scene, object.to, limit, true)
  const subject = subjectOf(scene, at, first, true)
  const lease = transferVerb('lease')
  if (tail.to === undefined || !lease) return undefined
  return toldBy({scene, verb: lease, limit, moved: object, subject, other: tail.to, tail, isBargain: false})
}
