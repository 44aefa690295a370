import {describe, expect, test} from 'vitest'
import {engine} from '../../../test/make.ts'
import {unmark} from '../../../test/marked.ts'
import type {CheckKind} from '../../contract/index.ts'
import {idMaker, type Toponym} from '../../contract/index.ts'
import {articleFrom} from '../../intake/index.ts'
import {runPipeline} from '../pipeline.ts'
import type {Layers, Saying} from '../stage.ts'

/** Where the towns of these sentences lie; `{at Merefa|…}` is a place. */
const towns: Readonly<Record<string, [lat: number, lon: number]>> = {
  Larne: [54.85, -5.81],
  Stranraer: [54.9, -5.03],
  Belfast: [54.6, -5.93],
}

async function raised(marked: string, kind: CheckKind, published = '2024-03-04'): Promise<string[][]> {
  const {text, labels} = unmark(marked)
  const id = idMaker()
  const places = labels
    .filter(({name}) => name === 'at')
    .map(
      ({args: [town], span}): Toponym => ({
        id: id('p', span),
        span,
        name: town,
        lat: towns[town][0],
        lon: towns[town][1],
      }),
    )
  const cues = labels.filter(({name}) => name === 'cue')
  const part = (name: string, key: string) =>
    labels.filter((label) => label.name === name && label.args.includes(key)).map(({span}) => span)
  const sayings = cues.map(
    ({span, args: [key]}): Saying => ({
      source: part('source', key)[0],
      cue: span,
      content: part('content', key),
      quote: 'indirect',
      confidence: 0.9,
    }),
  )
  const given = {places, sayings, names: [], happenings: {found: [], parties: []}, events: [], deals: []}
  const layers = (await runPipeline(articleFrom(text, {language: 'en', published}), engine, {given})) as Layers
  return layers.checks.filter((check) => check.kind === kind).map(({spans}) => spans.map((span) => text.slice(...span)))
}

describe('inconsistent-place', () => {
  test('one thing, one kind of deed, two towns', async () => {
    const found = await raised(
      'The tanker was stopped off {at Larne|Larne}. {content a1|The ship was taken off {at Stranraer|Stranraer}}, {source a1|the owner} {cue a1|said}.',
      'inconsistent-place',
    )
    expect(found).toEqual([['Larne', 'Stranraer']])
  })

  test.each([
    [
      'another thing',
      'The tanker was stopped off {at Larne|Larne}. The lorry was stopped in {at Stranraer|Stranraer}.',
    ],
    [
      'another one of them',
      'The tanker was stopped off {at Larne|Larne}. Another tanker was stopped off {at Stranraer|Stranraer}.',
    ],
    [
      'nothing points back',
      'Two tankers were stopped off {at Larne|Larne}. Some tankers were held off {at Stranraer|Stranraer}.',
    ],
    [
      'other days',
      'The tanker was stopped off {at Larne|Larne} on 1 March. The ship was taken off {at Stranraer|Stranraer} on 3 March.',
    ],
    ['from and to', 'The tanker came from {at Larne|Larne}. The ship was brought to {at Stranraer|Stranraer}.'],
    ['a neighbouring town', 'The tanker was stopped off {at Larne|Larne}. The ship was taken off {at Larne|Larne}.'],
  ])('not: %s', async (_, text) => {
    expect(await raised(text, 'inconsistent-place')).toEqual([])
  })
})

describe('inconsistent-time', () => {
  test.each([
    ['The line closed on Monday, 5 March 2024.', [['Monday, 5 March 2024']]],
    ['The line closed on Monday (5 March 2024).', [['Monday (5 March 2024)']]],
    ['The line closed on Tuesday, 5 March 2024.', []],
    ['The line closed on Monday. On 5 March 2024 it rained.', []],
  ])('%s', async (text, expected) => {
    expect(await raised(text, 'inconsistent-time')).toEqual(expected)
  })
})

describe('unattributed-assertion', () => {
  test('flat in the outlet’s own words, and open in another’s', async () => {
    const found = await raised(
      'The crate was carried in by bus from {at Larne|Larne}. {source a1|The police} {cue a1|were examining} {content a1|whether the crate had come from {at Larne|Larne}}.',
      'unattributed-assertion',
    )
    expect(found).toEqual([['The crate was carried in by bus from Larne', 'whether the crate had come from Larne']])
  })

  test('somebody else says the same as flatly', async () => {
    const text =
      'The crate was carried in by bus from {at Larne|Larne}. {source a1|The police} {cue a1|said} {content a1|the crate had come from {at Larne|Larne}}.'
    expect(await raised(text, 'unattributed-assertion')).toEqual([])
  })
})
