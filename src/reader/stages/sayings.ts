import {stage} from '../stage.ts'

export const sayings = stage({
  name: 'sayings',
  needs: ['article', 'paragraphs', 'tokens', 'sentences', 'quotations', 'names'],
  does: 'Acts of saying: source, cue and content.',
  run: () => [],
})
