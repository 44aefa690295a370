/** What comes back in the same breath: "for 5 million", "in exchange for pumps", "in a deal worth 5 million", "paid them to leave". */
import {isVerb, type Tree} from '../events/tree.ts'
import {type Goods, goodsOf, isPlainGoods, serviceOf} from './goods.ts'
import type {Frame} from './lexicon/verbs.ts'
import {fullPhrase, type Phrase, phraseAt} from './phrase.ts'
import type {Scene} from './scene.ts'
import {insertionEnd} from './tail.ts'

/** How many tokens behind what is given, insertions too. Chosen. */
const farthestBack = 45

/** A bare "for" only with a sum on one side, or a swap. */
export function backOf(
  scene: Scene,
  from: number,
  limit: number,
  frame: Frame | undefined,
  given: Goods,
): {back?: Goods} {
  const {tree} = scene
  for (let at = from; at < limit && at < from + farthestBack; at++) {
    at = insertionEnd(tree, at, limit)
    if (/^(?:MD|VB[DZP]|WDT|WP)$/.test(tree.words[at].xpos)) break
    const price = priceAt(scene, at, limit)
    if (price && given.kind !== 'money') return {back: price}
    const means = tree.lower[at] === 'paid' ? paidIn(scene, at, limit) : undefined
    if (means) return {back: means}
    if (tree.lower[at] !== 'for' && tree.lower[at] !== 'against') continue
    const isExchange = /^(?:return|exchange|payment)$/.test(tree.lower[at - 1] ?? '')
    // "Lent the club 5 million against the stadium": what a loan is secured on.
    const isSecured = tree.lower[at] === 'against' && frame === 'give' && given.kind === 'money'
    if (tree.lower[at] === 'against' && frame !== 'swap' && !isSecured) continue
    const back = goodsBehind(scene, at + 1, limit, isExchange)
    if (!back) continue
    if (!isExchange && isSpan(tree, back.at, limit)) continue
    if (isExchange || frame === 'swap' || isSecured || isPriced(given, back, frame)) return {back}
  }
  return {}
}

/** "Gas, to be paid for not in cash but in pumps". */
function paidIn(scene: Scene, paid: number, limit: number): Goods | undefined {
  const {lower} = scene.tree
  let at = lower[paid + 1] === 'for' ? paid + 2 : paid + 1
  if (lower[at] === 'not') for (let left = 0; left < 5 && lower[at - 1] !== 'but'; left++) at++
  return /^(?:in|with)$/.test(lower[at] ?? '') ? goodsBehind(scene, at + 1, limit, false) : undefined
}

/** "For two decades" is no price. */
function isSpan(tree: Tree, from: number, limit: number): boolean {
  const phrase = phraseAt(tree, from, limit)
  return (
    phrase !== undefined &&
    /^(?:second|minute|hour|day|night|week|month|season|year|decade|centur(?:y|ie))s?$/.test(tree.lower[phrase.head])
  )
}

function isPriced(given: Goods, back: Goods, frame: Frame | undefined): boolean {
  if (back.kind === given.kind) return false
  if (back.kind === 'money') return true
  return given.kind === 'money' && frame === 'pay'
}

/** "Pumps", or a deed ("in return for scrapping its levy"). */
export function goodsBehind(scene: Scene, at: number, limit: number, isExchange: boolean): Goods | undefined {
  const {tree, sides} = scene
  if (isExchange && tree.words[at]?.xpos === 'VBG' && isVerb(tree, at)) {
    const object = phraseAt(tree, at + 1, limit)
    return serviceOf(tree, at, object ? fullPhrase(tree, object, limit, () => false).to : at + 1)
  }
  const phrase = phraseAt(tree, at, limit)
  if (!phrase || tree.words[phrase.head].upos === 'PRON') return undefined
  const whole = isSum(scene, phrase, limit) ?? fullPhrase(tree, phrase, limit, () => false)
  const goods = goodsOf(tree, whole, sides.isPerson(phrase.head))
  return isPlainGoods(tree, whole) ? goods : undefined
}

/** "A fee of £3.5m", "an undisclosed sum" end where the sum does. */
function isSum({tree}: Scene, phrase: Phrase, limit: number): Phrase | undefined {
  if (goodsOf(tree, phrase, false).kind !== 'money') return undefined
  if (tree.lower[phrase.to] !== 'of') return phrase
  const sum = phraseAt(tree, phrase.to + 1, limit)
  return sum ? {...phrase, to: sum.to} : phrase
}

/** "In a deal worth $40m", "in a $40m deal", "at a price of $40m". */
function priceAt(scene: Scene, at: number, limit: number): Goods | undefined {
  const {tree} = scene
  const {lower} = tree
  if (/^(?:at|for)$/.test(lower[at])) {
    const price = phraseAt(tree, at + 1, limit)
    if (price && lower[at] === 'at' && /^[$€£¥]/.test(lower[price.from])) return goodsOf(tree, price, false)
    if (!price || !/^(?:price|cost|rent|rate|fee|sum)$/.test(lower[price.head]) || lower[price.to] !== 'of')
      return undefined
    const sum = isSum(scene, price, limit)
    return sum && sum.to > price.to ? goodsOf(tree, sum, false) : undefined
  }
  if (/^(?:worth|valued|priced)$/.test(lower[at]) && isDealBefore(lower, at)) {
    const sum = phraseAt(tree, lower[at + 1] === 'at' ? at + 2 : at + 1, limit)
    const goods = sum && goodsOf(tree, sum, false)
    return goods?.kind === 'money' ? goods : undefined
  }
  if (lower[at] === 'in' && /^an?$/.test(lower[at + 1] ?? '')) {
    const phrase = phraseAt(tree, at + 2, limit)
    if (!phrase || !/^(?:deal|sale|transaction|takeover|buyout|agreement)$/.test(lower[phrase.head])) return undefined
    const goods = goodsOf(tree, {...phrase, to: phrase.head}, false)
    return goods.kind === 'money' && phrase.head > phrase.from ? goods : undefined
  }
  return undefined
}

const isDealBefore = (lower: readonly string[], at: number): boolean =>
  /^(?:deal|sale|transaction|takeover|agreement|contract|order)$/.test(lower[at - 1] ?? '')

/** "Pay Guyana $45 million to leave the forest standing": what whoever is paid does for it. */
export function dutyOf({tree}: Scene, from: number, limit: number): {back?: Goods} {
  for (let at = from; at < limit && at < from + 6; at++) {
    if (tree.lower[at] === 'to' && isVerb(tree, at + 1)) {
      const object = phraseAt(tree, at + 2, limit)
      return {back: serviceOf(tree, at + 1, object ? fullPhrase(tree, object, limit, () => false).to : at + 2)}
    }
    if (!/^(?:DT|NN|RB|JJ|TO|IN|NNP)$/.test(tree.words[at].xpos)) return {}
  }
  return {}
}
