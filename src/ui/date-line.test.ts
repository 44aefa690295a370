import {expect, test} from 'vitest'
import {ferryReading} from '../../test/reading.ts'
import {dateLine} from './date-line.ts'

const lineOf = (values: readonly string[], published?: string): string[] => {
  const reading = ferryReading()
  reading.article = {...reading.article, published: published ? {value: published, basis: 'given'} : undefined}
  reading.times = values.map((value, index) => ({id: `t${index}`, span: [index, index + 1], type: 'DATE', value}))
  return dateLine(reading).map(({value, published: day}) => (day ? `${value}!` : value))
}

test('years, seasons, quarters, months, weeks and days stand in their order', () => {
  expect(lineOf(['2024-W13', '2024-03-01', '2024', '2024-SP', '2023-Q4', '2024-04'])).toEqual([
    ...['2023-Q4', '2024', '2024-SP', '2024-03-01', '2024-W13', '2024-04'],
  ])
})

test('the day of publication is on it, once', () => {
  expect(lineOf(['1974', '2024-03-04'], '2024-03-04')).toEqual(['1974', '2024-03-04!'])
  expect(lineOf(['1974'], '2024-03-04')).toEqual(['1974', '2024-03-04!'])
})

test('a time of day counts as its day; what is no date is left out', () => {
  expect(lineOf(['2024-03-04T10:00', 'PAST_REF', 'XXXX-05', 'P3D'])).toEqual(['2024-03-04'])
})
