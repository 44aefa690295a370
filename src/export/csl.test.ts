import {expect, test} from 'vitest'
import {ferryReading} from '../../test/reading.ts'
import type {Article} from '../contract/index.ts'
import {csl} from './csl.ts'
import {formatOfFile} from './index.ts'

const item = (article: Partial<Article> = {}): Record<string, unknown> =>
  JSON.parse(csl.write({...ferryReading(), article: {...ferryReading().article, ...article}}))[0]

test('a reference has what is known of the article', () => {
  expect(item({byline: ['Mira Holm'], url: 'https://example.org/ferry'})).toMatchObject({
    id: 'ferry',
    type: 'article-newspaper',
    title: 'Ferry line ends night sailings',
    'container-title': 'Port Vale Courier',
    author: [{literal: 'Mira Holm'}],
    issued: {'date-parts': [[2024, 3, 4]]},
    URL: 'https://example.org/ferry',
    language: 'en',
  })
})

test.each([
  ['2024-03', {'date-parts': [[2024, 3]]}],
  ['2024', {'date-parts': [[2024]]}],
  ['2024-03-04T10:00:00Z', {'date-parts': [[2024, 3, 4]]}],
  ['2024-W10', {literal: '2024-W10'}],
])('%s is as exact as it is', (value, issued) => {
  expect(item({published: {value, basis: 'given'}}).issued).toEqual(issued)
})

test('what is not known is left out', () => {
  expect(Object.keys(item({outlet: undefined, published: undefined, language: 'und'}))).toEqual([
    'id',
    'type',
    'title',
    'note',
  ])
  expect(item({url: 'javascript:alert(1)'})).not.toHaveProperty('URL')
})

test('quotations travel with their chain', () => {
  expect(item().note).toContain('Harbour Gazette › two port officials (unnamed) · a plan')
  expect(item().note).not.toMatch(/““|””/)
})

test.each([
  ['ferry.csl.json', 'csl'],
  ['ferry.annotations.JSON', 'annotations'],
  ['ferry.json', 'json'],
  ['ferry', undefined],
])('%s is written as %s', (file, name) => {
  expect(formatOfFile(file)?.name).toBe(name)
})
