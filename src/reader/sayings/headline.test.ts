import {expect, test} from 'vitest'
import {headlineSource} from './headline.ts'

const read = (text: string): string[] =>
  headlineSource(text, {body: [0, text.length]}, [[0, text.length]]).map(
    ({source, cue, content}) => `${source && text.slice(...source)} ${text.slice(...cue)} ${text.slice(...content[0])}`,
  )

test.each([
  ['Ferry line to close in May: report', 'report : Ferry line to close in May'],
  ['Port will be sold – sources', 'sources – Port will be sold'],
  ['Two hurt in harbour blast: Pentagon', 'Pentagon : Two hurt in harbour blast'],
  ['Boats seized off Vale: FBI.', 'FBI : Boats seized off Vale'],
  ['Pilots trained on captured jets - Dorn government', 'Dorn government - Pilots trained on captured jets'],
  ['Ferry bell is sold to collector: Jerusalem Post', 'Jerusalem Post : Ferry bell is sold to collector'],
])('who stands behind a headline: %s', (text, expected) => {
  expect(read(text)).toEqual([expected])
})

test.each([
  'Vale beat Dorn in the final: match report',
  'Ferry bell found in garden - The Vale Post',
  'The old pier: a guide',
  'Reyes: the pier is safe',
  'Pier falls down in storm: PHOTOS',
  'Ten piers that nobody mends: where they are and who owns them',
  'Vale wins: report',
  'The board met on Monday: it had much to say about the pier.',
])('nobody stands behind: %s', (text) => {
  expect(read(text)).toEqual([])
})

test('no text, nobody', () => {
  expect(headlineSource('', {body: [0, 0]}, [])).toEqual([])
})
