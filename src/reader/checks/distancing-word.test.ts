import {expect, test} from 'vitest'
import {layersOf} from '../../../test/make.ts'

async function raised(body: string): Promise<string[]> {
  const {checks, article} = await layersOf(
    `Harbour lock closes in May\n\n${body} It rained on the quay all day.`,
    'checks',
  )
  return checks.filter(({kind}) => kind === 'distancing-word').map(({spans: [span]}) => article.text.slice(...span))
}

test.each([
  ['The so-called harbour plan costs nine million.', 'so-called'],
  ['{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|the so-called harbour plan was dead}.', 'so-called'],
  ['The claimed owner of the lock lives abroad.', 'claimed'],
  ['{source a1|The port} {cue a1|claimed} {content a1|the lock was safe}.', 'claimed'],
])('%s', async (body, word) => expect(await raised(body)).toEqual([word]))

test.each([
  'She claimed victory in the regatta.',
  'The storm claimed three lives.',
  '{content a1|The group bombed the lock}, it claimed responsibility.',
  '{source a1|His} {cue a1|claim} {content a1|that the lock was safe} is being looked into.',
  '{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|“the so-called harbour plan is dead”}.',
  'She sang “Inspectors” on the quay.',
  'A party of inspectors stands on the quay.',
])('not: %s', async (body) => expect(await raised(body)).toEqual([]))

test('hostile: long blanks come through', async () => {
  expect(await raised(`The${' '.repeat(100_000)}lock ${'claimed '.repeat(2_000)}.`)).toBeInstanceOf(Array)
})
