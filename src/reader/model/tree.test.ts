import {expect, test} from 'vitest'
import {bestTree} from './tree.ts'

const heads = (...rows: number[][]): number[] => [...bestTree(Float32Array.from(rows.flat()), rows.length)]

test('the best arcs are the tree where they make one', () => {
  expect(heads([0, 9, 5, 1], [8, 0, 1, 1], [0, 1, 7, 9])).toEqual([1, -1, 1])
})

test('a cycle is broken where that costs least', () => {
  // Words 0 and 1 prefer each other; word 1 gives up less for the root.
  expect(heads([1, 0, 9], [4, 8, 0])).toEqual([1, -1])
})

test('one word hangs on the root, however many would like to', () => {
  expect(heads([9, 0, 1], [8, 3, 0])).toEqual([-1, 0])
})

test('no words, no heads; one word is the root', () => {
  expect(heads()).toEqual([])
  expect(heads([-5, 0])).toEqual([-1])
})

test('as good as the best of all trees, and one that is whole', () => {
  let seed = 7
  const chance = (): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return seed / 0x7fffffff
  }
  for (let round = 0; round < 300; round++) {
    const count = 1 + (round % 5)
    const scores = Float32Array.from({length: count * (count + 1)}, () => chance() * 10)
    const found = bestTree(scores, count)
    expect(isTree(found)).toBe(true)
    expect(sum(scores, found)).toBeCloseTo(Math.max(...everyTree(count).map((tree) => sum(scores, tree))), 4)
  }
})

test('a sentence that fills a window is read at once', () => {
  const count = 254
  const scores = Float32Array.from({length: count * (count + 1)}, (_, i) => (i * 7919) % 1009)
  const started = performance.now()
  expect(isTree(bestTree(scores, count))).toBe(true)
  expect(performance.now() - started).toBeLessThan(2_000)
})

const sum = (scores: Float32Array, tree: ArrayLike<number>): number =>
  Array.from(tree).reduce((all, head, word) => all + scores[word * (tree.length + 1) + head + 1], 0)

function isTree(tree: ArrayLike<number>): boolean {
  const words = Array.from(tree)
  const reaches = (word: number): boolean => {
    let at = word
    for (let steps = 0; at >= 0; steps++) {
      if (steps > words.length) return false
      at = words[at]
    }
    return true
  }
  return words.filter((head) => head < 0).length === 1 && words.every((_, word) => reaches(word))
}

function everyTree(count: number): number[][] {
  let all: number[][] = [[]]
  for (let word = 0; word < count; word++)
    all = all.flatMap((heads) =>
      Array.from({length: count + 1}, (_, head) => head - 1)
        .filter((head) => head !== word)
        .map((head) => [...heads, head]),
    )
  return all.filter(isTree)
}
