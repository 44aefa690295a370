/** Who a name in capitals before a colon is: "REYES: It does not stop." is Ana Reyes, where the text names her. */
import type {Entity, Span} from '../../contract/index.ts'

/** A source in capitals, as it stands before a colon: of a saying that is a turn of talk. */
export const isTurn = (text: string, source: Span, cue: Span): boolean =>
  text.slice(...cue) === ':' && /^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,}$/u.test(text.slice(...source))

/** Finds people by their names in capitals, the last word or all; nobody whose name itself stands in capitals only. */
export function peopleInCapitals(entities: readonly Entity[]): (label: string) => Entity | undefined {
  const people = new Map<string, Entity>()
  for (const entity of entities) {
    if (entity.type !== 'person' || !/\p{Ll}/u.test(entity.name)) continue
    const name = entity.name.toUpperCase()
    for (const key of [name, name.split(' ').at(-1) as string]) if (!people.has(key)) people.set(key, entity)
  }
  return (label) => people.get(label) ?? people.get(label.split(' ').at(-1) as string)
}
