import {expect, test} from 'vitest'
import {fitInto} from './fit.ts'

const items = (count: number): {text: string}[] => Array.from({length: count}, () => ({text: 'x'.repeat(80)}))

test('the first list is filled first, and what is left out is counted', () => {
  const {fitting, leftOut} = fitInto({}, {checks: items(5), claims: items(100)}, 2_000)
  expect(fitting.checks).toHaveLength(5)
  expect(fitting.claims.length).toBeGreaterThan(5)
  expect(leftOut).toEqual({claims: 100 - fitting.claims.length})
  expect(JSON.stringify({...fitting, leftOut}).length).toBeLessThanOrEqual(2_000)
})

test('all that fits is there, and nothing is said of it', () => {
  expect(fitInto({}, {claims: items(3)}, 1_000)).toEqual({fitting: {claims: items(3)}, leftOut: {}})
  expect(fitInto({}, {claims: []}, 1_000)).toEqual({fitting: {claims: []}, leftOut: {}})
})

test('where nothing fits every list is empty', () => {
  expect(fitInto({headline: 'x'.repeat(5_000)}, {claims: items(3)}, 1_000)).toEqual({
    fitting: {claims: []},
    leftOut: {claims: 3},
  })
})
