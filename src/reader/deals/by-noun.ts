/** What a noun of give and take tells: "the sale of B by A to C", "A's purchase of B", "a loan of 5 million to C". */
import {nounLemma} from '../events/lexicon.ts'
import {isTimeWord, isVerb, type Tree} from '../events/tree.ts'
import {backOf} from './back.ts'
import {goodsOf, isGoods} from './goods.ts'
import {bestows, givenNouns, transferNouns} from './lexicon/nouns.ts'
import {type Phrase, phraseAround, phraseAt} from './phrase.ts'
import type {Scene, Told} from './scene.ts'
import {subjectOf, tailOf} from './tail.ts'
import {wholeOf} from './whole.ts'

export function byNoun(scene: Scene, at: number, first: number, limit: number): Told | undefined {
  const {tree} = scene
  if (tree.words[at].upos !== 'NOUN') return undefined
  const noun = nounLemma(tree.lower[at])
  if (noun === 'offer' || noun === 'bid') return offered(scene, at, first, limit)
  const known = transferNouns.get(noun)
  const of = ofBehind(tree, at)
  if (known && of !== undefined) return movedBy(scene, at, of, known, first, limit)
  return givenNouns.has(noun) ? bestowed(scene, at, first, limit) : undefined
}

const accepting =
  /^(?:accept|receive|reject|consider|weigh|study|refuse|decline|spurn|turn|get|mull|field|dismiss)(?:s|ed|ing)?$|^got$/

/** "A bid of 8 million from Braga for the goalkeeper", "made an 8 million offer for the mill": the sum, and what it is for. */
function offered(scene: Scene, at: number, first: number, limit: number): Told | undefined {
  const {tree, sides} = scene
  const phrase = phraseAround(tree, at, [first, limit])
  const before = {...phrase, from: startOf(scene, phrase.from), to: at, head: at - 1}
  const behind = tree.lower[at + 1] === 'of' ? phraseAt(tree, at + 2, limit) : undefined
  const sum = behind ?? (before.to > before.from ? before : undefined)
  const money = sum && goodsOf(tree, sum, false)
  if (!sum || (money?.kind !== 'money' && !behind)) return undefined
  if (money?.kind !== 'money') return madeOffer(scene, at, sum, first, limit)
  for (let next = at + 1; next < limit && next < at + 14; next++) {
    const target = tree.lower[next] === 'for' ? phraseAt(tree, next + 1, limit) : undefined
    if (!target || isTimeWord(tree, target.head) || tree.words[target.head].upos === 'PRON') continue
    const {head} = tree.words[at]
    const isVerbs = head >= first && head < at && isVerb(tree, head)
    const doer = isVerbs ? subjectOf(scene, head, first, true) : undefined
    const isTaken = isVerbs && accepting.test(tree.lower[head])
    const tail = tailOf(scene, at + 1, limit, true)
    const from = tail.from ?? tail.by ?? ownerBefore(scene, at, first) ?? (isTaken ? undefined : doer)
    const back = goodsOf(tree, wholeOf(scene, target, limit, 'give'), sides.isPerson(target.head))
    return {from, to: isTaken ? doer : undefined, goods: money, back, force: 'trade'}
  }
  return undefined
}

/** "An offer of 400 jobs from the port": what is offered, where it is told by whom. */
function madeOffer(scene: Scene, at: number, phrase: Phrase, first: number, limit: number): Told | undefined {
  const {tree, sides} = scene
  const whole = wholeOf(scene, phrase, limit, 'give')
  const tail = tailOf(scene, whole.to, limit, true)
  const from = tail.from ?? tail.by ?? ownerBefore(scene, at, first)
  if (from === undefined) return undefined
  const goods = goodsOf(tree, whole, sides.isPerson(phrase.head))
  return isGoods(tree, whole, goods, false) ? {from, to: tail.to, goods, force: 'move'} : undefined
}

type Known = NonNullable<ReturnType<typeof transferNouns.get>>

/** "The sale in January of the mill": when it was may stand between. */
function ofBehind(tree: Tree, at: number): number | undefined {
  if (tree.lower[at + 1] === 'of') return at + 1
  for (let next = at + 2; next < at + 5; next++)
    if (tree.lower[next] === 'of' && isTimeWord(tree, next - 1)) return next
  return undefined
}

function movedBy(
  scene: Scene,
  at: number,
  of: number,
  {frame, force}: Known,
  first: number,
  limit: number,
): Told | undefined {
  const {tree, sides} = scene
  const object = phraseAt(tree, of + 1, limit)
  if (!object) return undefined
  const whole = wholeOf(scene, object, limit, frame)
  const tail = tailOf(scene, whole.to, limit, force === 'trade')
  const goods = goodsOf(tree, whole, sides.isPerson(object.head))
  const {back} = backOf(scene, whole.to, limit, frame, goods)
  if (!isGoods(tree, whole, goods, true)) return undefined
  const owner = tail.by ?? ownerBefore(scene, at, first) ?? carrierOf(scene, at, first)
  if (frame === 'swap') {
    if (!back) return undefined
    const answer = phraseAt(tree, back.at, limit)
    return {
      from: owner ?? sides.ownerIn(whole),
      to: tail.partner ?? (answer && sides.ownerIn(answer)),
      goods,
      back,
      force,
    }
  }
  return {
    from: tail.from ?? (frame === 'give' ? owner : undefined),
    to: frame === 'get' ? owner : (tail.to ?? tail.for),
    goods,
    ...(back ? {back} : {}),
    force,
  }
}

/** "Kenya's planned purchase": whoever has the "'s" before the noun. */
function ownerBefore({tree, sides}: Scene, at: number, first: number): string | undefined {
  for (let left = at - 1; left >= first && left > at - 5; left--)
    if (/^['’]s?$/.test(tree.lower[left])) return sides.who(left - 1)
  return undefined
}

/** "Kenya approved the purchase of", "has cancelled the delivery of": who does it, where nobody else is told. */
function carrierOf(scene: Scene, at: number, first: number): string | undefined {
  const {tree} = scene
  const {head, relation} = tree.words[at]
  if (head < first || head >= at || !isVerb(tree, head) || !/^(?:obj|obl)/.test(relation)) return undefined
  return subjectOf(scene, head, first, true)
}

/** "Has approved a $300 million loan to Nepal". */
function bestowed(scene: Scene, at: number, first: number, limit: number): Told | undefined {
  const {tree} = scene
  const {head, relation} = tree.words[at]
  if (head < first || head >= at || relation !== 'obj' || !bestows(tree.lower[head])) return undefined
  const phrase = phraseAround(tree, at, [first, limit])
  const whole = wholeOf(scene, {...phrase, from: startOf(scene, phrase.from)}, limit, 'give')
  const tail = tailOf(scene, phrase.to, limit)
  const goods = goodsOf(tree, whole, false)
  const from = subjectOf(scene, head, first, true)
  return {from, to: tail.to ?? tail.for, goods, force: 'aid'}
}

/** "A $300 million": sums have tags of their own. */
function startOf({tree}: Scene, from: number): number {
  let start = from
  while (start > 0 && /^(?:\$|CD|DT)$/.test(tree.words[start - 1].xpos)) start--
  return start
}
