/** Names that the article shortens: what it calls "Tallis" behind "Tallis Shipping" is the same side, though its chains have two. */
import type {Entity} from '../../contract/index.ts'

/** Those whose whole name opens the longer name of one other body, and of nobody else, become mentions of it. In the order given. */
export function withoutAliases(entities: readonly Entity[]): Entity[] {
  const byOpening = openings(entities)
  const longerOf = ({name, type}: Entity): Entity | undefined => {
    const longer = isNamed({name, type}) ? (byOpening.get(name) ?? []) : []
    return longer.length === 1 ? longer[0] : undefined
  }
  const shorter = new Map<string, Entity[]>()
  for (const entity of entities) {
    const longer = longerOf(entity)
    if (longer && !longerOf(longer)) shorter.set(longer.id, [...(shorter.get(longer.id) ?? []), entity])
  }
  const merged = new Set([...shorter.values()].flat())
  return entities
    .filter((entity) => !merged.has(entity))
    .map((entity) => {
      const same = [entity, ...(shorter.get(entity.id) ?? [])]
      return same.length === 1 ? entity : {...entity, type: typeOf(same), mentions: mentionsOf(same)}
    })
}

/** Bodies and persons by each run of words that opens their name and is shorter. */
function openings(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const found = new Map<string, Entity[]>()
  for (const entity of entities.filter(isNamed)) {
    const words = entity.name.split(' ')
    for (let count = 1; count < words.length && count < longestOpening; count++) {
      const opening = words.slice(0, count).join(' ')
      const list = found.get(opening)
      if (list) list.push(entity)
      else found.set(opening, [entity])
    }
  }
  return found
}

/** In words. Chosen. */
const longestOpening = 6

const isNamed = ({name, type}: Pick<Entity, 'name' | 'type'>): boolean =>
  type !== 'state' && type !== 'group' && /^\p{Lu}/u.test(name)

/** A club that is taken for a person once is none where it is a body elsewhere. */
const typeOf = (same: readonly Entity[]): Entity['type'] =>
  same.some(({type}) => type === 'organisation') ? 'organisation' : same[0].type

const mentionsOf = (same: readonly Entity[]): Entity['mentions'] =>
  same.flatMap(({mentions}) => mentions).sort((a, b) => a[0] - b[0])
