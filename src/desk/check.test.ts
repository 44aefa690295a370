import {describe, expect, test} from 'vitest'
import {layersOf} from '../../test/make.ts'
import type {Finding} from '../contract/index.ts'
import {findingsOf} from './check.ts'

const published = {published: '2024-03-04'}

/** What was found of one kind: the words of the draft, how, and the words of the source. */
async function found(draft: string, source: string, what: Finding['what']): Promise<string[]> {
  const ours = await layersOf(draft, 'claims', published)
  const theirs = await layersOf(source, 'claims', published)
  return findingsOf(ours, theirs)
    .filter((finding) => finding.what === what)
    .map(({span, found, against}) =>
      [ours.article.text.slice(...span), found, ...(against ? [theirs.article.text.slice(...against)] : [])].join(
        ' | ',
      ),
    )
}

describe('quotations', () => {
  const source =
    'Ana Reyes said: “We are not ending any sailing, and there is no such plan, whatever the paper writes.”'

  test.each([
    ['word for word', '“There is no such plan,” she said.', 'same'],
    ['an ellipsis leaves words out', '“We are not ending any sailing … whatever the paper writes,” she said.', 'same'],
    ['so does one in brackets', '“We are not ending any sailing [...] whatever the paper writes,” she said.', 'same'],
    ['a bracket puts one in', '“There is [really] no such plan,” she said.', 'same'],
    ['a bracket stands for another', '“[Vale Line is] not ending any sailing,” she said.', 'same'],
    ['another word', '“We are not ending any service, and there is no such plan,” she said.', 'altered'],
    ['a word left out without a sign', '“There is no plan, whatever the paper writes,” she said.', 'altered'],
    ['nothing of the kind', '“The harbour belongs to everybody in this town,” she said.', 'missing'],
  ])('%s', async (_, draft, how) => {
    const [finding, ...more] = await found(draft, source, 'quotation')
    expect(more).toEqual([])
    expect(finding.split(' | ')[1]).toBe(how)
  })

  test('words that the source says itself are no quotation', async () => {
    const [finding] = await found(
      '“The ferry was empty at night,” she said.',
      'The ferry was empty at night.',
      'quotation',
    )
    expect(finding.split(' | ')[1]).toBe('altered')
  })

  test('the message says which word changed', async () => {
    const ours = await layersOf('“We are not ending any service,” she said.', 'claims')
    const theirs = await layersOf(source, 'claims')
    expect(findingsOf(ours, theirs)[0].message).toContain('“service” is “sailing” in the source')
  })
})

describe('numbers and dates', () => {
  const source =
    'The boats carried 41,230 passengers in 2023. The town offers £2 million. About 60 jobs may go at the harbour by 15 March. Twelve crew were hurt.'

  test.each([
    ['41,230 passengers came by boat in 2023.', ['41,230 | same | 41,230', '2023 | same | 2023']],
    ['The town offers £3 million.', ['£3 million | altered | £2 million']],
    ['The boats carried about 41,000 passengers.', ['41,000 | same | 41,230']],
    ['The boats carried 41,000 passengers.', ['41,000 | altered | 41,230']],
    ['It is a matter of 60 jobs.', ['60 | altered | 60']],
    ['Of the crew 12 were hurt.', ['12 | same | Twelve']],
    ['The boats carried 14,000 dogs.', ['14,000 | missing']],
    ['Jobs at the harbour may go by 16 March.', ['16 March | altered | 15 March']],
    ['Jobs may go in March.', ['March | same | 15 March']],
  ])('%s', async (draft, expected) => {
    expect(await found(draft, source, 'number')).toEqual(expected)
  })
})

describe('names', () => {
  const source = 'The mayor, {person|Tomas Lind}, met {person|Ana Reyes} of {organisation|Vale Line}.'

  test.each([
    ['{person|Ana Reyes} spoke.', ['Ana Reyes | same | Ana Reyes']],
    ['{person|Anna Reyes} spoke.', ['Anna Reyes | altered | Ana Reyes']],
    ['{person|Peter Lind} spoke.', ['Peter Lind | altered | Tomas Lind']],
    ['{person|Mira Holm} spoke.', ['Mira Holm | missing']],
    ['The mayor spoke.', []],
  ])('%s', async (draft, expected) => {
    expect(await found(draft, source, 'name')).toEqual(expected)
  })
})

describe('attributions', () => {
  const officials = '{content a1|The line may close in May}, {cue a1|according to} {source a1|two officials}.'
  const citing =
    '{content a1 a2|The line will close in May}, the {source a1|{outlet|Gazette}} {cue a1|reported}, {cue a2 within=a1|citing} {source a2|two officials}.'

  test.each([
    [
      'kept',
      '{content a1|The line may close in May}, {source a1|two officials} {cue a1|said}.',
      officials,
      ['two officials | same | two officials'],
    ],
    ['dropped', 'The line may close in May.', officials, ['The line may close in May | dropped | two officials']],
    [
      'a link left out',
      '{content a1|The line will close in May}, the {source a1|{outlet|Gazette}} {cue a1|reported}.',
      citing,
      ['Gazette | dropped | two officials'],
    ],
    [
      '"may" became "will"',
      '{content a1|The line will close in May}, {source a1|two officials} {cue a1|said}.',
      officials,
      ['The line will close in May | stronger | The line may close in May', 'two officials | same | two officials'],
    ],
    [
      "another's word",
      '{content a1|The line may close in May}, {source a1|{person|Ana Reyes}} {cue a1|said}.',
      officials,
      ['Ana Reyes | altered | two officials'],
    ],
    [
      'of which the source has nothing',
      '{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|dogs were welcome aboard}.',
      officials,
      ['Ana Reyes | missing'],
    ],
    ['nobody on either side', 'The line closed in 1974.', 'The line closed in 1974.', []],
    [
      'the source says it in its own words as well',
      'The northern line is closing.',
      `The northern line is closing. {content a1|The northern line is closing}, {source a1|two officials} {cue a1|said}.`,
      [],
    ],
  ])('%s', async (_, draft, source, expected) => {
    expect(await found(draft, source, 'attribution')).toEqual(expected)
  })
})

test('a text held against itself is the same in everything', async () => {
  const text =
    '{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|the line might close on 4 March with 60 jobs}. “It is late,” she added.'
  const layers = await layersOf(text, 'claims', published)
  const all = findingsOf(layers, layers)
  expect(all.length).toBeGreaterThan(4)
  expect(all.filter(({found}) => found !== 'same')).toEqual([])
})

test('"she said" leaves nobody out whom the text has named before', async () => {
  const text =
    '{source a1|{person|Anneliese Brandt}} {cue a1|said} {content a1|that the port would close}. {source a2|She} {cue a2|said} {content a2|that the market will stay open}.'
  expect((await found(text, text, 'attribution')).map((finding) => finding.split(' | ')[1])).toEqual(['same', 'same'])
})

test('a draft with nothing in it', async () => {
  const nothing = await layersOf('It rained.', 'claims')
  expect(findingsOf(nothing, nothing)).toEqual([])
})

test('long texts of one word, of numbers and of quotations are compared at once', async () => {
  for (const words of [
    'again '.repeat(20_000),
    '12 of 12 again. '.repeat(5_000),
    '“Again and again.” he said. '.repeat(4_000),
  ]) {
    const layers = await layersOf(words, 'claims')
    const started = performance.now()
    findingsOf(layers, layers)
    expect(performance.now() - started).toBeLessThan(5_000)
  }
}, 60_000)
