import {stage} from '../stage.ts'
import {inferPublication} from '../times/publication.ts'

export const published = stage({
  name: 'published',
  needs: ['article'],
  does: 'The day of publication: as given, or worked out from the text.',
  run: ({article}) => article.published ?? inferPublication(article.text, article.parts.dateline),
})
