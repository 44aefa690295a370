import {expect, test} from 'vitest'
import {isIsoDate} from './iso-date.ts'

test.each([
  '2024',
  '2024-03',
  '2024-03-04',
  '2024-02-29',
  '2024-03-04T10:15',
  '2024-03-04T10:15:30.250Z',
  '2024-03-04T10:15:00+01:00',
])('%s is a date', (value) => expect(isIsoDate(value)).toBe(true))

test.each([
  '',
  'yesterday',
  '2024-13',
  '2023-02-29',
  '2024-04-31',
  '04/03/2024',
  '20240304',
  '2024-3-4',
  '0000',
  '2024-03-04T25:00',
  '2024-03-04 ',
  '9'.repeat(100_000),
])('%.20s is none', (value) => expect(isIsoDate(value)).toBe(false))
