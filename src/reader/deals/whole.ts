/** Goods with all that belongs to them. */
import {goodsOf} from './goods.ts'
import type {Frame} from './lexicon/verbs.ts'
import {fullPhrase, type Phrase} from './phrase.ts'
import type {Scene} from './scene.ts'
import {whoIn} from './tail.ts'

/** "54 km of track"; not "for Kenya", nor what is paid for ("£14m for the striker"). */
export function wholeOf(scene: Scene, moved: Phrase, limit: number, frame: Frame): Phrase {
  const isMoney = goodsOf(scene.tree, moved, false).kind === 'money'
  return fullPhrase(scene.tree, moved, limit, (phrase) => {
    if (frame === 'swap' || isMoney || whoIn(scene, phrase) !== undefined) return true
    const {kind} = goodsOf(scene.tree, phrase, scene.sides.isPerson(phrase.head))
    return kind === 'money' || kind === 'people'
  })
}
