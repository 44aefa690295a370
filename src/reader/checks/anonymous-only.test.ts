import {expect, test} from 'vitest'
import {layersOf} from '../../../test/make.ts'

async function raised(body: string): Promise<number> {
  const {checks} = await layersOf(`Harbour lock closes in May\n\n${body} It rained on the quay all day.`, 'checks')
  return checks.filter(({kind}) => kind === 'anonymous-only').length
}

const said = (source: string, cue = 'said', content = 'the lock had closed for good'): string =>
  `{source a1|${source}} {cue a1|${cue}} {content a1|${content}}.`

test.each([
  ['officials with a number', said('Two port officials')],
  ['a source close to them', said('A source close to the board')],
  ['what they know of others’ plans', said('Two port officials', 'said', 'the harbour will close the lock in May')],
  ['an envoy whom nothing picks out', said('An envoy')],
])('raised: %s', async (_, body) => expect(await raised(body)).toBe(1))

test.each([
  ['somebody with a name', said('{person|Ana Reyes}')],
  ['the holder of an office', said("The harbour's director")],
  ['the holders of one', said('The transport ministers of the two countries')],
  ['officials on a platform', said('Officials of both ports', 'announced')],
  ['what they want themselves', said('Two port officials', 'said', 'they want a longer term for it')],
  ['what they fear', said('Two port officials', 'feared', 'the lock would close for good')],
  ['the street', said('Residents')],
])('not: %s', async (_, body) => expect(await raised(body)).toBe(0))
