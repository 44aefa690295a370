import {expect, test} from 'vitest'
import {wordTable} from './table.ts'

test('a table has the words that it was given, and no others', () => {
  const table = wordTable({in: 1})
  expect(table.in).toBe(1)
  for (const word of ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty']) {
    expect(table[word]).toBeUndefined()
    expect(word in table).toBe(false)
  }
})
