/** Who can give and take: states, bodies and persons that the article names; a town stands for its state. */
import {contains, type Entity} from '../../contract/index.ts'
import {partyFinder} from '../events/parties.ts'
import type {Tree} from '../events/tree.ts'
import type {Layers} from '../stage.ts'
import {indexAt, tokenRange} from '../within.ts'

const acting: ReadonlySet<Entity['type']> = new Set(['state', 'organisation', 'outlet', 'group', 'person'])

export interface Parties {
  /** Entity id of whoever a token stands for, if anybody. */
  who(at: number): string | undefined
  isPerson(at: number): boolean
}

export function partiesOf(tree: Tree, {entities, places}: Pick<Layers, 'entities' | 'places'>): Parties {
  const partyOf = partyFinder(tree, entities, () => undefined)
  const states = new Map(entities.flatMap(({id, iso, type}) => (type === 'state' && iso ? [[iso, id] as const] : [])))
  const spans = places.map(({span}) => span)
  // The last token of a mention stands for it, whatever the tree makes of the name.
  const lastOf = new Map(
    entities.flatMap((entity) =>
      entity.mentions.map((span) => [tokenRange(tree.tokens, span)[1] - 1, entity] as const),
    ),
  )
  const placeAt = (at: number): Layers['places'][number] | undefined => {
    const {start, end} = tree.tokens[at]
    const place = places[indexAt(spans, start)]
    return place && contains(place.span, [start, end]) ? place : undefined
  }
  const entityAt = (at: number): Entity | undefined => lastOf.get(at) ?? (placeAt(at) ? undefined : partyOf(at)?.entity)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  /** What a leader gives, his state gives. */
  const bodyOf = ({type, roles}: Entity): string | undefined =>
    type === 'person'
      ? roles.map(({of}) => of).find((of) => of !== undefined && byId.get(of)?.type === 'state')
      : undefined
  return {
    who(at) {
      if (at >= tree.tokens.length) return undefined
      const entity = entityAt(at)
      if (entity && acting.has(entity.type)) return bodyOf(entity) ?? entity.id
      const country = placeAt(at)?.country
      return country ? states.get(country) : undefined
    },
    isPerson: (at) => entityAt(at)?.type === 'person',
  }
}
