import {expect, test} from 'vitest'
import {totalOf} from '../task.ts'
import {binned, calibrationError} from './calibration.ts'

const errorOf = (...answers: [confidence: number, isRight: boolean][]): number =>
  calibrationError(
    totalOf([{id: 'a', wrong: [], counts: binned(answers.map(([confidence, isRight]) => ({confidence, isRight})))}]),
  )

test('four of five right at 0.8 is no error', () => {
  expect(errorOf([0.8, true], [0.8, true], [0.8, true], [0.8, true], [0.8, false])).toBeCloseTo(0)
})

test('the error is what confidence promises too much or too little, bin by bin', () => {
  expect(errorOf([1, false])).toBeCloseTo(100)
  // 0.95 too much in one bin does not make up for 0.75 too little in another.
  expect(errorOf([0.95, false], [0.25, true])).toBeCloseTo(85)
})

test('no answers, no error', () => {
  expect(errorOf()).toBe(0)
})
