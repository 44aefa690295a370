import {expect, test} from 'vitest'
import {foundIn, shownIn} from '../../../test/found.ts'
import type {Span} from '../../contract/index.ts'
import type {WordLabel} from '../model/labels.ts'
import type {Token} from '../stage.ts'
import {withAntecedents} from './pointing.ts'

/** One sentence; a tree in which "which" and "that" hang on the noun two words before, where it is told so. */
function read(marked: string, onNoun = false): string[] {
  const {text, found} = foundIn(marked)
  const tokens = [...text.matchAll(/\p{L}+|[^\p{L}\s]/gu)].map(
    ({0: word, index}): Token => ({start: index, end: index + word.length, text: word, kind: 'word'}),
  )
  const words = tokens.map(({text: word}, at): WordLabel => {
    const isPronoun = /^(?:which|that)$/.test(word)
    const label = {head: isPronoun ? at + 1 : -1, relation: 'dep', upos: 'NOUN', xpos: isPronoun ? 'WDT' : 'NN'}
    const before = tokens[at - 1]?.text ?? ''
    const isClause = onNoun && /^(?:which|that)$/.test(before)
    const noun = tokens[at - 2]?.text === ',' ? at - 3 : at - 2
    return {...label, ...(isClause && {head: noun, relation: 'acl:relcl'}), certainty: 3}
  })
  const sentences: Span[] = [[0, text.length]]
  return shownIn(text, withAntecedents(found, {text, tokens, words, sentences}))
}

test('what is denied is the clause before "which"', () => {
  expect(read('The fleet moved, {content a|which} {source a|the port} {cue a|denied}.')).toEqual([
    'the port: denied: The fleet moved',
  ])
  expect(
    read('{source b|She} {cue b|said} {content b|it was sold}, {content a|which} {source a|the port} {cue a|denied}.'),
  ).toEqual(['She: said: it was sold', 'the port: denied: it was sold'])
})

test('where a thing said stands before it, or the verb judges, it is the noun', () => {
  expect(read('Police saw reports, {content a|which} {source a|ports} {cue a|denied}.', true)).toEqual([
    'ports: denied: reports',
  ])
  expect(read('They built bridges {content a|that} {source a|ports} {cue a|opposed}.', true)).toEqual([
    'ports: opposed: bridges',
  ])
})

test('"a charge" behind a clause is the clause', () => {
  expect(read('The firm paid, {content a|a charge} {source a|it} {cue a|denies}.')).toEqual([
    'it: denies: The firm paid',
  ])
  expect(read('{content a|The firm paid}, {content a|a claim} {source a|it} {cue a|denies}.')).toEqual([
    'it: denies: The firm paid',
  ])
})

test('what says something itself, and a pronoun behind its verb, stay', () => {
  for (const sentence of [
    '{source a|It} {cue a|denied} {content a|that}.',
    '{content a|A claim of theft}, {source a|she} {cue a|said}.',
    'The bill, {content a|which} {source a|she} {cue a|supports}, fell.',
  ]) {
    const {text, found} = foundIn(sentence)
    expect(read(sentence)).toEqual(shownIn(text, found))
  }
})
