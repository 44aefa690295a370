import {expect, test} from 'vitest'
import {windowsOf} from './windows.ts'

test('windows cover the text and every piece has one owner', () => {
  for (let count = 1; count < 400; count += 7) {
    for (const size of [20, 64, 254]) {
      const breaks = Array.from({length: 12}, (_, i) => (i * i * 5 + count) % (count + 40)).sort((a, b) => a - b)
      const windows = windowsOf(count, breaks, size, size >> 2)
      const owned = windows.flatMap(({ownStart, ownEnd}) =>
        Array.from({length: ownEnd - ownStart}, (_, i) => ownStart + i),
      )
      expect(owned).toEqual(Array.from({length: count}, (_, i) => i))
      for (const {start, end, ownStart, ownEnd} of windows) {
        expect([start, ownStart, ownEnd, end]).toEqual([start, ownStart, ownEnd, end].sort((a, b) => a - b))
        expect(end - start).toBeLessThanOrEqual(size)
      }
    }
  }
})

test('a window starts at a sentence, and gives whole sentences away', () => {
  const [first, second] = windowsOf(180, [0, 70, 90, 100, 130], 100, 10)
  expect(first).toEqual({start: 0, end: 100, ownStart: 0, ownEnd: 100})
  expect(second).toMatchObject({start: 90, ownStart: 100})
})

test('a paragraph is a better start than a sentence', () => {
  expect(windowsOf(180, [0, 70, 82, 90, 100, 130], 100, 10, [0, 82])[1]).toMatchObject({start: 82, ownStart: 100})
  expect(windowsOf(180, [0, 70, 82, 90, 100, 130], 100, 10, [0, 70])[1]).toMatchObject({start: 90})
})

test('without breaks the border is the middle', () => {
  expect(windowsOf(150, [], 100, 10)).toEqual([
    {start: 0, end: 100, ownStart: 0, ownEnd: 95},
    {start: 90, end: 150, ownStart: 95, ownEnd: 150},
  ])
  expect(windowsOf(0, [], 100, 10)).toEqual([])
})
