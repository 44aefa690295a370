import {expect, test} from 'vitest'
import {paragraphsIn} from './paragraphs.ts'

const split = (text: string, parts = {}) => paragraphsIn(text, parts).map(([start, end]) => text.slice(start, end))

test('blank lines part paragraphs, white space around them is nobody’s', () => {
  expect(split('  One.\r\n\r\n\tTwo. \n \n\nThree.')).toEqual(['One.', 'Two.', 'Three.'])
})

test('without blank lines each line is a paragraph', () => {
  const long =
    'The harbour board met on Monday to hear the line’s plans for the winter, and heard them for four hours in a full hall.'
  expect(split(`Local\nFerry ends\n${long} It rose.\n${long}`)).toEqual([
    'Local',
    'Ferry ends',
    `${long} It rose.`,
    long,
  ])
})

test('lines of a hard-wrapped text are one paragraph', () => {
  const wrapped = `Vale Line plans to end its night sailings in May,
the Harbour Gazette reported on Monday, citing two
port officials.

The board of Vale Line has not said when the last
ferry will leave, and has asked its captains not to
speak.
Tickets stay valid.`
  expect(split(wrapped)).toEqual([
    'Vale Line plans to end its night sailings in May,\nthe Harbour Gazette reported on Monday, citing two\nport officials.',
    'The board of Vale Line has not said when the last\nferry will leave, and has asked its captains not to\nspeak.',
    'Tickets stay valid.',
  ])
})

test('short lines with capitals stay apart: headlines, verse, lists', () => {
  expect(split('Ferry ends\nTown angry\nMayor speaks')).toEqual(['Ferry ends', 'Town angry', 'Mayor speaks'])
  expect(split('- the night ferry\n- the day ferry')).toEqual(['- the night ferry', '- the day ferry'])
})

test('parts are paragraphs of their own; the dash after a dateline is nobody’s', () => {
  const text = 'Ferry ends\nPORT VALE, March 4 – The ferry ends.'
  expect(split(text, {headline: [0, 10], dateline: [11, 29], body: [11, text.length]})).toEqual([
    'Ferry ends',
    'PORT VALE, March 4',
    'The ferry ends.',
  ])
})

test('no text, no paragraphs', () => {
  expect(split(' \n ')).toEqual([])
})

test.each(['\n', ' ', 'a\n', ' \n\n', '- '])('a megabyte of %j is read at once', (piece) => {
  const started = performance.now()
  paragraphsIn(piece.repeat(1_000_000 / piece.length))
  expect(performance.now() - started).toBeLessThan(5000)
})
