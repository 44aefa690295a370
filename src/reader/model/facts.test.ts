import {expect, test} from 'vitest'
import {readFacts, typesOf} from './facts.ts'

const facts = {
  digest: '0'.repeat(64),
  size: {window: 256},
  labels: {
    cue: ['O', 'B', 'I'],
    tags: ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'],
    roles: ['inside source', 'inside content', 'begin source', 'begin content', 'end source', 'end content'],
    names: ['O', 'B-ORG', 'I-ORG', 'B-PERSON', 'I-PERSON'],
    relations: ['punct', 'root'],
    upos: ['NOUN'],
    xpos: ['NN'],
  },
  links: {distance: [0], same: [0, 0], width: 128},
  relation: {weight: [[1], [0]], bias: [0, 0]},
  longestMention: 32,
  unmarked: [],
}
const read = (changed: object) => readFacts(new TextEncoder().encode(JSON.stringify({...facts, ...changed})))
const broken = expect.objectContaining({code: 'asset/broken'})

test('types of names come in the order of their columns', () => {
  expect(typesOf(read({}).labels.names)).toEqual(['ORG', 'PERSON'])
})

test('a calibration may be there', () => {
  expect(read({}).calibration).toEqual({})
  expect(read({calibration: {whole: {a: 1.2, b: -0.4}}}).calibration.whole).toEqual({a: 1.2, b: -0.4})
})

test.each([
  ['columns in another order', {labels: {...facts.labels, cue: ['B', 'I', 'O']}}],
  ['a type of name that nobody knows', {labels: {...facts.labels, names: ['O', 'B-SHIP', 'I-SHIP']}}],
  ['an inside before its begin', {labels: {...facts.labels, names: ['O', 'I-ORG', 'B-ORG']}}],
  ['no root', {labels: {...facts.labels, relations: ['punct', 'nsubj']}}],
  ['a relation without a row', {relation: {weight: [[1]], bias: [0, 0]}}],
  ['no digest', {digest: ''}],
])('labels with %s are refused', (_, changed) => {
  expect(() => read(changed)).toThrow(broken)
})

test('bytes that are no JSON are refused', () => {
  expect(() => readFacts(new Uint8Array([0xff, 0x7b]))).toThrow(broken)
})
