import {foundByModel} from '../sayings/labelled.ts'
import {nest} from '../sayings/nest.ts'
import {stage} from '../stage.ts'

export const sayings = stage({
  name: 'sayings',
  needs: ['article', 'quotations', 'labels'],
  does: 'Acts of saying: source, cue and content.',
  run: ({article, quotations, labels}) => nest(foundByModel(article.text, labels.cues, quotations), quotations),
})
