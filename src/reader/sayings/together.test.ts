import {expect, test} from 'vitest'
import type {Found} from './nest.ts'
import {together} from './together.ts'

const text = 'She said that it was late, and that she would stay.'
const model: Found = {source: [0, 3], cue: [4, 8], content: [[9, 20]], confidence: 0.9}
const rule: Found = {source: [0, 3], cue: [4, 8], content: [[9, 40]], confidence: 0.9}

test('what the model is sure of stays', () => {
  expect(together(text, [model], [rule])).toEqual([model])
})

test('where it is unsure, a rule that found the same cue gives source and content', () => {
  expect(together(text, [{...model, confidence: 0.1}], [{...rule, beside: 60}])).toEqual([
    {...rule, beside: 60, confidence: 0.1},
  ])
  const {source: _, ...nobody} = rule
  expect(together(text, [{...model, confidence: 0.1}], [nobody])).toEqual([{...nobody, confidence: 0.1}])
})

test('another cue, or a rule that guesses, changes nothing', () => {
  const unsure = {...model, confidence: 0.1}
  expect(together(text, [unsure], [{...rule, cue: [4, 7]}])).toEqual([unsure])
  expect(together(text, [unsure], [{...rule, confidence: 0.5}])).toEqual([unsure])
})

test('what only a rule finds is left out, unless its words always report', () => {
  const plain = {...rule, isPlain: true}
  expect(together(text, [], [rule])).toEqual([])
  expect(together(text, [], [plain])).toEqual([plain])
  expect(together(text, [model], [plain])).toEqual([model])
})

test('a doubtful one counts where a rule finds a cue there, or where it holds what is somebody’s for certain', () => {
  const doubtful = {...model, isDoubtful: true}
  const inner: Found = {source: [14, 16], cue: [17, 20], content: [[21, 25]], confidence: 0.9}
  expect(together(text, [doubtful], [])).toEqual([])
  expect(together(text, [doubtful], [rule])).toEqual([doubtful])
  expect(together(text, [doubtful, inner], [])).toEqual([doubtful, inner])
  expect(together(text, [{...doubtful, confidence: 0.1}], [rule])).toEqual([])
})
