/** Whether an entity of a reading is who the gold means by a name of the text. */
import type {Entity} from '../../src/contract/index.ts'
import {sameName} from './given.ts'

/** By its name, or by the words of any of its mentions: our labels take the name "as the text has it". */
export const isNamed = (text: string, entity: Entity | undefined, name: string): boolean =>
  entity !== undefined &&
  (sameName(entity.name, name) || entity.mentions.some((span) => sameName(text.slice(...span), name)))
