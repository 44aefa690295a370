/** What kind of source a phrase names: a person, a body, a document, somebody unnamed, nobody at all. */
import type {Entity, SourceKind} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {bodyNouns, documentNouns, outletNouns, talkNouns, unnamedNouns} from '../words/sources.ts'
import {headIndex, isPossessive, withoutPossessive} from './head.ts'
import {roleOf} from './roles.ts'

const byType: Readonly<Record<Entity['type'], SourceKind>> = {
  person: 'person',
  organisation: 'organisation',
  state: 'state',
  outlet: 'outlet',
  group: 'organisation',
  place: 'organisation',
  work: 'document',
  product: 'document',
}

const relatives = new Set(
  'wife husband father mother son daughter brother sister widow widower partner successor predecessor uncle aunt'.split(
    ' ',
  ),
)

/** Role nouns that describe a crowd member rather than the holder of an office. */
const unnamedOnly = new Set('official aide adviser advisor diplomat officer source witness worker'.split(' '))

/** Somebody who speaks for a body and is not named: the body is the source. */
export const isSpokesperson = (word: string): boolean =>
  /^spokes(?:man|woman|person|people|men|women|persons)$/.test(word)

/** `phrase`: the tokens of the source phrase; `entity`: who it was found to be, with `isNamed` false for a source that is only described. */
export function kindOf(phrase: readonly Token[], entity: Entity | undefined, isNamed: boolean): SourceKind {
  const words = withoutPossessive(phrase)
  // A relative alone ("which lists") is the whole of its phrase.
  const head = words[words.length === 1 ? 0 : headIndex(words)]
  if (!head || head.kind === 'mark') return 'unspecified'
  const word = head.text.toLowerCase()
  const isCommon = head.text === word || words.indexOf(head) === 0
  if (entity && isNamed && !(isCommon && documentNouns.has(word))) return byType[entity.type]
  if (/^(?:he|she|i|we|you|who|his|her|my|our|your|whose)$/.test(word)) return 'person'
  if (word === 'they' || word === 'their') return 'anonymous'
  if (/^(?:it|its|which)$/.test(word)) return 'organisation'
  // "Reports" are nobody's, "a report by the ministry" is the ministry's.
  if (
    talkNouns.has(word) &&
    !words.some(({text}) => text !== words[0].text && /^\p{Lu}/u.test(text)) &&
    !/^(?:a|an|the|its|his|her|their)$/i.test(words[0].text)
  )
    return 'unspecified'
  if (documentNouns.has(word)) return 'document'
  // An office holder or relative is one person whom the reader could name ("the chancellor", "his wife"); "a manager" is not.
  const isDefinite =
    /^(?:the|his|her|their|its|my|our)$/i.test(words[0].text) || words.some(({text}) => isPossessive(text))
  if (isDefinite && (roleOf(word) !== undefined || relatives.has(word)) && !unnamedOnly.has(word)) return 'person'
  if (unnamedNouns.has(word) || roleOf(word) || roleOf(word.replace(/s$/, ''))) return 'anonymous'
  if (outletNouns.has(word) || (word === 'agency' && words.some(({text}) => /^(?:news|press)$/i.test(text))))
    return 'outlet'
  if (bodyNouns.has(word)) return 'organisation'
  return head.text === word ? 'anonymous' : 'organisation'
}
