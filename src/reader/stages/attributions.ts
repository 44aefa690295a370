import {stage} from '../stage.ts'

export const attributions = stage({
  name: 'attributions',
  needs: ['article', 'sentences', 'quotations', 'times', 'sayings', 'entities'],
  does: 'Who each source is, and of what kind.',
  run: () => [],
})
