import {readFileSync} from 'node:fs'
import {brotliDecompressSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {article, engine as emptyEngine} from '../../../test/make.ts'
import {unmark} from '../../../test/marked.ts'
import type {Given, Toponym} from '../../contract/index.ts'
import type {Engine} from '../engine.ts'
import {runPipeline} from '../pipeline.ts'
import {openGazetteer} from '../places/gazetteer.ts'

const asset = new URL('../../../assets/gazetteer.br', import.meta.url)
const engine: Engine = {
  ...emptyEngine,
  version: 'test',
  gazetteer: openGazetteer(brotliDecompressSync(readFileSync(asset))),
}

const read = async (text: string, given: Given = {}): Promise<readonly Toponym[]> =>
  (await runPipeline(article(text, given), engine, {until: 'places'})).places ?? []

/** `{place 524901 metonym|Moscow}`: id (`-` for none), then `adjective` or `metonym`. */
async function expectMarked(marked: string, given: Given = {}): Promise<void> {
  const {text, labels} = unmark(marked)
  const found = (await read(text, given)).map(({span, geonameId, form, metonym}) =>
    [
      text.slice(...span),
      geonameId ?? '-',
      ...(form === 'adjective' ? [form] : []),
      ...(metonym ? ['metonym'] : []),
    ].join(' '),
  )
  expect(found).toEqual(labels.map(({args, span}) => [text.slice(...span), ...args].join(' ')))
}

test.each([
  // The words beside a name.
  'Rain fell on {place 4250542|Springfield}, {place 4896861|Ill.}, all night.',
  'Rain fell on {place 4951788|Springfield}, {place 6254926|Massachusetts}. People in {place 4951788|Springfield} slept.',
  'The storm passed {place 4717560|Paris}, {place 4736286|Texas}.',
  // What else is in play.
  'The storm passed {place 2988507|Paris} on its way from {place 2994160|Metz} to {place 3031582|Bordeaux}.',
  'A bakery in {place 361058|Alexandria} sold bread to {place 360630|Cairo} and {place 357994|Egypt}.',
  // A list of states is no address.
  'Envoys from {place 1861060|Japan}, {place 1814991|China} and {place 1835841|South Korea} met.',
  // What describes by a place.
  'An {place 294640|Israel}-{place 2921044|Germany} summit, a {place 1835848|Seoul}-based firm and an African-American choir.',
  // People and adjectives.
  '{place 2017370 adjective|Russian} officials met {place 298795 adjective|Turks} in {place 2911298|Hamburg}.',
])('%s', (marked) => expectMarked(marked))

test.each([
  '{place 524901 metonym|Moscow} said on Monday that it would not sign.',
  'It was a signal to {place 2988507|Paris}, and {place 1816670 metonym|Beijing} rejected it.',
  'They spoke of {place 1835848 metonym|Seoul}’s policy on trade.',
  'They left because of {place 1835848 metonym|Seoul}’s demands, not of {place 1835848|Seoul}’s weather.',
  'Fog lay over {place 524901|Moscow} on Monday.',
  'He was born in {place 524901|Moscow} and died in {place 2988507|Paris}.',
])('a capital that speaks stands for its state: %s', (marked) => expectMarked(marked))

test.each([
  'Paris Hollander sang, and Jordan Peters danced.',
  'The Washington Herald was printed on Tuesday.',
  'In or on, us or them: no place is meant.',
  'Mr Lincoln read; Mrs Houston wrote.',
])('no place in: %s', async (text) => expect(await read(text)).toEqual([]))

test('an outlet means its own town where the article says nothing else', async () => {
  const text = 'The mayor of Springfield opened a bridge.'
  const idFor = async (given: Given) => (await read(text, given))[0]?.geonameId
  expect(await idFor({outlet: 'The Springfield Gazette', url: 'https://www.example.org/'})).toBe(await idFor({}))
  expect((await read('A bridge opened in Paris.', {outlet: 'The Texas Observer'}))[0]?.geonameId).toBe(4717560)
})

test('a name that nobody has keeps no id', async () => {
  expect(
    (await read('A ferry sank off Hyrvelmont Island on Monday.')).every(({geonameId}) => geonameId === undefined),
  ).toBe(true)
})

test('a long text of ever new names is read in linear time', async () => {
  const {gazetteer} = engine
  const names = Array.from({length: 30_000}, (_, at) => gazetteer.place(at * 7).name)
  const start = performance.now()
  await read(`We were in ${names.join(' and in ')}.`)
  expect(performance.now() - start).toBeLessThan(20_000)
}, 60_000)
