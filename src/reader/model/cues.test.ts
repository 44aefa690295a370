import {expect, test} from 'vitest'
import {type Score, scoredBy} from '../../../test/scores.ts'
import {cuesIn} from './cues.ts'

const quiet = (count: number): Score[] =>
  Array.from({length: count + 2}, (_, at) => [['cue', [at, 0], 9] as const, ['tags', [at, 0], 9] as const]).flat()
const begins = (at: number, score = 20): Score[] => [
  ['cue', [at, 1], score],
  ['tags', [at, 3], score],
]
const goesOn = (at: number, score = 20): Score[] => [
  ['cue', [at, 2], score],
  ['tags', [at, 4], score],
]
/** Of the cue at `cue`: positions that hold its source and its content, against all others. */
function roles(cue: number, count: number, source: number[], content: number[]): Score[] {
  return Array.from({length: count + 2}, (_, at) => [
    ['roles', [0, cue, at], source.includes(at) ? 9 : -9] as const,
    ['roles', [1, cue, at], content.includes(at) ? 9 : -9] as const,
  ]).flat()
}

test('a cue of two words, with its source and content', () => {
  const count = 6
  const scored = scoredBy([...quiet(count), ...begins(3), ...goesOn(4), ...roles(3, count, [1, 2], [5, 6])], {count})
  const [found, ...others] = cuesIn(scored)
  expect(others).toEqual([])
  expect(found).toMatchObject({cue: [3, 5], source: [1, 3], content: [[5, 7]]})
  expect(Math.min(found.chance, found.outermost, found.whole)).toBeGreaterThan(0.9)
})

test('content in two pieces, and nobody who says it', () => {
  const count = 5
  const scored = scoredBy([...quiet(count), ...begins(3), ...roles(3, count, [], [1, 2, 4, 5])], {count})
  expect(cuesIn(scored)).toMatchObject([
    {
      cue: [3, 4],
      content: [
        [1, 3],
        [4, 6],
      ],
    },
  ])
  expect(cuesIn(scored)[0]).not.toHaveProperty('source')
})

test('a cue inside another’s content is found by the head of all cues, and is not outermost', () => {
  const count = 8
  const inner: Score[] = [
    ['cue', [6, 1], 20],
    ['cue', [7, 2], 20],
    ['tags', [6, 6], 20],
    ['tags', [7, 6], 20],
  ]
  const all = [...quiet(count), ...begins(2), ...inner]
  const scored = scoredBy([...all, ...roles(2, count, [1], [3, 4, 5, 6, 7, 8]), ...roles(6, count, [4, 5], [8])], {
    count,
  })
  const [outer, nested] = cuesIn(scored)
  expect(outer).toMatchObject({cue: [2, 3], source: [1, 2], content: [[3, 9]]})
  expect(nested).toMatchObject({cue: [6, 8], source: [4, 6], content: [[8, 9]]})
  expect(outer.outermost).toBeGreaterThan(0.9)
  expect(nested.outermost).toBeLessThan(0.1)
  expect(nested.chance).toBeGreaterThan(0.9)
})

test('of two sources the nearer one is meant', () => {
  const count = 8
  const scored = scoredBy([...quiet(count), ...begins(6), ...roles(6, count, [1, 4, 5], [7, 8])], {count})
  expect(cuesIn(scored)).toMatchObject([{source: [4, 6]}])
})

test('two cues side by side are two', () => {
  const count = 4
  const scored = scoredBy(
    [...quiet(count), ...begins(2), ...begins(3), ...roles(2, count, [1], [4]), ...roles(3, count, [1], [4])],
    {count},
  )
  expect(cuesIn(scored).map(({cue}) => cue)).toEqual([
    [2, 3],
    [3, 4],
  ])
})

test('a cue takes in its whole last word, and begins with none’s rest', () => {
  const count = 5
  const scores = [
    ...quiet(count),
    ...begins(2),
    ...begins(4),
    ...roles(2, count, [1], [5]),
    ...roles(4, count, [1], [5]),
  ]
  expect(cuesIn(scoredBy(scores, {count, continues: [3, 4]})).map(({cue}) => cue)).toEqual([[2, 5]])
})

test('a cue ends with its sentence', () => {
  const scores = [...quiet(4), ...begins(2), ...goesOn(3), ...roles(2, 4, [1], [4])]
  expect(cuesIn(scoredBy(scores, {count: 4, opens: [3]})).map(({cue}) => cue)).toEqual([[2, 3]])
})

test('a window answers only for the cues that begin in its own part', () => {
  const count = 6
  const scores = [...quiet(count), ...begins(2), ...begins(5), ...roles(2, count, [], [3]), ...roles(5, count, [], [6])]
  const cues = cuesIn(scoredBy(scores, {count, start: 100, own: [103, 106]}))
  expect(cues.map(({cue}) => cue)).toEqual([[5, 6]])
})

test('no cue where nothing begins one', () => {
  expect(cuesIn(scoredBy(quiet(4), {count: 4}))).toEqual([])
  expect(cuesIn(scoredBy([...quiet(4), ...goesOn(2)], {count: 4}))).toEqual([])
})

test('roles are those that the graph has listed for a cue; without them there is none', () => {
  const count = 6
  const {output, ...scored} = scoredBy([...quiet(count), ...begins(3), ...roles(1, count, [1, 2], [4, 5])], {count})
  const listing = (...cues: number[]) => {
    const data = output.roles.data.slice(0, 6 * 8 * cues.length)
    for (let map = 0; map < 6; map++)
      data.set(output.roles.data.slice((8 * map + 1) * 8, (8 * map + 2) * 8), (map + 1) * cues.length * 8 - 8)
    const listed = {
      cues: {dims: [cues.length], data: Float32Array.from(cues)},
      roles: {dims: [1, 6, cues.length, 8], data},
    }
    return cuesIn({...scored, output: {...output, ...listed}})
  }
  expect(listing(0, 3)).toMatchObject([{cue: [3, 4], source: [1, 3], content: [[4, 6]]}])
  expect(listing(0)).toEqual([])
})
