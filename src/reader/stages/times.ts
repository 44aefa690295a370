import {stage} from '../stage.ts'

export const times = stage({
  name: 'times',
  needs: ['article', 'published', 'tokens', 'sentences'],
  does: 'Time expressions with TIMEX3 values.',
  run: () => [],
})
