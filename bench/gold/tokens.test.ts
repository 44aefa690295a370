import {expect, test} from 'vitest'
import {joinSentences, joinTokens, tokensAt} from './tokens.ts'

test.each([
  ['He did n’t go , she said .', 'He didn’t go, she said.'],
  ['The " old bridge " ( of 1904 ) cost $ 3 .', 'The "old bridge" (of 1904) cost $3.'],
  ['“ Never , ” said Ilse ’s mother .', '“Never,” said Ilse’s mother.'],
  ['a state - owned mill', 'a state - owned mill'],
])('%s', (tokens, text) => {
  expect(joinTokens(tokens.split(' ')).text).toBe(text)
})

test('each token lies at its span', () => {
  const tokens = 'The mayor ’s “ plan ” fell .'.split(' ')
  const {text, spans} = joinTokens(tokens)
  expect(spans.map((span) => text.slice(...span))).toEqual(tokens)
})

test('sentences are parted by a blank', () => {
  const {text, at, sentences} = joinSentences([
    ['Rain', '.'],
    ['Snow', '.'],
  ])
  expect(text).toBe('Rain. Snow.')
  expect(sentences.map((span) => text.slice(...span))).toEqual(['Rain.', 'Snow.'])
  expect(at[1].map((span) => text.slice(...span))).toEqual(['Snow', '.'])
})

test('tokens know what they are', () => {
  expect(
    tokensAt('On 4 May .', [
      [0, 2],
      [3, 4],
      [9, 10],
    ]).map(({kind}) => kind),
  ).toEqual(['word', 'number', 'mark'])
})
