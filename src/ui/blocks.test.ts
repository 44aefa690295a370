import {expect, test} from 'vitest'
import {article} from '../../test/make.ts'
import {ferryArticle} from '../../test/reading.ts'
import type {Article} from '../contract/index.ts'
import {blocksOf} from './blocks.ts'

const words = (from: Article): string[] => blocksOf(from).map(({kind, span}) => `${kind}: ${from.text.slice(...span)}`)

test('parts come first, then each line is a paragraph', () => {
  expect(blocksOf(ferryArticle).map(({kind}) => kind)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph'])
  expect(words(ferryArticle)[0]).toBe('headline: Ferry line ends night sailings')
})

test('in text wrapped by hand, lines run on to the next empty one', () => {
  const line = 'The night ferry has sailed from the old harbour since the spring of'
  const text = `${line}\n${line}\nof 1974.\n\n${line}\n${line}\nof 1975.`
  expect(blocksOf(bodyOnly(text))).toHaveLength(2)
})

test('every word stands in one block', () => {
  const text = 'One.\r\n\r\n  Two.  \n\u2022 Three\n'
  const shown = blocksOf(bodyOnly(text)).map(({span}) => text.slice(...span))
  expect(shown).toEqual(['One.', 'Two.', '\u2022 Three'])
})

test('empty text has no blocks', () => {
  expect(blocksOf(bodyOnly(''))).toEqual([])
})

test('a text of line breaks takes no time', () => {
  expect(blocksOf(bodyOnly('\n'.repeat(500_000)))).toEqual([])
  expect(blocksOf(bodyOnly('\n \t'.repeat(200_000)))).toEqual([])
})

const bodyOnly = (text: string): Article => ({...article(''), text, parts: {body: [0, text.length]}})
