import {namesIn} from '../names/find.ts'
import {stage} from '../stage.ts'

export const names = stage({
  name: 'names',
  needs: ['article', 'tokens', 'sentences'],
  does: 'Proper names, typed as far as rules can tell.',
  run: ({tokens, sentences}, {gazetteer}) => namesIn(tokens, sentences, gazetteer),
})
