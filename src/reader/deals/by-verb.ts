/** What a verb of give and take tells: "sold B to C", "bought B from C", "paid C 5 million for B", "swapped B for D with C". */

import {nounLemma} from '../events/lexicon.ts'
import {isTimeWord, isVerb, type Tree} from '../events/tree.ts'
import {backOf, dutyOf} from './back.ts'
import {canServe, type TransferVerb, transferVerb} from './frames.ts'
import {type Goods, goodsOf, isGoods, serviceOf} from './goods.ts'
import {kindOfNoun} from './kinds.ts'
import {fullPhrase, type Phrase, phraseAt} from './phrase.ts'
import type {Scene, Told} from './scene.ts'
import {phraseBefore, subjectOf, type Tail, tailOf, whoIn} from './tail.ts'

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
  if (/^put(?:s|ting)?$/.test(tree.lower[at])) return tabled(scene, at, first, limit)
  const verb = verbAt(tree, at)
  if (!verb) return undefined
  const isPassive = scene.clauses(at).passive
  // "Supply up to 60 tonnes": no particle.
  const hasParticle = particle.test(tree.lower[at + 1] ?? '') && tree.lower[at + 2] !== 'to'
  const start = hasParticle ? at + 2 : at + 1
  const lets = letting.test(verb.lemma) && !isPassive ? letGo(scene, at, first, limit) : undefined
  if (lets) return lets
  if (verb.lemma === 'let' && !isPassive) {
    const lease = letOut(scene, at, first, limit)
    if (lease) return lease
  }
  if (verb.frame === 'serve') return isPassive ? undefined : deedOf(scene, at, first, limit)
  const frame = {scene, at, verb, first, limit, start, isBargain}
  const moved = isPassive ? passive(frame) : active(frame)
  if (moved) return moved
  return canServe(verb) && !isPassive ? deedOf(scene, at, first, limit) : undefined
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

const letting = /^(?:let|allow|permit)$/

/** "Let the crew fly home": people who may go are what is given. */
function letGo(scene: Scene, at: number, first: number, limit: number): Told | undefined {
  const {tree, sides} = scene
  const object = phraseAt(tree, at + 1, limit)
  if (!object) return undefined
  const goods = goodsOf(tree, object, sides.isPerson(object.head))
  if (goods.kind !== 'people') return undefined
  const from = subjectOf(scene, at, first, false)
  return {from, to: sides.ownerIn(object), goods, force: 'deed'}
}

/** "Let the field to the club for 900 dollars a year". */
function letOut(scene: Scene, at: number, first: number, limit: number): Told | undefined {
  const {tree} = scene
  const object = phraseAt(tree, at + 1, limit)
  if (!object || /^VB/.test(tree.words[object.to]?.xpos ?? '')) return undefined
  const tail = tailOf(scene, object.to, limit, true)
  const lease = {lemma: 'lease', frame: 'give', force: 'trade'} as const
  const subject = subjectOf(scene, at, first, true)
  if (tail.to === undefined) return undefined
  return frameOf({scene, verb: lease, limit, moved: object, subject, other: tail.to, tail, isBargain: false})
}

/** The deed itself, from the verb to the end of what it is done to, as something done for the other side. */
export function deedOf(scene: Scene, at: number, first: number, limit: number, isAnybodys = false): Told | undefined {
  const {tree} = scene
  const from = subjectOf(scene, at, first, false)
  if (from === undefined && !isAnybodys) return undefined
  const end = endOfDeed(scene, letting.test(tree.lower[at]) ? complementOf(tree, at, limit) : at, limit)
  const tail = tailOf(scene, at + 1, limit)
  const to = tail.forNamed ?? tail.toNamed
  return {from, ...(to && to !== from ? {to} : {}), goods: serviceOf(tree, at, end), force: 'deed'}
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
    while (next < limit && next < end + 2 && /^(?:IN|TO|RP|RB|DT)$/.test(tree.words[next].xpos)) next++
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

interface Frame {
  readonly scene: Scene
  readonly at: number
  readonly verb: TransferVerb
  readonly first: number
  readonly limit: number
  /** Where the object may begin. */
  readonly start: number
  readonly isBargain: boolean
}

function active({scene, at, verb, first, limit, start, isBargain}: Frame): Told | undefined {
  const {tree} = scene
  const isTrade = verb.force === 'trade' || verb.frame === 'pay'
  const plain = phraseAt(tree, start, limit)
  // "Paid with steel", "paid in gold".
  const inKind = !plain && verb.frame === 'pay' && /^(?:with|in)$/.test(tree.lower[start] ?? '')
  const object = inKind ? phraseAt(tree, start + 1, limit) : firstOfTwo(scene, plain, verb)
  if (!object) return undefined
  const second = phraseAt(tree, behindName(tree, object), limit)
  const tail = tailOf(scene, object.to, limit, isTrade)
  // "Gave the port a loan", "provide the port with pumps": the first phrase is who, the second what.
  const isPronoun = isPronounReceiver(scene, verb, object, second)
  const receiver = isPronoun || isDouble(scene, verb, object, second, tail) ? whoIn(scene, object, true) : undefined
  const moved = receiver === undefined && !isPronoun ? object : (second ?? tail.with ?? object)
  const subject = subjectOf(scene, at, first, isTrade)
  const other =
    receiver ??
    (isPronoun ? earlierThan(scene, at, first, subject) : undefined) ??
    tail.to ??
    (verb.frame === 'pay' ? undefined : tail.for)
  return frameOf({scene, verb, limit, moved, subject, other, tail, isBargain})
}

/** "Promised Aldous Shipping of Lagos ten jobs": where a name ends that says where it is from. */
const behindName = ({words, lower}: Tree, {to}: Phrase): number => {
  if (lower[to] !== 'of' || words[to + 1]?.upos !== 'PROPN') return to
  let end = to + 1
  while (words[end]?.upos === 'PROPN') end++
  return end
}

/** "Peru signed a contract under which Kenya will send it gas": whoever acts before in the sentence is "it". */
function earlierThan(scene: Scene, at: number, first: number, doer: string | undefined): string | undefined {
  for (let left = Math.max(first, at - 40); left < at; left++) {
    if (!isVerb(scene.tree, left) || scene.isCredit(left)) continue
    const side = subjectOf(scene, left, first, false)
    if (side !== undefined && side !== doer) return side
  }
  return undefined
}

function passive({scene, at, verb, first, limit, start, isBargain}: Frame): Told | undefined {
  const {tree} = scene
  const moved = phraseBefore(tree, at, first)
  const kept = ditransitive.test(verb.lemma) ? phraseAt(tree, start, limit) : undefined
  const receiver = kept && (moved ? whoIn(scene, moved, true) : subjectOf(scene, at, first, false))
  // "The company was granted a permit by the state": who gets it is the subject.
  if (kept && receiver !== undefined) {
    const tail = tailOf(scene, kept.to, limit)
    return frameOf({scene, verb, limit, moved: kept, subject: tail.by, other: receiver, tail, isBargain})
  }
  if (!moved) return undefined
  const tail = tailOf(scene, start, limit, true)
  return frameOf({
    scene,
    verb,
    limit,
    moved: {...moved, to: Math.max(moved.to, moved.head + 1)},
    subject: tail.by,
    other: tail.to ?? tail.for,
    tail,
    isBargain,
    behind: start,
  })
}

interface Parts {
  readonly scene: Scene
  readonly verb: TransferVerb
  readonly limit: number
  readonly moved: Phrase
  readonly subject: string | undefined
  readonly other: string | undefined
  readonly tail: Tail
  readonly isBargain: boolean
  /** Where the rest of the clause begins, in a passive. */
  readonly behind?: number
}

function frameOf({scene, verb, limit, moved, subject, other, tail, isBargain, behind}: Parts): Told | undefined {
  const {tree, sides} = scene
  const {frame, force} = verb
  const whole = behind === undefined ? wholeOf(scene, moved, limit, frame) : moved
  const goods = goodsOf(tree, whole, sides.isPerson(moved.head))
  const back = backOf(scene, behind ?? whole.to, limit, frame, goods)
  if (!isGoods(tree, whole, goods, force !== 'move' || isBargain || back.back !== undefined)) return undefined
  if (needsSource.test(verb.lemma) && tail.from === undefined && !back.back) return undefined
  if (frame === 'get') {
    if (tail.from !== undefined && tail.from === subject) return undefined
    if (recruiting.test(verb.lemma) && goods.kind !== 'people') return undefined
    const isThing = goods.isKnown && !/^(?:people|land|service)$/.test(goods.kind)
    return {from: tail.from, to: subject, goods, ...back, force, isGift: isThing && areNamed(scene, subject, tail.from)}
  }
  if (frame === 'swap') return swap(scene, whole, subject, tail, goods, back.back, force)
  if (frame === 'free') {
    if (goods.kind === 'other' || goods.kind === 'service') return undefined
    const home = goods.kind === 'people' ? sides.ownerIn(whole) : undefined
    return {from: subject, to: other ?? (home === subject ? undefined : home), goods, ...back, force}
  }
  if (frame === 'pay') {
    const isInKind = /^(?:with|in)$/.test(tree.lower[moved.from - 1] ?? '') && goods.kind === 'people'
    if (goods.kind !== 'money' && goods.kind !== 'goods' && !isInKind) return undefined
    const duty = back.back ? {} : dutyOf(scene, whole.to, limit)
    return {
      from: subject,
      to: other,
      goods,
      ...back,
      ...duty,
      force: back.back || 'back' in duty ? 'trade' : 'move',
      isPayment: goods.kind === 'money',
    }
  }
  // "Lease nine jets from": whoever leases from somebody gets.
  if (tail.from !== undefined && /^(?:lease|rent|loan)$/.test(verb.lemma) && tail.to === undefined)
    return {from: tail.from, to: subject, goods, ...back, force}
  const isThing =
    (goods.isKnown || (force === 'aid' && isCounted(tree, whole))) && !/^(?:people|land|service)$/.test(goods.kind)
  return {
    from: subject,
    to: other,
    goods,
    ...back,
    force,
    isGift: isThing && areNamed(scene, subject, other),
    isPledge: isThing && givesAid(verb, goods) && isCounted(tree, whole) && areNamed(scene, subject),
  }
}

/** "Signed a striker"; "signed a contract" gets nothing. */
const recruiting = /^(?:sign|poach|recruit|land)$/

/** "Ordered ten jets from Kenya"; "ordered the men out" moves nothing. */
const needsSource = /^(?:order|accept|land)$/

const givesAid = ({lemma, force}: TransferVerb, {kind}: Goods): boolean =>
  force === 'aid'
    ? lemma !== 'deliver' && lemma !== 'ship'
    : kind === 'money' && /^(?:pledge|promise|commit)$/.test(lemma)

const isCounted = ({words}: Tree, {from, to}: Phrase): boolean =>
  words.slice(from, to).some(({xpos}) => xpos === 'CD' || xpos === '$')

const areNamed = ({sides}: Scene, ...keys: readonly (string | undefined)[]): boolean =>
  keys.every((key) => key !== undefined && sides.described(key) === undefined)

/** "A swapped maize for copper with C", "two Estonians were exchanged for a Russian": people go home. */
function swap(
  {sides}: Scene,
  whole: Phrase,
  subject: string | undefined,
  tail: Tail,
  goods: Goods,
  back: Goods | undefined,
  force: Told['force'],
): Told | undefined {
  if (!back) return undefined
  const owner = sides.ownerIn(whole)
  if (goods.kind === 'people' && owner !== undefined && owner !== subject)
    return {from: subject, to: owner, goods, back, force}
  return {from: subject ?? owner, to: tail.partner, goods, back, force}
}

const ditransitive =
  /^(?:sell|give|lend|loan|offer|pay|send|grant|award|lease|gift|promise|pledge|owe|hand|repay|supply|provide|advance|assign|allot|refund|issue)$/

/** "Sold Peru ten barges": where nothing parts two phrases, a name that is somebody ends the first. */
function firstOfTwo({tree, sides}: Scene, phrase: Phrase | undefined, {lemma}: TransferVerb): Phrase | undefined {
  if (!phrase || !ditransitive.test(lemma)) return phrase
  for (let at = phrase.from; at < phrase.head && /^NNP/.test(tree.words[at].xpos); at++)
    if (!/^(?:NNP|POS)/.test(tree.words[at + 1].xpos) && sides.who(at) !== undefined)
      return {...phrase, to: at + 1, head: at}
  return phrase
}

/** "Would lend it ten barges": whoever "it" is, is the other side. */
const isPronounReceiver = ({tree}: Scene, {lemma}: TransferVerb, {head}: Phrase, second: Phrase | undefined): boolean =>
  second !== undefined && ditransitive.test(lemma) && tree.words[head].xpos === 'PRP'

function isDouble(
  {sides, tree}: Scene,
  {lemma}: TransferVerb,
  object: Phrase,
  second: Phrase | undefined,
  tail: Tail,
): boolean {
  if (sides.named(object.head) === undefined && (sides.who(object.head) === undefined || isThing(tree, object)))
    return false
  if (second !== undefined) return ditransitive.test(lemma)
  return tail.with !== undefined && /^(?:provide|supply|furnish|entrust|grant)$/.test(lemma)
}

/** "Its plant" is sold and given nothing. */
const isThing = ({lower}: Tree, {from, head}: Phrase): boolean =>
  /^(?:its|their|his|her|our)$/.test(lower[from]) || kindOfNoun(nounLemma(lower[head])) === 'land'

/** The goods with all that belongs to them; not "for Kenya", nor what is paid for ("£14m for the striker"). */
export function wholeOf(scene: Scene, moved: Phrase, limit: number, frame: TransferVerb['frame']): Phrase {
  const isMoney = goodsOf(scene.tree, moved, false).kind === 'money'
  return fullPhrase(scene.tree, moved, limit, (phrase) => {
    if (frame === 'swap' || isMoney || whoIn(scene, phrase) !== undefined) return true
    const {kind} = goodsOf(scene.tree, phrase, scene.sides.isPerson(phrase.head))
    return kind === 'money' || kind === 'people'
  })
}

export const isDeedVerb = (tree: Tree, at: number): boolean => isVerb(tree, at) && tree.words[at].upos !== 'AUX'
