import {stage} from '../stage.ts'

export const quotations = stage({
  name: 'quotations',
  needs: ['article', 'paragraphs'],
  does: 'Words between quotation marks, over paragraphs too.',
  run: () => [],
})
