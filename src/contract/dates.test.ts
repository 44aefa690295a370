import {expect, test} from 'vitest'
import {dateInWords} from './dates.ts'

test.each([
  ['2024-03-04', '4 March 2024'],
  ['2024-03', 'March 2024'],
  ['2024', '2024'],
  ['2024-03-04T09:30', '4 March 2024, 09:30'],
  ['2024-03-04TNI', '4 March 2024, night'],
  ['197', 'the 1970s'],
  ['19', 'the 20th century'],
  ['2024-W10', 'week 10 of 2024'],
  ['2024-Q2', 'the 2nd quarter of 2024'],
  ['2023-FA', 'autumn 2023'],
  ['XXXX-03-04', '4 March, year not known'],
  ['P3D', '3 days'],
  ['P1Y', '1 year'],
  ['PT2H', '2 hours'],
  ['PXM', 'some months'],
  ['PRESENT_REF', 'now'],
])('%s is "%s"', (value, words) => {
  expect(dateInWords(value)).toBe(words)
})

test.each([
  ['XXXX-WXX-2', 'every Tuesday'],
  ['XXXX-XX-XXTNI', 'every night'],
  ['P1Y', 'every year'],
  ['P2W', 'every 2 weeks'],
  ['XXXX-05', 'every May'],
])('%s, as what comes round, is "%s"', (value, words) => {
  expect(dateInWords(value, 'SET')).toBe(words)
})

test.each(['P1DT2H', '2024-13', '2024-00-04', 'tomorrow', '', '9'.repeat(100_000)])(
  '%.20s has no words of its own',
  (value) => {
    expect(dateInWords(value)).toBe(value)
  },
)
