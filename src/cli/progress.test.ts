import {expect, test} from 'vitest'
import {progressLine, startProgress} from './progress.ts'

test.each([
  [
    {done: 1204, total: 8310, failures: 2, share: 1204 / 8310, elapsedMs: 38_800},
    'reading 1,204 of 8,310 · 31/s · 3:49 left · 2 failed',
  ],
  [{done: 3, failures: 0, elapsedMs: 500}, 'reading 3'],
  [{done: 7, total: 7, failures: 0, share: 1, elapsedMs: 14_000}, 'reading 7 of 7 · 0.5/s'],
  [{done: 100, failures: 0, share: 0.001, elapsedMs: 10_000}, 'reading 100 · 10/s · 2:46:30 left'],
])('%j', (state, line) => {
  expect(progressLine(state)).toBe(line)
})

function drawn(draw: 'line' | 'plain' | 'none', stepsMs: readonly number[]): string {
  let now = 0
  let written = ''
  const progress = startProgress((text) => (written += text), {draw, now: () => now})
  for (const at of stepsMs) {
    now = at
    progress.step({failed: false})
  }
  progress.clear()
  return written
}

test('the line is redrawn ten times a second, and taken away at the end', () => {
  expect(drawn('line', [0, 50, 99, 100])).toBe('\rreading 1\u001b[K\rreading 4\u001b[K\r\u001b[K')
})

test('plain lines come every ten seconds, and none is taken back', () => {
  expect(drawn('plain', [1_000, 10_000, 12_000, 20_000])).toBe('reading 2 · 0.2/s\nreading 4 · 0.2/s\n')
})

test('nothing is drawn where nothing was asked for', () => {
  expect(drawn('none', [0, 100_000])).toBe('')
})
