import {expect, test} from 'vitest'
import {type Claim, settled} from './contested.ts'
import type {Stretch} from './cues.ts'

const claim = (cue: number, ...content: Stretch[]): Claim => ({cue: [cue, cue + 1], content, outermost: 0.9})
const contents = (...claims: Claim[]) => settled(claims, 254)

test('a part that two contents claim is the nearer cue’s', () => {
  // “…,” said A. “… ,” said B: the second quotation is B's alone.
  const found = contents(claim(5, [0, 4], [8, 12]), claim(13, [8, 12]))
  expect(found).toEqual([[[0, 4]], [[8, 12]]])
})

test('equal contents are shared: one outlet cites what another reports', () => {
  const shared: Stretch[] = [
    [0, 4],
    [8, 12],
  ]
  expect(contents(claim(5, ...shared), claim(7, ...shared))).toEqual([shared, shared])
})

test('a content keeps its last part', () => {
  expect(contents(claim(5, [20, 24]), claim(19, [20, 24], [26, 30]))[0]).toEqual([[20, 24]])
  expect(contents(claim(0, [8, 12], [15, 17]), claim(13, [8, 12], [15, 17], [18, 19]))[0]).toHaveLength(2)
})

test('what a nested cue says is no rival of what holds it', () => {
  const outer = claim(2, [3, 10], [12, 20])
  const nested = {...claim(5, [6, 10]), outermost: 0.1}
  expect(contents(outer, nested)).toEqual([outer.content, nested.content])
  const likeOuter = {...claim(5, [6, 10]), outermost: 0.6}
  expect(contents(outer, likeOuter)).toEqual([outer.content, likeOuter.content])
})

test('contents beyond reach have nothing to do with each other, and many are settled at once', () => {
  const many = Array.from({length: 10_000}, (_, i) =>
    claim(20 * i + 5, [20 * i, 20 * i + 4], [20 * i + 8, 20 * i + 12]),
  )
  const started = performance.now()
  expect(contents(...many)[9_999]).toHaveLength(2)
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('no claims, nothing to settle', () => {
  expect(contents()).toEqual([])
})
