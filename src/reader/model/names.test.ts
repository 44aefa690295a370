import {expect, test} from 'vitest'
import {type Score, scoredBy} from '../../../test/scores.ts'
import {namesIn} from './names.ts'

const types = ['PERSON', 'DATE'] as const
/** One tag a piece: 0 outside, 1 and 2 begin and inside of a person, 3 and 4 of a date. */
const tagged = (...tags: number[]): Score[] => tags.map((tag, i) => ['names', [i + 1, tag], 9] as const)
const found = (scores: Score[], options: Parameters<typeof scoredBy>[1]) =>
  namesIn(scoredBy(scores, options), types, ['DATE']).map(({stretch, type}) => [type, ...stretch])

test('begin and insides make a name; a begin after it makes another', () => {
  expect(found(tagged(1, 2, 1, 0, 1), {count: 5})).toEqual([
    ['PERSON', 1, 3],
    ['PERSON', 3, 4],
    ['PERSON', 5, 6],
  ])
})

test('an inside without a begin is none', () => {
  expect(found(tagged(0, 2, 0), {count: 3})).toEqual([])
})

test('what may be a type that the corpora leave unmarked is outside', () => {
  const scores = tagged(3, 4, 1)
  expect(found(scores, {count: 3})).toEqual([['PERSON', 3, 4]])
  expect(namesIn(scoredBy(scores, {count: 3}), types, []).map(({type}) => type)).toEqual(['DATE', 'PERSON'])
})

test('a word is a name as a whole or not at all', () => {
  expect(found(tagged(1, 0, 0), {count: 3, continues: [2]})).toEqual([])
  expect(found([...tagged(1, 0, 0), ['names', [2, 2], 8]], {count: 3, continues: [2]})).toEqual([['PERSON', 1, 3]])
  expect(found(tagged(0, 1, 0), {count: 3, continues: [2]})).toEqual([])
})

test('no name goes on into the next sentence', () => {
  expect(found(tagged(1, 2, 2), {count: 3, opens: [3]})).toEqual([['PERSON', 1, 3]])
})

test('a name that begins in another window’s part is left to it', () => {
  expect(found(tagged(1, 0, 1, 2), {count: 4, start: 50, own: [51, 54]})).toEqual([['PERSON', 3, 5]])
})

test('the chance is that of type, begin and end together', () => {
  const [{chance}] = namesIn(scoredBy([...tagged(1, 0), ['names', [2, 2], 9]], {count: 2}), types, [])
  expect(chance).toBeGreaterThan(0.4)
  expect(chance).toBeLessThan(0.6)
})

test('a window of nothing has no names', () => {
  expect(found([], {count: 0})).toEqual([])
})
