import {idMaker} from '../../contract/index.ts'
import {treeOf} from '../events/tree.ts'
import {stage} from '../stage.ts'
import {findTimes} from '../times/find.ts'
import {tenseByTree} from '../times/predicate-tense.ts'

export const times = stage({
  name: 'times',
  needs: ['article', 'published', 'tokens', 'labels'],
  does: 'Time expressions with TIMEX3 values.',
  run: ({article, published, tokens, labels}) => {
    const tree = treeOf(tokens, labels.words)
    const id = idMaker()
    return findTimes(article.text, published, article, (span) => tenseByTree(tree, span)).map((time) => ({
      id: id('t', time.span),
      ...time,
    }))
  },
})
