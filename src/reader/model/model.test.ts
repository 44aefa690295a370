/** A text through windows and back, with a graph that is written by hand: word "said" is a cue, capitals are names. */
import {expect, test} from 'vitest'
import {outputOf, type Score} from '../../../test/scores.ts'
import type {ModelInput, ModelOutput, ModelRuntime} from '../../contract/index.ts'
import {paragraphsIn} from '../stages/paragraphs.ts'
import {sentencesIn} from '../stages/sentences.ts'
import {tokensIn} from '../stages/tokens.ts'
import {noLabels} from './labels.ts'
import {openModel} from './model.ts'

const vocabulary = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'said', 'ana', 'it', 'is', 'late', '.', 'we', 'wait']
const facts = {
  digest: 'abcdef012345'.padEnd(64, '0'),
  size: {window: 20},
  labels: {
    cue: ['O', 'B', 'I'],
    tags: ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'],
    roles: ['inside source', 'inside content', 'begin source', 'begin content', 'end source', 'end content'],
    names: ['O', 'B-PERSON', 'I-PERSON', 'B-DATE', 'I-DATE'],
    relations: ['dep', 'nsubj', 'obj', 'root'],
    upos: ['NOUN', 'VERB', 'PUNCT'],
    xpos: ['NN', 'VBD', '.'],
  },
  links: {distance: [0], same: [1, 1], width: 2},
  relation: {weight: Array.from({length: 4}, () => [0, 0, 0, 0]), bias: [0, 0, 0, 0]},
  longestMention: 8,
  unmarked: ['DATE'],
}
const [SEP, SAID, ANA, STOP] = ['[SEP]', 'said', 'ana', '.'].map((piece) => vocabulary.indexOf(piece))

/** "Ana said": Ana says what stands behind the cue, up to the stop. */
function answer({ids}: ModelInput): ModelOutput {
  const {length} = ids
  const scores: Score[] = []
  for (let at = 0; at < length; at++) {
    scores.push(['cue', [at, ids[at] === SAID ? 1 : 0], 9], ['tags', [at, ids[at] === SAID ? 3 : 0], 9])
    scores.push(['names', [at, ids[at] === ANA ? 1 : 0], 9])
    for (let last = 0; last < length; last++) scores.push(['mentions', [at, last], -9])
    if (ids[at] !== SAID) continue
    for (let other = 0; other < length; other++) {
      const isContent = other > at && ids.slice(at, other + 1).every((id) => id !== STOP && id !== SEP)
      scores.push(['roles', [0, at, other], other === at - 1 ? 9 : -9], ['roles', [1, at, other], isContent ? 9 : -9])
    }
  }
  return outputOf(length, scores)
}

function openByHand() {
  const inputs: ModelInput[] = []
  const runtime: ModelRuntime = {
    kind: 'wasm',
    run: async (input) => {
      inputs.push(input)
      return answer(input)
    },
    close: async () => {},
  }
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  return {inputs, model: openModel(bytes(JSON.stringify(facts)), bytes(vocabulary.join('\n')), runtime)}
}
async function labelled(text: string) {
  const {inputs, model} = openByHand()
  const tokens = tokensIn(text)
  const labels = await model.label(text, tokens, sentencesIn(paragraphsIn(text), tokens))
  return {inputs, tokens, labels}
}

test('the model has a name and the first of its digest', () => {
  expect(openByHand().model.name).toBe('reportedly-1 (abcdef012345)')
})

test('a short text is one window between [CLS] and [SEP]', async () => {
  const {inputs, labels} = await labelled('Ana said it is late.')
  expect(inputs.map(({ids}) => [...ids])).toEqual([[2, 5, 4, 6, 7, 8, 9, 3]])
  expect(labels.cues).toMatchObject([{cue: [4, 8], source: [0, 3], content: [[9, 19]]}])
  expect(labels.names).toMatchObject([{span: [0, 3], type: 'PERSON'}])
  expect(labels.mentions.map(({span, at}) => [span, at])).toEqual([[[0, 3], 0]])
})

test('in a text of many windows everything is told once, in text order, whatever window it stands in', async () => {
  const text = 'Ana said it is late. We wait. '.repeat(40)
  const {inputs, tokens, labels} = await labelled(text)
  expect(inputs.length).toBeGreaterThan(20)
  expect(Math.max(...inputs.map(({ids}) => ids.length))).toBe(20)
  const at = Array.from({length: 40}, (_, i) => 30 * i)
  expect(labels.cues.map(({cue, source, content}) => [cue, source, content])).toEqual(
    at.map((start) => [[start + 4, start + 8], [start, start + 3], [[start + 9, start + 19]]]),
  )
  expect(labels.names.map(({span}) => span)).toEqual(at.map((start) => [start, start + 3]))
  expect(labels.mentions.map(({span}) => span)).toEqual(at.map((start) => [start, start + 3]))
  expect(labels.words).toHaveLength(tokens.length)
  expect(labels.words.filter(({head}) => head < 0)).toHaveLength(80)
})

test('one sentence that fills many windows is one tree', async () => {
  const {labels} = await labelled('it is late '.repeat(300))
  expect(labels.words).toHaveLength(900)
  expect(labels.words.filter(({head}) => head < 0)).toHaveLength(1)
})

test('without words there is nothing to ask', async () => {
  const {inputs, labels} = await labelled(' \n ')
  expect(inputs).toEqual([])
  expect(labels).toBe(noLabels)
})

test('letters that have no pieces still have their labels', async () => {
  const {inputs, tokens, labels} = await labelled('\u0301 \u0301')
  expect(inputs).toEqual([])
  expect(labels.words).toHaveLength(tokens.length)
})

test('a vocabulary that is none is told as such', () => {
  const bytes = new TextEncoder()
  const runtime = {} as ModelRuntime
  expect(() => openModel(bytes.encode(JSON.stringify(facts)), bytes.encode('said\nana'), runtime)).toThrow(
    expect.objectContaining({code: 'asset/broken'}),
  )
})
