import {expect, test} from 'vitest'
import {pearson} from './correlation.ts'

test('r is 1 on a rising line, -1 on a falling one, and 0 where nothing changes', () => {
  expect(pearson([1, 2, 3], [10, 20, 30])).toBeCloseTo(1)
  expect(pearson([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1)
  expect(pearson([1, 2, 3], [5, 5, 5])).toBe(0)
})

test('r of a small table worked by hand', () => {
  expect(pearson([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8)
})
