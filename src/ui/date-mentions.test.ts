import {expect, test} from 'vitest'
import {ferryReading} from '../../test/reading.ts'
import type {TimeExpression} from '../contract/index.ts'
import {datesOf} from './date-mentions.ts'

const time = (at: number, value: string, more: Partial<TimeExpression> = {}): TimeExpression => ({
  ...{id: `t${at}-${at + 3}`, span: [at, at + 3], type: 'DATE', value},
  ...more,
})
const rows = (...times: TimeExpression[]): string[] =>
  datesOf({...ferryReading(), times}).map(
    ({time: {value}, mentions, anchors}) => `${value} ×${mentions.length} ${anchors}`,
  )

test('words that mean one day are one row, in the order of first mention', () => {
  const day = '2024-03-04'
  expect(rows(time(0, day), time(9, '2024-05'), time(20, day, {anchor: 'published'}))).toEqual([
    '2024-03-04 ×2 published',
    '2024-05 ×1 ',
  ])
})

test('a day and a set of days, two ranges under one value: not the same', () => {
  expect(rows(time(0, 'P1Y', {type: 'SET'}), time(9, 'P1Y', {type: 'DURATION'}))).toHaveLength(2)
  expect(rows(time(0, '2024', {from: '2024-01'}), time(9, '2024', {from: '2024-05'}))).toHaveLength(2)
})

test('no times, no rows', () => {
  expect(rows()).toEqual([])
})
