/** Who can mean to do something: people, what they call themselves, and their bodies. A river, a tax or a bridge only does what comes. */
import {roleNouns} from '../words/roles.ts'
import {bodyNouns, unnamedNouns} from '../words/sources.ts'
import type {Tree} from './tree.ts'

/** `at`: head of a subject. A name counts as somebody's. */
export function isDoer(tree: Tree, at: number): boolean {
  const text = tree.text(at)
  if (pronouns.test(text) || /^NNPS?$/.test(tree.word(at).xpos)) return true
  return [text, text.replace(/s$/, ''), text.replace(/ies$/, 'y'), text.replace(/men$/, 'man')].some(
    (noun) => roleNouns.has(noun) || bodyNouns.has(noun) || unnamedNouns.has(noun) || kin.has(noun),
  )
}

/** "It" is a body as often as a thing; what it does tells. */
const pronouns = /^(?:i|we|he|she|they|who|everyone|everybody|it)$/

/** Relations and crews. */
export const kin: ReadonlySet<string> = new Set(
  `band brother builder couple crew daughter delegation envoy family fleet girl guest husband leadership mediator men militia mob orchestra parent pair peacekeeper
  people ruler sailor side sister son squad troop trooper troops twin two union wife`.split(/\s+/),
)
