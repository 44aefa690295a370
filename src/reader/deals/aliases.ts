/** Names that the article shortens: what it calls "Tallis" behind "Tallis Shipping" is the same side, though its chains have two. */
import type {Entity} from '../../contract/index.ts'

/** Those whose whole name opens the longer name of one other body, or of nobody else, become mentions of it. In the order given. */
export function withoutAliases(entities: readonly Entity[]): Entity[] {
  const longer = new Map<string, Entity>()
  const named = entities.filter(({name, type}) => type !== 'state' && type !== 'group' && wordsOf(name).length > 1)
  for (const entity of entities) {
    if (entity.type === 'state' || entity.type === 'group' || !/^\p{Lu}/u.test(entity.name)) continue
    const whole = named.filter((other) => other !== entity && opens(entity.name, other.name))
    if (whole.length === 1) longer.set(entity.id, whole[0])
  }
  const lastOf = (entity: Entity): Entity => {
    const next = longer.get(entity.id)
    return next && !longer.has(next.id) ? next : entity
  }
  return entities.flatMap((entity): Entity[] => {
    if (lastOf(entity) !== entity) return []
    const shorter = entities.filter((other) => other !== entity && lastOf(other) === entity)
    return shorter.length === 0
      ? [entity]
      : [{...entity, type: typeOf([entity, ...shorter]), mentions: mentionsOf([entity, ...shorter])}]
  })
}

/** A club that is taken for a person once is none where it is a body elsewhere. */
const typeOf = (same: readonly Entity[]): Entity['type'] =>
  same.some(({type}) => type === 'organisation') ? 'organisation' : same[0].type

const mentionsOf = (same: readonly Entity[]): Entity['mentions'] =>
  same.flatMap(({mentions}) => mentions).sort((a, b) => a[0] - b[0])

const wordsOf = (name: string): string[] => name.split(' ')

const opens = (short: string, long: string): boolean => long.startsWith(`${short} `)
