import {namesIn} from '../names/find.ts'
import {namesFrom} from '../names/labelled.ts'
import {stage} from '../stage.ts'

export const names = stage({
  name: 'names',
  needs: ['article', 'tokens', 'sentences', 'labels'],
  does: 'Proper names with their types: the model’s, and by rules those of places, outlets and bodies that it has missed.',
  run: ({tokens, sentences, labels}, {gazetteer, actors}) =>
    namesFrom(labels.names, namesIn(tokens, sentences, gazetteer), tokens, actors),
})
