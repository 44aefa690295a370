import {expect, test} from 'vitest'
import {bestPath, CONTENT, OUTSIDE, SOURCE} from './chain.ts'

type Maps = [inS: number[], inC: number[], beginS: number[], beginC: number[], endS: number[], endC: number[]]

const path = (
  maps: Maps,
  {cue = [0, 1], continues = [], opens = []}: {cue?: [number, number]; continues?: number[]; opens?: number[]} = {},
) => {
  const marked = (positions: number[]): Uint8Array => Uint8Array.from(maps[0], (_, at) => +positions.includes(at))
  const scores = maps.map((map) => Float32Array.from(map))
  return bestPath(scores, cue, {continues: marked(continues), opens: marked(opens)})
}
const none = [0, 0, 0, 0, 0, 0, 0]

test('source and content are where they score', () => {
  const {roles, chance} = path([[0, -9, 9, -9, -9, -9, 0], [0, -9, -9, -9, 9, 9, 0], none, none, none, none])
  expect([...roles]).toEqual([OUTSIDE, OUTSIDE, SOURCE, OUTSIDE, CONTENT, CONTENT, OUTSIDE])
  expect(chance).toBeGreaterThan(0.99)
})

test('content comes in pieces where something else stands between', () => {
  const {roles} = path([[0, -9, -9, 9, -9, -9, 0], [0, 9, 9, -9, 9, 9, 0], none, none, none, none])
  expect([...roles]).toEqual([OUTSIDE, CONTENT, CONTENT, SOURCE, CONTENT, CONTENT, OUTSIDE])
})

test('there is always content, if only the least bad piece', () => {
  const {roles, chance} = path([[0, -9, -9, -9, -9, -9, 0], [0, -9, -9, -2, -9, -9, 0], none, none, none, none])
  expect([...roles]).toEqual([OUTSIDE, OUTSIDE, OUTSIDE, CONTENT, OUTSIDE, OUTSIDE, OUTSIDE])
  expect(chance).toBeGreaterThan(0.9)
})

test('the cue is outside whatever it scores', () => {
  const {roles} = path([none.map(() => -9), [0, 9, 9, 9, 9, 9, 0], none, none, none, none], {cue: [3, 5]})
  expect([...roles]).toEqual([OUTSIDE, CONTENT, CONTENT, OUTSIDE, OUTSIDE, CONTENT, OUTSIDE])
})

test('no word is parted', () => {
  const scores: Maps = [none.map(() => -9), [0, -9, -3, 9, 9, -9, 0], none, none, none, none]
  expect([...path(scores).roles]).toEqual([OUTSIDE, OUTSIDE, OUTSIDE, CONTENT, CONTENT, OUTSIDE, OUTSIDE])
  const {roles} = path(scores, {continues: [3]})
  expect([...roles]).toEqual([OUTSIDE, OUTSIDE, CONTENT, CONTENT, CONTENT, OUTSIDE, OUTSIDE])
})

test('a source ends with its sentence, content goes on', () => {
  const both: Maps = [[0, 9, 9, 9, -9, -9, 0], [0, -9, -9, -9, 9, 9, 0], none, none, none, none]
  expect([...path(both).roles]).toEqual([OUTSIDE, SOURCE, SOURCE, SOURCE, CONTENT, CONTENT, OUTSIDE])
  expect([...path(both, {opens: [3, 5]}).roles]).toEqual([OUTSIDE, SOURCE, SOURCE, OUTSIDE, CONTENT, CONTENT, OUTSIDE])
})

test('begin and end decide where a span is parted', () => {
  const inside = [0, 3, 3, 3, 3, 3, 0]
  const [begin, end] = [
    [0, -1, -9, -9, -1, -9, 0],
    [0, -9, 4, -9, -9, -1, 0],
  ]
  const {roles} = path([none.map(() => -9), inside.with(3, -5), none, begin, none, end])
  expect([...roles]).toEqual([OUTSIDE, CONTENT, CONTENT, OUTSIDE, CONTENT, CONTENT, OUTSIDE])
})

test('the chance is that of all paths with content', () => {
  // Two pieces, all scores 0: both content, or one of them beside source or nothing: 5 paths.
  const {chance} = path([
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ])
  expect(chance).toBeCloseTo(1 / 5, 6)
})

test('[CLS] and [SEP] are outside whatever they score; a window of nothing else has no path', () => {
  const {roles} = path([none, [99, -1, -1, -1, -1, -1, 99], none, none, none, none])
  expect([roles[0], roles[6]]).toEqual([OUTSIDE, OUTSIDE])
  expect(
    path([
      [9, 9],
      [9, 9],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]),
  ).toEqual({roles: new Uint8Array(2), chance: 0})
})

test('scores of any size make a chance', () => {
  const {chance} = path([none, [0, 900, 900, 900, 900, 900, 0], none, none, none, none])
  expect(chance).toBeGreaterThan(0)
  expect(chance).toBeLessThanOrEqual(1)
})
