/** What the model says of the text: cues with their source and content, names, a tree for each sentence, mentions. */
import {stage} from '../stage.ts'

export const labels = stage({
  name: 'labels',
  needs: ['article', 'tokens', 'sentences'],
  does: 'What the model says of the text: cues with source and content, names, trees, mentions.',
  run: ({article, tokens, sentences}, engine) => engine.label(article.text, tokens, sentences),
})
