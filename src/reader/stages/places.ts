import {stage} from '../stage.ts'

export const places = stage({
  name: 'places',
  needs: ['article', 'tokens', 'sentences', 'names'],
  does: 'Place names resolved to GeoNames.',
  run: () => [],
})
