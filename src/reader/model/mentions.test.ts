import {expect, test} from 'vitest'
import {type Score, scoredBy} from '../../../test/scores.ts'
import {likelyMentions, mentionAt} from './mentions.ts'
import type {Pieces} from './pieces.ts'

const pieces = {starts: Int32Array.of(0, 4, 8, 12), ends: Int32Array.of(3, 7, 11, 15)} as unknown as Pieces
/** All spans are unlikely but these. */
const likely = (count: number, ...spans: [first: number, last: number, score: number][]): Score[] => [
  ...Array.from({length: (count + 2) ** 2}, (_, i): Score => {
    return ['mentions', [Math.floor(i / (count + 2)), i % (count + 2)], -9]
  }),
  ...spans.map(([first, last, score]): Score => ['mentions', [first, last], score]),
]

test('spans that are likely enough, short enough, and the window’s own', () => {
  const scores = likely(4, [1, 1, 3], [1, 3, 3], [2, 2, -1], [3, 4, -0.5], [4, 4, 0], [3, 2, 9])
  expect(likelyMentions(scoredBy(scores, {count: 4}), 2)).toEqual([
    [1, 2],
    [3, 5],
    [4, 5],
  ])
  expect(likelyMentions(scoredBy(scores, {count: 4, own: [3, 4]}), 2)).toEqual([[4, 5]])
  expect(likelyMentions(scoredBy(scores, {count: 4, opens: [3, 4]}), 2)).toEqual([
    [1, 2],
    [4, 5],
  ])
})

test('a mention is its first and its last piece', () => {
  const scored = scoredBy(
    [
      ['mentions', [2, 3], 0],
      ['anaphor', [2, 0, 0], 1],
      ['anaphor', [3, 1, 0], 2],
      ['anaphor', [3, 0, 1], 50],
      ['antecedent', [2, 0, 1], 3],
      ['fresh', [2, 0], 4],
      ['fresh', [3, 1], 0.5],
    ],
    {count: 4},
  )
  expect(mentionAt(scored, [2, 4], pieces, 32, (chance) => chance)).toEqual({
    span: [4, 11],
    chance: 0.5,
    at: 1,
    anaphor: Float32Array.of(3, 0),
    antecedent: Float32Array.of(0, 3),
    fresh: 4.5,
  })
})

test('a source longer than any mention that was learned has no chance of its own', () => {
  expect(mentionAt(scoredBy([['mentions', [1, 4], 9]], {count: 4}), [1, 5], pieces, 3, (chance) => chance).chance).toBe(
    0,
  )
})
