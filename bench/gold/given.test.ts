import {expect, test} from 'vitest'
import {chainAt} from './chains.ts'
import {overlapOf, pairUp, sameName, sayingsOf, touch} from './given.ts'

test('overlap is shared characters over all of them', () => {
  expect(overlapOf([[0, 10]], [[0, 10]])).toBe(1)
  expect(overlapOf([[0, 10]], [[5, 15]])).toBeCloseTo(1 / 3)
  expect(
    overlapOf(
      [
        [0, 5],
        [10, 15],
      ],
      [[0, 15]],
    ),
  ).toBeCloseTo(2 / 3)
  expect(overlapOf([], [])).toBe(0)
})

test('spans that only meet do not touch', () => {
  expect(touch([[0, 5]], [[5, 9]])).toBe(false)
  expect(touch([[0, 5]], [[4, 9]])).toBe(true)
})

test('the best pairs come first, each item once, ties by position', () => {
  const near = (a: number, b: number): number => Math.max(0, 3 - Math.abs(a - b))
  expect(pairUp([1, 2], [2, 9], near)).toEqual([undefined, 2])
  expect(pairUp([1, 3], [2, 2], near)).toEqual([2, 2])
  expect(pairUp([], [1], near)).toEqual([])
})

test.each([
  ['the Kremlin', 'Kremlin', true],
  ['Mayor Tomas Lind', 'Tomas Lind', true],
  ['Tomas Lind', 'Lind', true],
  ['Linden', 'Lind', false],
])('%s and %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same)
})

test('gold attributions become sayings: parent by index, quotation by its marks', () => {
  const text = '“It sank,” she said he said it leaked.'
  const sayings = sayingsOf(text, [
    {id: 'a1', source: [[11, 14]], cue: [[15, 19]], content: [[0, 10]]},
    {id: 'a2', source: [], cue: [[23, 27]], content: [[28, 37]], within: 'a1'},
  ])
  expect(sayings).toMatchObject([{quote: 'direct'}, {quote: 'indirect', within: 0}])
  expect(sayings[1]).not.toHaveProperty('source')
})

test('a name belongs to the narrowest mention that holds it, else to what it holds', () => {
  const name = [20, 30] as const
  expect(chainAt([[[0, 60]], [[10, 30]], [[40, 50]]], name)).toBe(1)
  expect(chainAt([[[25, 30]], [[40, 50]]], name)).toBe(0)
  expect(chainAt([[[25, 35]]], name)).toBe(-1)
})
