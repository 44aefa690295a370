import {expect, test} from 'vitest'
import {calibrator, certaintyCurve} from './calibrate.ts'

test('what the table does not name stays as it is', () => {
  expect(calibrator({})('cue', 0.37)).toBe(0.37)
})

test('log odds are scaled and moved', () => {
  const calibrated = calibrator({cue: {a: 1, b: 0}, whole: {a: 0.5, b: -1}})
  expect(calibrated('cue', 0.37)).toBeCloseTo(0.37, 6)
  expect(calibrated('whole', 0.5)).toBeCloseTo(1 / (1 + Math.E), 6)
  expect(calibrated('whole', 0.9)).toBeGreaterThan(calibrated('whole', 0.6))
})

test.each([0, 1])('a chance of %i stays a chance', (chance) => {
  const found = calibrator({name: {a: 2, b: 1}})('name', chance)
  expect(Math.abs(found - chance)).toBeLessThan(1e-3)
})

test('certainty goes along the line, and never off the scale', () => {
  const curve = certaintyCurve([-3, -1.5, 0.5, 3.5])
  expect([-9, -3, -2, -1, 0, 1, 2, 3, 9].map(curve)).toEqual([-3, -3, -2.25, -1.5, -0.5, 0.5, 2, 3, 3])
})

test('values at their own places change nothing', () => {
  for (const certainty of [-3, -2.2, 0.4, 1, 2.9])
    expect(certaintyCurve([-3, -1, 1, 3])(certainty)).toBeCloseTo(certainty)
})
