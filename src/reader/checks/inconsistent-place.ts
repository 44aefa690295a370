import {placePairs} from '../matter/place-pairs.ts'
import type {Checker} from './index.ts'

export const inconsistentPlace: Checker = {
  kind: 'inconsistent-place',
  raisedWhen: 'two passages put one happening at two places',
  check(reading) {
    const {article, tellings, gazetteer} = reading
    return placePairs(reading, tellings, gazetteer).map(({one, other, here, there}) => ({
      message: `“${article.text.slice(...here.span)}” and “${article.text.slice(...there.span)}”: both are said of one happening.`,
      spans: [here.span, there.span],
      claims: [one.claim.id, other.claim.id],
    }))
  },
}
