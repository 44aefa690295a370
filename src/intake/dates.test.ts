import {expect, test} from 'vitest'
import {readDate} from './dates.ts'

test.each([
  ['4 March 2024', '2024-03-04'],
  ['Monday, March 4, 2024 at 10:15', '2024-03-04'],
  ['Mon, 04 Mar 2024 10:15:00 GMT', '2024-03-04'],
  ['4th of Sept. 2024', '2024-09-04'],
  ['2024-03-04T10:15:00Z', '2024-03-04T10:15:00Z'],
  ['Updated 2024-03-04 10.15', '2024-03-04'],
  ['03/04/2024', undefined],
  ['31 April 2024', undefined],
  ['March', undefined],
  ['', undefined],
  [`${' '.repeat(100_000)}4 March 2024`, '2024-03-04'],
])('%.40s', (text, value) => expect(readDate(text)).toBe(value))
