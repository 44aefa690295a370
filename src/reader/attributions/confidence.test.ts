import {expect, test} from 'vitest'
import {confidenceOf, logOdds} from './confidence.ts'

test('what is likelier stays likelier, and none is certain', () => {
  const chances = [0, 0.1, 0.3, 0.5, 0.8, 0.99].map(confidenceOf)
  expect(chances).toEqual([...chances].sort((a, b) => a - b))
  expect(chances[0]).toBeGreaterThan(0)
  expect(confidenceOf(1)).toBeLessThan(1)
})

test('the ends have log odds too', () => {
  expect(logOdds(0.5)).toBe(0)
  expect(logOdds(0)).toBeCloseTo(-logOdds(1), 9)
})
