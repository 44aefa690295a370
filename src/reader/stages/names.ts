import {stage} from '../stage.ts'

export const names = stage({
  name: 'names',
  needs: ['article', 'tokens', 'sentences'],
  does: 'Proper names, typed as far as rules can tell.',
  run: () => [],
})
