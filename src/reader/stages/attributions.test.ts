import {expect, test} from 'vitest'
import {layersOf} from '../../../test/make.ts'

test.each([
  ['person', '{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|it was late}.'],
  [
    'person',
    '{source a1|the spokeswoman for the {organisation|Vale Line}, {person|Ana Reyes},} {cue a1|said} {content a1|it was late}.',
  ],
  ['person', '{source a1|He} {cue a1|said} {content a1|it was late}.'],
  ['person', '{source a1|His wife} {cue a1|said} {content a1|it was late}.'],
  ['person', '{source a1|The chancellor} {cue a1|said} {content a1|it was late}.'],
  ['organisation', '{source a1|The {organisation|Vale Line}} {cue a1|said} {content a1|it was late}.'],
  ['organisation', '{source a1|A spokesman for the {organisation|Vale Line}} {cue a1|said} {content a1|it was late}.'],
  ['organisation', '{source a1|The ministry} {cue a1|said} {content a1|it was late}.'],
  ['organisation', '{source a1|Police} {cue a1|said} {content a1|it was late}.'],
  ['state', '{source a1|{state RU government|Moscow}} {cue a1|said} {content a1|it was late}.'],
  ['outlet', '{source a1|The {outlet|Harbour Gazette}} {cue a1|reported} {content a1|it was late}.'],
  ['outlet', '{source a1|The newspaper} {cue a1|reported} {content a1|it was late}.'],
  ['document', '{source a1|A report by the {organisation|Vale Line}} {cue a1|said} {content a1|it was late}.'],
  ['document', '{source a1|The lawsuit} {cue a1|said} {content a1|it was late}.'],
  ['anonymous', '{source a1|Two port officials} {cue a1|said} {content a1|it was late}.'],
  ['anonymous', '{source a1|People familiar with the talks} {cue a1|said} {content a1|it was late}.'],
  ['anonymous', '{source a1|Critics} {cue a1|said} {content a1|it was late}.'],
  ['anonymous', '{source a1|An aide to {person|Ana Reyes}} {cue a1|said} {content a1|it was late}.'],
  ['anonymous', '{source a1|A manager} {cue a1|said} {content a1|it was late}.'],
  ['person', '{source a1|{person|Ana Reyes}’s} {cue a1|claim} {content a1|that it was late} spread.'],
  ['person', '{source a1|Her} {cue a1|claim} {content a1|that it was late} spread.'],
  ['organisation', 'The port, {source a1|which} {cue a1|says} {content a1|it was late}, is small.'],
  ['organisation', '{source a1|{person|Reyes}’s company} {cue a1|said} {content a1|it was late}.'],
  ['unspecified', '{source a1|Rumours} {cue a1|suggested} {content a1|it was late}.'],
  ['unspecified', '{content a1|It was} {cue a1|reportedly} {content a1|late}.'],
])('%s: %s', async (kind, marked) => {
  const {attributions} = await layersOf(marked, 'attributions')
  expect(attributions.map((attribution) => attribution.kind)).toEqual([kind])
})

test('an unnamed spokesman leads to the body that he speaks for', async () => {
  const {attributions, entities} = await layersOf(
    '{source a1|A {organisation|Vale Line} spokesman} {cue a1|said} {content a1|it was late}.',
    'attributions',
  )
  expect(entities.find(({id}) => id === attributions[0].entity)?.name).toBe('Vale Line')
})

test('a name in capitals before a colon is the person whom the text names so', async () => {
  const {attributions, entities} = await layersOf(
    '{person|Ana Reyes} was on air.\n\n{source a1|REYES}{cue a1|:} {content a1|It is late.}',
    'attributions',
  )
  expect(entities.find(({id}) => id === attributions[0].entity)?.name).toBe('Ana Reyes')
  expect(attributions[0].kind).toBe('person')
})

test('a name before a role is whose it is, not who speaks', async () => {
  const {attributions, entities} = await layersOf(
    '{source a1|{person|Reyes} spokeswoman {person|Ida Holm}} {cue a1|said} {content a1|it was late}.',
    'attributions',
  )
  expect(entities.find(({id}) => id === attributions[0].entity)?.name).toBe('Ida Holm')
})

test('a campaign that bears a name is not its bearer', async () => {
  const {attributions, entities} = await layersOf(
    '{source a1|The {person|Reyes} campaign} {cue a1|said} {content a1|it was late}.',
    'attributions',
  )
  expect(attributions[0].kind).toBe('organisation')
  expect(entities.find(({id}) => id === attributions[0].entity)?.type).not.toBe('person')
})

test('a possessor whose claim it is, is who claims', async () => {
  const {attributions, entities} = await layersOf(
    '{source a1|{person|Ana Reyes}’s} {cue a1|claim} {content a1|that it was late} spread.',
    'attributions',
  )
  expect(entities.find(({id}) => id === attributions[0].entity)?.name).toBe('Ana Reyes')
})

test('an aide to somebody is not that somebody', async () => {
  const {attributions, entities} = await layersOf(
    '{source a1|An aide to {person|Ana Reyes}} {cue a1|said} {content a1|it was late}.',
    'attributions',
  )
  expect(entities.find(({id}) => id === attributions[0].entity)?.name).toBe('An aide to Ana Reyes')
})

test('a name behind an aide and the one in office is the one in office, where the text says so; else the aide', async () => {
  const sentence = '{source a1|An aide to the mayor, {person|Karl Weber},} {cue a1|said} {content a1|it was late}.'
  const {attributions} = await layersOf(`Mayor {person|Karl Weber} was away. ${sentence}`, 'attributions')
  expect(attributions.map(({kind, entity}) => ({kind, entity}))).toEqual([{kind: 'anonymous', entity: undefined}])
  const alone = await layersOf(sentence, 'attributions')
  expect(alone.attributions[0].kind).toBe('person')
  expect(alone.entities.flatMap(({roles}) => roles)).toEqual([])
})

test('who stands in the content of another stands within', async () => {
  const {attributions} = await layersOf(
    'The {source a1|{outlet|Gazette}} {cue a1|reported} {content a1|that {source a2|officials} {cue a2|said} {content a2|it was late}}.',
    'attributions',
  )
  expect(attributions.map(({within}) => within)).toEqual([undefined, attributions[0].id])
})

test('no sayings, no attributions', async () => {
  expect((await layersOf('The ferry left.', 'attributions')).attributions).toEqual([])
})
