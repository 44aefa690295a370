import {expect, test} from 'vitest'
import {f1Of, tallies} from './coreference.ts'

const clusters = (text: string): Set<string>[] => text.split(' | ').map((cluster) => new Set(cluster.split(' ')))
const scores = (found: string, gold: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries(tallies({found: clusters(found), gold: clusters(gold)})).map(([name, tally]) => [
      name,
      f1Of([tally]),
    ]),
  )

test('the example of Bagga and Baldwin: two chains joined', () => {
  // Precision of MUC 9/10, of B³ 0.76; recall of both 1.
  const {MUC, 'B³': bCubed} = scores('a b c d e | f g 1 2 3 4 5', 'a b c d e | f g | 1 2 3 4 5')
  expect(MUC).toBeCloseTo((200 * 0.9) / 1.9, 1)
  const precision = (5 + 7 * ((2 * 2 + 5 * 5) / 49)) / 12
  expect(bCubed).toBeCloseTo((200 * precision) / (precision + 1), 5)
})

test('the same clusters are right by every measure', () => {
  expect(Object.values(scores('a b | c d e', 'c d e | b a'))).toEqual([100, 100, 100, 100])
})

test('a cluster of one mention counts on neither side', () => {
  expect(scores('a b | c', 'a b | d')).toEqual({MUC: 100, 'B³': 100, 'CEAF-φ4': 100, mentions: 100})
})

test('CEAF pairs each cluster with one only', () => {
  // Two halves of a cluster: one of them finds it, with 2 * 2 / (2 + 4).
  const found = 2 / 3
  expect(scores('a b | c d', 'a b c d')['CEAF-φ4']).toBeCloseTo((200 * (found / 2) * found) / (found / 2 + found), 5)
})

test('nothing found is 0', () => {
  expect(f1Of([tallies({found: [], gold: clusters('a b')}).MUC])).toBe(0)
})
