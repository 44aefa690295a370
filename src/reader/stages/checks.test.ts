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

  test('whom the unnamed speak of does not give them a name', async () => {
    const found = await checksIn(
      '{source a1|Two officials} {cue a1|said} {content a1|that {source a2|{person|Ana Reyes}} {cue a2|had promised} {content a2|to close the line}}.',
      'anonymous-only',
    )
    expect(found).toHaveLength(1)
  })

  test('"one of them" is one of those before', async () => {
    const found = await checksIn(
      '{source a1|Two officials} {cue a1|said} {content a1|the line would close}. {content a2|It was full}, {source a2|one of them} {cue a2|said}.',
      'anonymous-only',
    )
    expect(found).toHaveLength(1)
  })

  test.each([
    '{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|the line would close}.',
    '{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|{source a2|two officials} {cue a2|told} her {content a2|the line would close}}.',
    '{source a1|Two residents} {cue a1|said} {content a1|the line had closed}.',
    '{source a1|Two officials} {cue a1|feared} {content a1|that the line would close}.',
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
    ['Many political analysts', '{source a1|Many political analysts} {cue a1|say} {content a1|the line will close}.'],
    ['reportedly', '{content a1|The line is} {cue a1|reportedly} {content a1|closing}.'],
    ['it is rumoured', '{content a1|The line is closing}, {cue a1|it is rumoured}.'],
  ])('%s', async (source, marked) => {
    expect(await checksIn(marked, 'vague-source')).toEqual([[source]])
  })

  test.each([
    '{source a1|Two experts} {cue a1|say} {content a1|the line will close}.',
    '{source a1|Experts at the {organisation|Kvist Fund}} {cue a1|say} {content a1|the line will close}.',
    '{source a1|The police} {cue a1|say} {content a1|the line will close}.',
    '{content a1|The line} {cue a1|is expected} {content a1|to close}.',
    '{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|{source a2|experts} {cue a2|thought} {content a2|it was late}}.',
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
    ['claimed', '{source a1|The ministry} {cue a1|has claimed} {content a1|that it was late}.'],
  ])('%s', async (word, text) => {
    expect(await checksIn(text, 'distancing-word')).toEqual([[word]])
  })

  test.each([
    'He claimed victory.',
    'The group claimed responsibility for the attack.',
    'The storm has claimed lives.',
    'It was alleged yesterday that she left.',
    'They were supposed to leave.',
    '{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|the ministry had claimed it was late}.',
    'The jury heard of the alleged payments.',
  ])('none in: %s', async (text) => {
    expect(await checksIn(text, 'distancing-word')).toEqual([])
  })
})

test('"claimed" is one finding a source, with every cue', async () => {
  const found = await checksIn(
    '{source a1|The ministry} {cue a1|claimed} {content a1|that it was late}. {source a2|The ministry} {cue a2|claims} {content a2|it waited}.',
    'distancing-word',
  )
  expect(found).toEqual([['claimed', 'claims']])
})

test('long runs of what the checks look for are read at once', async () => {
  const hostile = `${'so-called '.repeat(1_000)}${'it is high '.repeat(1_000)}${'claimed '.repeat(1_000)}`
  const started = performance.now()
  await layersOf(hostile, 'checks')
  expect(performance.now() - started).toBeLessThan(20_000)
})

test('no claims, no checks', async () => {
  expect((await layersOf('The ferry left.', 'checks')).checks).toEqual([])
})
