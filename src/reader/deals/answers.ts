/** What comes back without a verb of giving: "with pumps going the other way", "the sale fetched 5 million", "the deal is worth 5 million". */
import {isVerb, type Tree} from '../events/tree.ts'
import {type Goods, goodsOf, isPlainGoods} from './goods.ts'
import {fullPhrase, type Phrase, phraseAt} from './phrase.ts'
import type {Scene} from './scene.ts'
import {phraseBefore, whoIn} from './tail.ts'

const motion =
  /^(?:com(?:es?|ing)|came|go(?:es|ing)?|went|head(?:s|ed|ing)?|mov(?:es?|ed|ing)|travel(?:s|led|ed|ling|ing)?|flow(?:s|ed|ing)?|fl(?:y|ies|ew|ying)|cross(?:es|ed|ing)?|walk(?:s|ed|ing)?|pass(?:es|ed|ing)?|return(?:s|ed|ing)?|sail(?:s|ed|ing)?|sent|shipped|sending|shipping)$/

/** `way`: the token of "way" or "direction". The goods and the verb that moves them. */
export function otherWay(
  scene: Scene,
  way: number,
  first: number,
  limit: number,
): {at: number; goods: Goods} | undefined {
  const {tree} = scene
  if (!/^(?:way|direction)$/.test(tree.lower[way]) || !/^(?:other|opposite|reverse)$/.test(tree.lower[way - 1] ?? ''))
    return undefined
  let verb = way - 2
  while (verb > first && verb > way - 6 && !isVerb(tree, verb)) verb--
  if (verb < first || !motion.test(tree.lower[verb])) return undefined
  const phrase = movedIn(tree, verb, way, first, limit)
  if (!phrase) return undefined
  const goods = goodsOf(tree, phrase, scene.sides.isPerson(phrase.head))
  return isPlainGoods(tree, phrase) && tree.words[phrase.head].upos !== 'PRON' ? {at: verb, goods} : undefined
}

function movedIn(tree: Tree, verb: number, way: number, first: number, limit: number): Phrase | undefined {
  const whole = (at: number): Phrase | undefined => {
    const phrase = phraseAt(tree, at, limit)
    return phrase && fullPhrase(tree, phrase, limit, () => false)
  }
  // "Heading the other way were two spies".
  if (/^(?:is|are|was|were)$/.test(tree.lower[way + 1] ?? '')) return whole(way + 2)
  // "With phosphate from mines near Aswan coming": the phrase is where "with" says, whatever stands right before the verb.
  for (let at = verb - 1; at >= first && at > verb - 14; at--) {
    if (tree.lower[at] === 'with') return whole(at + 1)
    if (/^(?:MD|VB[DZP]|[;:])$/.test(tree.words[at].xpos) && tree.words[at].upos !== 'AUX') break
  }
  return phraseBefore(tree, verb, first)
}

const priced =
  /^(?:deal|sale|transaction|takeover|acquisition|purchase|transfer|buyout|swap|contract|order|lease|auction|price|fee|rent)$/
const yielding =
  /^(?:fetch(?:es|ed)?|brought|brings|bring|rais(?:es|ed)|net(?:s|ted)|earn(?:s|ed)|yield(?:s|ed)|costs?|made|realised|realized)$/

/** The price that a sentence about a deal gives: `noun`, what names the deal, is its subject. */
export function priceTold(scene: Scene, noun: number, limit: number): {back: Goods; payee?: string} | undefined {
  const {tree} = scene
  if (!priced.test(tree.lower[noun]) || tree.words[noun].upos !== 'NOUN') return undefined
  const isSum = /^(?:price|fee|rent)$/.test(tree.lower[noun])
  for (let at = noun + 1; at < limit && at < noun + 25; at++) {
    const word = tree.lower[at]
    if (word === 'worth' || word === 'valued' || (isSum && /^(?:is|was|be)$/.test(word)) || yielding.test(word)) {
      return sumBehind(scene, tree.lower[at + 1] === 'at' ? at + 2 : at + 1, limit)
    }
    if (/^(?:VB[DZP]|MD|[;:])$/.test(tree.words[at].xpos) && tree.words[at].upos !== 'AUX') return undefined
  }
  return undefined
}

/** "Brought the club 5 million", "fetched 5 million". */
function sumBehind(scene: Scene, at: number, limit: number): {back: Goods; payee?: string} | undefined {
  const {tree} = scene
  const first = phraseAt(tree, at, limit)
  if (!first) return undefined
  const goods = goodsOf(tree, first, false)
  if (goods.kind === 'money') return {back: goods}
  const second = phraseAt(tree, first.to, limit)
  const sum = second && goodsOf(tree, second, false)
  return sum?.kind === 'money' ? {back: sum, payee: whoIn(scene, first, true)} : undefined
}
