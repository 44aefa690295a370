import {goOn} from '../sayings/go-on.ts'
import {foundByModel} from '../sayings/labelled.ts'
import {nest} from '../sayings/nest.ts'
import {foundByRules} from '../sayings/ruled.ts'
import {together} from '../sayings/together.ts'
import {stage} from '../stage.ts'

export const sayings = stage({
  name: 'sayings',
  needs: ['article', 'paragraphs', 'tokens', 'sentences', 'quotations', 'labels'],
  does: 'Acts of saying: source, cue and content.',
  run({article, paragraphs, tokens, sentences, quotations, labels}) {
    const byModel = foundByModel(article.text, labels.cues, quotations)
    const found = together(article.text, byModel, foundByRules(tokens, sentences, paragraphs, quotations))
    return nest(goOn(article.text, found, quotations, paragraphs), quotations)
  },
})
