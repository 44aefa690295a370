import {type Entity, idMaker} from '../../contract/index.ts'
import {knownOf} from '../entities/known.ts'
import {stage} from '../stage.ts'

/** The chains of persons, organisations, outlets, states and groups, as the contract has them. An unnamed source ("two officials") is one too. */
export const entities = stage({
  name: 'entities',
  needs: ['published', 'chains'],
  does: 'Persons, organisations and states, with all their mentions and roles.',
  run({published, chains}, {actors}): Entity[] {
    const id = idMaker()
    const beings = chains.flatMap(({being}) => (being ? [being] : []))
    const ids = beings.map(({mentions}) => id('n', mentions[0]))
    return beings.map(({roles, ...being}, at) => ({
      id: ids[at],
      ...being,
      ...knownOf({...being, roles}, actors, published?.value),
      roles: roles.map(({of, ...role}) => ({...role, ...(of === undefined ? {} : {of: ids[of]})})),
    }))
  },
})
