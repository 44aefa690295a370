import {stage} from '../stage.ts'

export const checks = stage({
  name: 'checks',
  needs: ['article', 'sentences', 'attributions', 'claims', 'entities', 'times', 'places'],
  does: 'What a careful editor would flag.',
  run: () => [],
})
