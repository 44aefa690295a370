import {expect, test} from 'vitest'
import type {Claim} from './claim.ts'
import {
  actWords,
  basisWords,
  certaintyWords,
  checkWords,
  counted,
  howPut,
  howToRead,
  isDoubtful,
  statusWords,
} from './wording.ts'

type How = [act: Claim['act'], certainty: Claim['factuality']['certainty'], polarity: Claim['factuality']['polarity']]

test.each<[...How, string]>([
  ['states', 'certain', '+', 'says flatly'],
  ['states', 'certain', '-', 'says flatly, that it is not so'],
  ['states', 'probable', '+', 'says probably'],
  ['states', 'possible', '-', 'says possibly, that it is not so'],
  ['states', 'unknown', '?', 'leaves open'],
  ['denies', 'certain', '-', 'denies'],
  ['intends', 'certain', '+', 'a plan'],
  ['intends', 'certain', '-', 'a plan, that it is not so'],
  ['predicts', 'probable', '+', 'a prediction · says probably'],
  ['confirms', 'certain', '+', 'confirms, in its own words'],
])('%s, %s, %s: %s', (act, certainty, polarity, words) => {
  expect(howPut({act, factuality: {certainty, polarity, cues: []}, content: [[0, 9]]})).toBe(words)
})

test('a “not” among the quoted words is not told a second time', () => {
  const put = (cue: [number, number]) =>
    howPut({act: 'states', factuality: {certainty: 'certain', polarity: '-', cues: [cue]}, content: [[10, 40]]})
  expect([put([12, 15]), put([0, 6])]).toEqual(['says flatly', 'says flatly, that it is not so'])
})

test('of our own accord we say nothing of truth', () => {
  const tables = [actWords, basisWords, certaintyWords, checkWords, statusWords]
  const words = [...tables.flatMap((table) => Object.values(table)), ...howToRead].join(' ')
  expect(words).not.toMatch(
    /\b(?:true|false|fake|verified|confirmed|debunked|reliable|biased|facts?|score|claims that)\b/i,
  )
})

test('numbers carry their noun, and thousands their comma', () => {
  expect([counted(0, 'claim'), counted(1, 'claim'), counted(8310, 'claim'), counted(2, 'more', 'more')]).toEqual([
    '0 claims',
    '1 claim',
    '8,310 claims',
    '2 more',
  ])
})

test('a doubtful reading says so', () => {
  expect([isDoubtful({confidence: 0.49}), isDoubtful({confidence: 0.5})]).toEqual([true, false])
})
