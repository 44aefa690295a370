import {expect, test} from 'vitest'
import {wrap} from './wrap.ts'

test('lines are filled word by word', () => {
  expect(wrap('The night ferry has sailed since 1974', 20)).toEqual(['The night ferry has', 'sailed since 1974'])
})

test('what fits stays one line, and nothing gives none', () => {
  expect(wrap('Ferry', Number.POSITIVE_INFINITY)).toEqual(['Ferry'])
  expect(wrap('', 40)).toEqual([])
})

test('a word longer than a line is cut and nothing of it lost', () => {
  const lines = wrap(`see ${'x'.repeat(50)} there`, 20)
  expect(lines.every((line) => line.length <= 20)).toBe(true)
  expect(lines.join('').replace(/ /g, '')).toBe(`see${'x'.repeat(50)}there`)
})

test('a very long text wraps at once', () => {
  expect(wrap('a '.repeat(200_000).trim(), 80).length).toBe(5_000)
  expect(wrap('a'.repeat(1_000_000), 80)).toHaveLength(12_500)
})
