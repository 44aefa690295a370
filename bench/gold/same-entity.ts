/** Who takes part in a reading, and whether that is who the gold means by a name of the text. */
import type {Entity} from '../../src/contract/index.ts'
import type {Layers} from '../../src/reader/stage.ts'
import {sameName} from './given.ts'

/** By id: entities, and those that only take part in an event ("a first convoy"), as a reading has them. */
export const entitiesById = ({entities = [], happenings}: Partial<Layers>): ReadonlyMap<string, Entity> =>
  new Map([...entities, ...(happenings?.parties ?? [])].map((entity) => [entity.id, entity]))

/** By its name, or by the words of any of its mentions: our labels take the name "as the text has it". */
export const isNamed = (text: string, entity: Entity | undefined, name: string): boolean =>
  entity !== undefined &&
  (sameName(entity.name, name) || entity.mentions.some((span) => sameName(text.slice(...span), name)))
