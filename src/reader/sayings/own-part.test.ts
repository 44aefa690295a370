import {expect, test} from 'vitest'
import type {Span} from '../../contract/index.ts'
import {keepToPart} from './own-part.ts'

const parts = {headline: [0, 20] as Span, body: [22, 100] as Span}
const saying = (cue: Span, ...content: Span[]) => ({cue, content, confidence: 0.9})

test.each([
  ['in one part', saying([30, 34], [35, 60]), [saying([30, 34], [35, 60])]],
  ['over the edge', saying([70, 74], [0, 60]), [saying([70, 74], [22, 60])]],
  ['in two pieces, one on either side', saying([16, 20], [0, 14], [22, 60]), [saying([16, 20], [0, 14])]],
  ['in the other part alone', saying([16, 20], [22, 60]), []],
  ['none', saying([30, 34]), [saying([30, 34])]],
])('content %s', (_, found, expected) => {
  expect(keepToPart([found], parts)).toEqual(expected)
})

test('nothing found, nothing kept', () => expect(keepToPart([], parts)).toEqual([]))
