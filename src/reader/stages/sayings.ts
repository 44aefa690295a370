import {sayingsIn} from '../sayings/read.ts'
import {stage} from '../stage.ts'

export const sayings = stage({
  name: 'sayings',
  needs: ['article', 'paragraphs', 'tokens', 'sentences', 'quotations'],
  does: 'Acts of saying: source, cue and content.',
  run: ({paragraphs, tokens, sentences, quotations}) => sayingsIn(tokens, sentences, paragraphs, quotations),
})
