import {stage} from '../stage.ts'

export const claims = stage({
  name: 'claims',
  needs: ['article', 'tokens', 'sentences', 'quotations', 'attributions', 'entities'],
  does: 'What the article puts forward, each with the chain on whose word it stands.',
  run: () => [],
})
