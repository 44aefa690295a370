import {expect, test} from 'vitest'
import {matchesOf} from './matches.ts'

test.each([
  ['one two three', /(?<word>\w+)/g],
  ['a1b22', /\d*/g],
  ['', /x?/g],
  ['none', /\d/g],
])('of %j with %s they are those of matchAll', (text, pattern) => {
  expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)])
  expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)])
})

test('a pattern that is not global has no end', () => {
  expect(() => matchesOf('aa', /a/)).toThrow(TypeError)
})
