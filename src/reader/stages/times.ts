import {idMaker} from '../../contract/index.ts'
import {stage} from '../stage.ts'
import {findTimes} from '../times/find.ts'

export const times = stage({
  name: 'times',
  needs: ['article', 'published'],
  does: 'Time expressions with TIMEX3 values.',
  run: ({article, published}) => {
    const id = idMaker()
    return findTimes(article.text, published, article).map((time) => ({id: id('t', time.span), ...time}))
  },
})
