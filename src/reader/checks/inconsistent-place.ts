import type {Claim, Toponym} from '../../contract/index.ts'
import {placePairs} from '../matter/place-pairs.ts'
import {placingPairs} from '../matter/placings.ts'
import type {Checked, Checker, Finding} from './index.ts'

export const inconsistentPlace: Checker = {
  kind: 'inconsistent-place',
  raisedWhen: 'two passages put one happening at two places',
  check(reading) {
    const {tellings, gazetteer} = reading
    const found = [
      ...placePairs(reading, tellings, gazetteer).map(({one, other, here, there}) =>
        findingOf(reading, [one.claim, here], [other.claim, there]),
      ),
      ...placingPairs(reading).map(([one, other]) =>
        findingOf(reading, [one.happening.claim, one.place], [other.happening.claim, other.place]),
      ),
    ]
    return [...new Map(found.map((finding) => [finding.spans.join(), finding])).values()]
  },
}

type Passage = readonly [claim: Claim, place: Toponym]

const findingOf = ({article: {text}}: Checked, [one, here]: Passage, [other, there]: Passage): Finding => ({
  message: `“${text.slice(...here.span)}” and “${text.slice(...there.span)}”: both are said of one happening.`,
  spans: [here.span, there.span],
  claims: [one.id, other.id],
})
