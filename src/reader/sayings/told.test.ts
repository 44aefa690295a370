import {expect, test} from 'vitest'
import {foundIn, shownIn} from '../../../test/found.ts'
import type {WordLabel} from '../model/labels.ts'
import type {Token} from '../stage.ts'
import {withoutTold} from './told.ts'

const finite = /^(?:blamed|called|fled|let|left|was|might|said)$/

/** Tags tell finite verbs from all others; that is all that is asked of them. */
function tagged(text: string): {tokens: Token[]; words: WordLabel[]} {
  const tokens = [...text.matchAll(/\p{L}+|[^\p{L}\s]/gu)].map(
    ({0: word, index}): Token => ({
      start: index,
      end: index + word.length,
      text: word,
      kind: /\p{L}/u.test(word) ? 'word' : 'mark',
    }),
  )
  const words = tokens.map(
    ({text: word}): WordLabel => ({
      head: -1,
      relation: 'dep',
      upos: /ly$/.test(word) ? 'ADV' : 'X',
      xpos: finite.test(word) ? 'VBD' : 'XX',
      certainty: 3,
    }),
  )
  return {tokens, words}
}

const read = (marked: string): string[] => {
  const {text, found} = foundIn(marked)
  const {tokens, words} = tagged(text)
  return shownIn(text, withoutTold(text, found, tokens, words))
}

test.each([
  [
    '{source a|The clerk}, {cue a|told} {content a|that the crane had failed}, blamed the builder.',
    '-: told: that the crane had failed',
  ],
  [
    '{source a|A clerk,} {cue a|told} by the harbour office {content a|that it was safe, quickly let it stand}.',
    'the harbour office: told: that it was safe',
  ],
  [
    '{source a|Residents,} {cue a|warned} {content a|that it might burst, fled to the hills}.',
    '-: warned: that it might burst',
  ],
  ['{source a|The board} {cue a|assured} {content a|that it was safe}, left.', '-: assured: that it was safe'],
])('whoever is told says nothing: %s', (sentence, expected) => {
  expect(read(sentence)).toEqual([expected])
})

test.each([
  '{source a|The survivor} {cue a|told} {content a|of her escape}.',
  '{source a|The clerk} {cue a|told} reporters {content a|that the crane had failed}.',
  '{source a|Ana Reyes, the mayor,} {cue a|warned} {content a|that the dam might burst}.',
  '{source a|The mayor} {cue a|asked} {content a|whether it was safe}, and left.',
  '{content a|The crane had failed}, {cue a|told} {source a|the builder}.',
])('whoever tells is left alone: %s', (sentence) => {
  const {text, found} = foundIn(sentence)
  expect(read(sentence)).toEqual(shownIn(text, found))
})

test('long texts without a verb are read at once', () => {
  const before = performance.now()
  read(`{source a|A clerk}, {cue a|told} {content a|by ${'a '.repeat(50_000)}that${', '.repeat(50_000)}}.`)
  expect(performance.now() - before).toBeLessThan(1000)
})
