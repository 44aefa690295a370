import {expect, test} from 'vitest'
import type {Span} from '../../contract/index.ts'
import {type Found, nest} from './nest.ts'

const found = (cue: Span, content: Span[], beside?: number): Found => ({
  cue,
  content,
  confidence: 0.9,
  ...(beside !== undefined && {beside}),
})

test('what lies in the content of another stands within it', () => {
  expect(nest([found([0, 4], [[5, 30]]), found([10, 14], [[15, 30]])], []).map(({within}) => within)).toEqual([
    undefined,
    0,
  ])
})

test('beside a report that was dropped, the content that holds it counts', () => {
  expect(nest([found([0, 4], [[5, 30]]), found([10, 14], [[15, 30]], 50)], []).map(({within}) => within)).toEqual([
    undefined,
    0,
  ])
})

test('beside a report that is there, that report counts', () => {
  const three = [found([0, 4], [[5, 30]]), found([10, 14], [[15, 30]], 40), found([40, 44], [[45, 60]])]
  expect(nest(three, []).map(({within}) => within)).toEqual([undefined, 2, undefined])
})
