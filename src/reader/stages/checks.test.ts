import {describe, expect, test} from 'vitest'
import {layersOf} from '../../../test/make.ts'
import type {CheckKind} from '../../contract/index.ts'

async function checksIn(marked: string, kind: CheckKind): Promise<string[][]> {
  const {checks, article} = await layersOf(marked, 'checks')
  return checks
    .filter((check) => check.kind === kind)
    .map(({spans}) => spans.map((span) => article.text.slice(...span)))
}

describe('anonymous-only', () => {
  test('main matter on unnamed word alone is one finding a source', async () => {
    const found = await checksIn(
      '{source a1|Two officials} {cue a1|said} {content a1|the line would close}. The ferry left. The ferry came. The harbour was empty and the night was cold.',
      'anonymous-only',
    )
    expect(found).toEqual([['Two officials', 'the line would close']])
  })

  test('"they" is the same source again, and one finding', async () => {
    const found = await checksIn(
      '{source a1|Two officials} {cue a1|said} {content a1|the line would close}. {source a2|They} {cue a2|added} {content a2|that it was full}.' +
        ' The ferry left and the harbour was empty.'.repeat(15),
      'anonymous-only',
    )
    expect(found).toEqual([['Two officials', 'the line would close', 'that it was full']])
  })

  test('an outlet that cites unnamed officials names nobody', async () => {
    const found = await checksIn(
      '{content a1 a2|The line would close}, the {source a1|{outlet|Gazette}} {cue a1|reported}, {cue a2 within=a1|citing} {source a2|two officials}.',
      'anonymous-only',
    )
    expect(found).toHaveLength(1)
  })

  test.each([
    '{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|the line would close}.',
    '{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|{source a2|two officials} {cue a2|told} her {content a2|the line would close}}.',
    'The line would close.',
  ])('none in: %s', async (marked) => {
    expect(await checksIn(marked, 'anonymous-only')).toEqual([])
  })
})

describe('vague-source', () => {
  test.each([
    ['Experts', '{source a1|Experts} {cue a1|say} {content a1|the line will close}.'],
    ['Some observers', '{source a1|Some observers} {cue a1|say} {content a1|the line will close}.'],
    ['Reports', '{source a1|Reports} {cue a1|suggest} {content a1|the line will close}.'],
  ])('%s', async (source, marked) => {
    expect(await checksIn(marked, 'vague-source')).toEqual([[source]])
  })

  test.each([
    '{source a1|Two experts} {cue a1|say} {content a1|the line will close}.',
    '{source a1|Experts at the {organisation|Kvist Fund}} {cue a1|say} {content a1|the line will close}.',
    '{source a1|The police} {cue a1|say} {content a1|the line will close}.',
  ])('none in: %s', async (marked) => {
    expect(await checksIn(marked, 'vague-source')).toEqual([])
  })
})

describe('distancing-word', () => {
  test.each([
    ['so-called', 'The so-called reform failed.'],
    ['claimed', 'The country’s claimed annexation of the islands was ignored.'],
    ['alleged', 'The alleged payments were made in May.'],
    ['purported', 'A purported letter appeared.'],
  ])('%s', async (word, text) => {
    expect(await checksIn(text, 'distancing-word')).toEqual([[word]])
  })

  test.each([
    'He claimed victory.',
    'The group claimed responsibility for the attack.',
    'The storm has claimed lives.',
    'It was alleged yesterday that she left.',
    'They were supposed to leave.',
    '{source a1|{person|Ana Reyes}} {cue a1|claimed} {content a1|it was late}.',
  ])('none in: %s', async (text) => {
    expect(await checksIn(text, 'distancing-word')).toEqual([])
  })
})

test('no claims, no checks', async () => {
  expect((await layersOf('The ferry left.', 'checks')).checks).toEqual([])
})
