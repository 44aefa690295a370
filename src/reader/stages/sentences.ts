import {stage} from '../stage.ts'

export const sentences = stage({
  name: 'sentences',
  needs: ['article', 'paragraphs', 'tokens'],
  does: 'Sentences that survive quotations, initials, abbreviations, datelines and ellipses.',
  run: () => [],
})
