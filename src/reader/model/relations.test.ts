import {expect, test} from 'vitest'
import {scoredBy} from '../../../test/scores.ts'
import {RelationReader} from './relations.ts'

const labels = ['dep', 'nsubj', 'obj', 'root']
const weight = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
]
const reader = new RelationReader(labels, {weight, bias: [0, 0, 0.5, 0]})

test('both ends have a say', () => {
  const scored = scoredBy(
    [
      ['dependent', [1, 1], 2],
      ['governor', [2, 1], -3],
      ['governor', [3, 1], 1],
    ],
    {count: 3},
  )
  expect(reader.between(scored, 1, 3)).toBe('nsubj')
  expect(reader.between(scored, 1, 2)).toBe('obj')
})

test('a word with a head is no root', () => {
  expect(reader.between(scoredBy([['dependent', [1, 3], 9]], {count: 2}), 1, 2)).toBe('obj')
})

test('of a head outside of the window nothing is known', () => {
  expect(reader.between(scoredBy([['dependent', [1, 1], 9]], {count: 2}), 1, -3)).toBe('dep')
  expect(reader.between(scoredBy([['dependent', [1, 1], 9]], {count: 2}), 1, 4)).toBe('dep')
})
