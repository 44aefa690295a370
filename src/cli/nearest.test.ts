import {expect, test} from 'vitest'
import {nearest} from './nearest.ts'

const words = ['text', 'json', 'jsonl', 'markdown', 'html']

test.each([
  ['htm', 'html'],
  ['JSON', 'json'],
  ['markdwon', 'markdown'],
])('%s: %s', (slip, meant) => {
  expect(nearest(slip, words)).toBe(meant)
})

test.each(['pdf-a', 'x', '', 'm'.repeat(1_000_000)])('%.10s is near to nothing', (word) => {
  expect(nearest(word, words)).toBeUndefined()
})
