import {expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import type {Span} from '../../contract/index.ts'
import type {MentionLabel} from './labels.ts'
import {linkScores} from './links.ts'

const facts = {distance: [0, 1, 2, 3], same: [10, 100], width: 4} as const

/** The mentions `{m|…}` of a text, piece numbers as given, and how well the last is meant by each later one. */
function scores(marked: string, at: readonly number[]): number[] {
  const {text, labels} = unmark(marked)
  const mentions = labels.map(({span}, i) => mention(span, at[i]))
  const score = linkScores(text, mentions, facts)
  return mentions.slice(1).map((later) => score(later, mentions[0]))
}
const mention = (span: Span, at: number): MentionLabel => ({
  span,
  chance: 1,
  at,
  anaphor: Float32Array.of(0, 0, 0, 0),
  antecedent: Float32Array.of(1, 2, 3, 4),
  fresh: 0,
})

test('the nearer bucket counts: 0, 1-2, 3-6, 7 and more', () => {
  expect(scores('{m|a} {m|b} {m|c} {m|d} {m|e}', [0, 1, 2, 3, 900])).toEqual([1, 1, 2, 3])
})

test('the same words, and the same last word, beside articles and capitals', () => {
  expect(scores('{m|the Harbour Board} {m|The harbour board} {m|a board} {m|the ferry}', [0, 0, 0, 0])).toEqual([
    110, 100, 0,
  ])
})

test('pronouns are the same as nothing, and so is an article alone', () => {
  expect(scores('{m|She} {m|she}', [0, 0])).toEqual([0])
  expect(scores('{m|the} {m|the}', [0, 0])).toEqual([0])
})

test('vectors are multiplied and scaled by their width', () => {
  const [earlier, later] = [mention([0, 1], 0), {...mention([2, 3], 0), anaphor: Float32Array.of(1, 1, 1, 1)}]
  expect(linkScores('a b', [earlier, later], facts)(later, earlier)).toBe(5)
})
