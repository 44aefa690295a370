import {bySpan, type Check, idMaker} from '../../contract/index.ts'
import {checkers} from '../checks/index.ts'
import {matterOf} from '../matter/matter.ts'
import {stage} from '../stage.ts'

export const checks = stage({
  name: 'checks',
  needs: ['article', 'tokens', 'sentences', 'quotations', 'times', 'places', 'attributions', 'claims', 'entities'],
  does: 'What a careful editor would flag.',
  run(layers): Check[] {
    const id = idMaker()
    const reading = {...layers, matter: matterOf(layers)}
    return checkers
      .flatMap(({kind, check}) => check(reading).map((finding) => ({kind, ...finding})))
      .sort((a, b) => bySpan(a.spans[0], b.spans[0]))
      .map((finding) => ({id: id('k', finding.spans[0]), ...finding}))
  },
})
