import {expect, test} from 'vitest'
import {visible, visibleJson} from './visible.ts'

test.each([
  ['an escape', 'a\u001b[31mred', 'aU+001B[31mred'],
  ['a control of the second set', 'a\u009b2J', 'aU+009B2J'],
  ['a bidirectional override', 'a\u202egpj.exe', 'aU+202Egpj.exe'],
  ['an isolate', '\u2066a\u2069', 'U+2066aU+2069'],
  ['nothing that takes room', 'ad\u200bmin', 'adU+200Bmin'],
  ['a soft hyphen', 'ad\u00admin', 'adU+00ADmin'],
  ['a tag', 'a\u{e0041}', 'aU+E0041'],
  ['half a character', 'a\ud800', 'aU+D800'],
  ['a byte order mark', '\ufeffa', 'U+FEFFa'],
  ['a joiner between letters', 'a\u200db', 'aU+200Db'],
  ['a selector after a letter', 'a\ufe0f', 'aU+FE0F'],
])('%s is shown as its code', (_, text, shown) => {
  expect(visible(text)).toBe(shown)
})

test.each(['Zoë said “no” – twice… €5', '日本', '❤️', '👩‍🚒', '👍🏽', 'é'])('left alone: %s', (text) => {
  expect(visible(text)).toBe(text)
})

test('white space is one blank', () => {
  expect(visible('a \t\r\n\u2028 b')).toBe('a b')
})

test('a long hostile text takes no longer than a plain one', () => {
  expect(visible('\u200b'.repeat(300_000))).toHaveLength(6 * 300_000)
  expect(visible('❤\u200d'.repeat(100_000))).toContain('U+200D')
  expect(visible(' '.repeat(1_000_000))).toBe(' ')
})

test('JSON shows nothing unseen, and parses to the same', () => {
  const value = {text: 'a\u202e\u009b\u2028\u{e0041}\ud800 “é”', list: ['\u001b']}
  const json = visibleJson(JSON.stringify(value, null, 2))
  expect(json).not.toMatch(/[\u007f-\u009f\u202e\u2028\ud800]/)
  expect(JSON.parse(json)).toEqual(value)
})
