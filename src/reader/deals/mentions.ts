/** Where the article's entities stand, by token. */
import type {Entity} from '../../contract/index.ts'
import type {Tree} from '../events/tree.ts'
import {tokenRange} from '../within.ts'

export interface Mentions {
  /** By last token, which stands for the mention whatever the tree makes of the name. */
  readonly endingAt: ReadonlyMap<number, Entity>
  /** By first and last token: `12 14`. */
  readonly whole: ReadonlyMap<string, Entity>
  /** Last token by the first. */
  readonly lastFrom: ReadonlyMap<number, number>
}

/** Of two that end together, the shorter: "Turkey's Kale Holding" is a mention, and "Kale Holding" too. */
export function mentionsIn(tree: Tree, entities: readonly Entity[]): Mentions {
  const ending = new Map<number, {entity: Entity; length: number}>()
  const whole = new Map<string, Entity>()
  const lastFrom = new Map<number, number>()
  for (const entity of entities)
    for (const span of entity.mentions) {
      const [from, to] = tokenRange(tree.tokens, span)
      whole.set(`${from} ${to - 1}`, entity)
      lastFrom.set(from, to - 1)
      const length = span[1] - span[0]
      const other = ending.get(to - 1)
      if (!other || length < other.length) ending.set(to - 1, {entity, length})
    }
  return {endingAt: new Map([...ending].map(([last, {entity}]) => [last, entity])), whole, lastFrom}
}
