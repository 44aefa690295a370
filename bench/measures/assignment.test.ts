import {expect, test} from 'vitest'
import {bestSum} from './assignment.ts'

/** Every way to give rows to columns. */
function slowest(value: number[][], row = 0, used: ReadonlySet<number> = new Set()): number {
  if (row === value.length) return 0
  const free = value[row].map((_, column) => column).filter((column) => !used.has(column))
  return Math.max(...free.map((column) => value[row][column] + slowest(value, row + 1, new Set([...used, column]))))
}

test('the best sum is that of trying every assignment', () => {
  let seed = 3
  const next = (): number => {
    seed = (seed * 16807) % 2147483647
    return (seed % 100) / 100
  }
  for (let size = 1; size <= 6; size++) {
    const value = Array.from({length: size}, () => Array.from({length: 6}, next))
    expect(bestSum(value)).toBeCloseTo(slowest(value), 10)
    // More rows than columns is the same question asked from the other side.
    expect(bestSum(value[0].map((_, column) => value.map((row) => row[column])))).toBeCloseTo(slowest(value), 10)
  }
})

test('nothing to assign is nothing', () => {
  expect(bestSum([])).toBe(0)
  expect(bestSum([[], []])).toBe(0)
})
