import {stage} from '../stage.ts'

export const tokens = stage({
  name: 'tokens',
  needs: ['article'],
  does: 'Words, numbers and marks with their places in the text.',
  run: () => [],
})
