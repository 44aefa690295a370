/** Who takes part in a reading, and whether that is who the gold means by a name of the text. */
import type {Entity} from '../../src/contract/index.ts'
import type {Layers} from '../../src/reader/stage.ts'
import {sameName} from './given.ts'

/** By id: entities, and those that only take part in an event ("a first convoy") or a deal, as a reading has them. */
export const entitiesById = ({entities = [], happenings, transfers}: Partial<Layers>): ReadonlyMap<string, Entity> =>
  new Map(
    [...entities, ...(happenings?.parties ?? []), ...(transfers?.parties ?? [])].map((entity) => [entity.id, entity]),
  )

/** By its name, or by the words of any of its mentions: our labels take the name "as the text has it". */
export const isNamed = (text: string, entity: Entity | undefined, name: string): boolean =>
  entity !== undefined &&
  (sameName(entity.name, name) || entity.mentions.some((span) => sameName(text.slice(...span), name)))

/**
 * As an editor would have it: also where one of the two says more of the same ("a Danish fund" and "the fund", "Tarn" and "the energy
 * group Tarn"). Marks of what it is nobody would call wrong; another name would be.
 */
export const isParty = (text: string, entity: Entity | undefined, name: string): boolean =>
  entity !== undefined &&
  [entity.name, ...entity.mentions.map((span) => text.slice(...span))].some((mention) => saysMore(mention, name))

function saysMore(a: string, b: string): boolean {
  const [fewer, more] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length)
  return fewer.length > 0 && fewer.every((word) => more.includes(word))
}

/** Without articles, possessive endings and pronouns: "it" says nothing of its own. */
const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).filter(
    (word) => !/^(?:an?|the|of|s|its?|their|his|her|they|them|he|she|him|this|that|which|who)$/.test(word),
  )
