import {bySpan, type Check, idMaker} from '../../contract/index.ts'
import {checkers} from '../checks/index.ts'
import {stage} from '../stage.ts'

export const checks = stage({
  name: 'checks',
  needs: ['article', 'tokens', 'sentences', 'quotations', 'attributions', 'claims', 'entities'],
  does: 'What a careful editor would flag.',
  run(layers): Check[] {
    const id = idMaker()
    return checkers
      .flatMap(({kind, check}) => check(layers).map((finding) => ({kind, ...finding})))
      .sort((a, b) => bySpan(a.spans[0], b.spans[0]))
      .map((finding) => ({id: id('k', finding.spans[0]), ...finding}))
  },
})
