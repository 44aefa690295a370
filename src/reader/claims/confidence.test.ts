import {expect, test} from 'vitest'
import type {Attribution, Claim} from '../../contract/index.ts'
import {confidenceOf} from './confidence.ts'

const put: Pick<Claim, 'act' | 'factuality'> = {
  act: 'states',
  factuality: {certainty: 'certain', polarity: '+', cues: []},
}
const link = (confidence: number): Attribution => ({
  id: 'a0-4',
  source: [5, 8],
  cue: [0, 4],
  content: [[9, 20]],
  kind: 'person',
  quote: 'indirect',
  confidence,
})

test('a claim is no surer than the weakest link of its chain', () => {
  const [sure, doubtful] = [confidenceOf(put, [link(0.95)]), confidenceOf(put, [link(0.95), link(0.3)])]
  expect(doubtful).toBeLessThan(sure)
})

test('no chain, and links that are certain or impossible, still give a probability', () => {
  for (const chain of [[], [link(0)], [link(1)]]) {
    expect(confidenceOf(put, chain)).toBeGreaterThan(0)
    expect(confidenceOf(put, chain)).toBeLessThan(1)
  }
})
