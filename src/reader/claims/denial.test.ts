import {expect, test} from 'vitest'
import {layersOf} from '../../../test/make.ts'

test.each([
  ['denies', '{content a1|“There was no order to fire,”} {source a1|the colonel} {cue a1|said}.'],
  ['denies', '{content a1|“There is no promise,”} {source a1|a spokeswoman} {cue a1|said}.'],
  ['states', '{content a1|“There was no oil on the beach,”} {source a1|the warden} {cue a1|said}.'],
  ['states', '{source a1|Two officials} {cue a1|said} {content a1|there was no order}.'],
  ['states', 'There was no order to fire.'],
])('%s: %s', async (act, marked) => {
  const {claims} = await layersOf(marked, 'claims')
  expect(claims.map((claim) => claim.act)).toEqual([act])
})

test('long runs of the words that denials begin with cost no more than their length', async () => {
  const started = performance.now()
  for (const words of ['there was no ', 'reports were ', 'there is no plain '])
    await layersOf(`{content a1|${words.repeat(3000)}end,} {source a1|the colonel} {cue a1|said}.`, 'claims')
  expect(performance.now() - started).toBeLessThan(4000)
})
