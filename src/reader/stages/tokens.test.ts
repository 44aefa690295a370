import {expect, test} from 'vitest'
import {tokensIn} from './tokens.ts'

const split = (text: string) => tokensIn(text).map((token) => token.text)

test.each([
  ['Kim’s visit', 'Kim ’s visit'],
  ["the mayor's plan isn't", "the mayor 's plan isn't"],
  ['the officials’ plan', 'the officials ’ plan'],
  ['Sen. Ana Reyes of the U.S. Senate', 'Sen. Ana Reyes of the U.S. Senate'],
  ['J. R. Lind left.', 'J. R. Lind left .'],
  ['No. 10 said no. No.', 'No. 10 said no . No .'],
  ['$1,500.50, 5% at 10:30 a.m. on 5/9/2023', '$ 1,500.50 , 5 % at 10:30 a.m. on 5/9/2023'],
  ['a 54-year-old, the 20th', 'a 54-year-old , the 20th'],
  ['“Yes,” – he said…', '“ Yes , ” – he said …'],
  ['wait ... what--', 'wait ... what --'],
  ['see https://example.org/a?b=1 or @ferry #night', 'see https://example.org/a?b=1 or @ferry #night'],
  ['AT&T’s café', 'AT&T ’s café'],
])('%s', (text, expected) => {
  expect(split(text)).toEqual(expected.split(' '))
})

test('each token is its slice, and they stand in order', () => {
  const text = 'Vale Line’s “ferry” (No. 3) cost $4.2m… in Dec. 2023.'
  const tokens = tokensIn(text)
  for (const {start, end, text: words} of tokens) expect(text.slice(start, end)).toBe(words)
  tokens.slice(1).forEach((token, at) => {
    expect(token.start).toBeGreaterThanOrEqual(tokens[at].end)
  })
})

test('words, numbers and marks are told apart', () => {
  expect(tokensIn('Line 3,').map(({kind}) => kind)).toEqual(['word', 'number', 'mark'])
})

test.each(['', '   \n', '🙂'])('nothing to read in %j', (text) => {
  expect(tokensIn(text).filter(({kind}) => kind !== 'mark')).toEqual([])
})

test.each(['a.', 'a-', "a'", '1,', '. ', ' ', '"', '’s'])('a megabyte of %j is read at once', (piece) => {
  const started = performance.now()
  tokensIn(piece.repeat(1_000_000 / piece.length))
  expect(performance.now() - started).toBeLessThan(5000)
})
