import {type Entity, idMaker} from '../../contract/index.ts'
import {finish} from '../entities/draft.ts'
import {groupNames} from '../entities/named.ts'
import {addReferences} from '../entities/references.ts'
import {addRoles} from '../entities/roles.ts'
import {groupStates} from '../entities/states.ts'
import {type Name, stage, type Token} from '../stage.ts'
import {tokenRange} from '../within.ts'

/**
 * Persons, organisations, outlets, states and groups, one entity each, with all their mentions and roles: names that mean the
 * same are brought together, then titles are read, then pronouns and descriptions are led back. An unnamed source ("two
 * officials") is an entity too, so that "they said" can lead to it.
 */
export const entities = stage({
  name: 'entities',
  needs: ['article', 'tokens', 'sentences', 'names', 'places', 'sayings'],
  does: 'Persons, organisations and states, with all their mentions and roles.',
  run({article: {text}, tokens, sentences, names, places, sayings}, {gazetteer}): Entity[] {
    const states = groupStates(places, (iso) => gazetteer.country(iso))
    const taken = new Set(states.flatMap(({mentions}) => mentions.map(([start]) => start)))
    const typed = names.filter(({span}) => !taken.has(span[0])).map((name) => withNeighbours(name, tokens))
    const named = groupNames(typed, {text, tokens})
    const people = named.filter(({type}) => type === 'person')
    const bodies = named.filter(({type}) => type !== 'person')
    addRoles(people, [...bodies, ...states], text, tokens)
    const {unnamed} = addReferences([...named, ...states], {text, tokens, sentences, sayings})
    return finish([...named, ...states, ...unnamed], idMaker()).entities
  },
})

/** "The newspaper Denny Obzor", "the Nikkan Tsushin agency": the noun beside the name says that it publishes. */
function withNeighbours(name: Name, tokens: readonly Token[]): Name {
  if (name.type === 'outlet' || name.type === 'place') return name
  const [first, after] = tokenRange(tokens, name.span)
  const before = tokens[first - 1]?.text ?? ''
  const next = tokens[after]?.text ?? ''
  const further = tokens[after + 1]?.text ?? ''
  const publishes = /^(?:newspaper|paper|daily|broadcaster|tabloid|site|website|station|magazine|weekly)$/
  const isOutlet =
    publishes.test(before) ||
    /^(?:newspaper|broadcaster|tabloid|magazine|newswire)$/.test(next) ||
    (/^(?:news|press|TV|television|radio)$/.test(next) && /^(?:agency|station|channel|network)$/.test(further))
  return isOutlet ? {...name, type: 'outlet'} : name
}
