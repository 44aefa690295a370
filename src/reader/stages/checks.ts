import {bySpan, type Check, idMaker} from '../../contract/index.ts'
import {checkers} from '../checks/index.ts'
import {happeningsOf} from '../matter/happenings.ts'
import {matterOf} from '../matter/matter.ts'
import {tellingsIn} from '../matter/same-happening.ts'
import {stage} from '../stage.ts'

export const checks = stage({
  name: 'checks',
  needs: [
    'article',
    'published',
    'tokens',
    'sentences',
    'quotations',
    'labels',
    'times',
    'places',
    'attributions',
    'claims',
    'entities',
    'deals',
  ],
  does: 'What a careful editor would flag.',
  run(layers, {gazetteer}): Check[] {
    const id = idMaker()
    const matter = matterOf(layers)
    const reading = {
      ...layers,
      matter,
      tellings: tellingsIn({...layers, matter}),
      happenings: happeningsOf({...layers, matter}),
      gazetteer,
    }
    return checkers
      .flatMap(({kind, check}) => check(reading).map((finding) => ({kind, ...finding})))
      .sort((a, b) => bySpan(a.spans[0], b.spans[0]))
      .map((finding) => ({id: id('k', finding.spans[0]), ...finding}))
  },
})
