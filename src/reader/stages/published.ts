import {stage} from '../stage.ts'

export const published = stage({
  name: 'published',
  needs: ['article'],
  does: 'The day of publication: as given, or worked out from the text.',
  run: () => undefined,
})
