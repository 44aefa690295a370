import {stage} from '../stage.ts'

export const entities = stage({
  name: 'entities',
  needs: ['article', 'tokens', 'sentences', 'names', 'places', 'sayings'],
  does: 'Persons, organisations and states, with all their mentions and roles.',
  run: () => [],
})
