import {expect, test} from 'vitest'
import type {Span} from '../../contract/index.ts'
import type {WordLabel} from '../model/labels.ts'
import type {Token} from '../stage.ts'
import type {Found} from './nest.ts'
import {withSubjects} from './subject.ts'

/** A sentence as `word/head/relation/tag`, head being the number of a word from 1 on; who says what the word at `cue` (from 1 on) says. */
function subjectOf(sentence: string, cue: number, ...sources: readonly string[]): string | undefined {
  let text = ''
  const tokens: Token[] = []
  const words = sentence.split(' ').map((part): WordLabel => {
    const [word, head, relation, xpos] = part.split('/')
    const start = text.length + (/^[,.]$/.test(word) ? 0 : 1)
    text = text.padEnd(start) + word
    tokens.push({start, end: text.length, text: word, kind: /\w/.test(word) ? 'word' : 'mark'})
    const upos = xpos.startsWith('V') ? 'VERB' : /^[,.]$/.test(word) ? 'PUNCT' : xpos === 'CC' ? 'CCONJ' : 'NOUN'
    return {head: Number(head) - 1, relation, xpos, upos, certainty: 3}
  })
  const spanOf = (word: string): Span => [text.indexOf(word), text.indexOf(word) + word.length]
  const others = sources.map((source): Found => ({source: spanOf(source), cue: [0, 0], content: [], confidence: 0.9}))
  const {start, end} = tokens[cue - 1]
  const [found] = withSubjects(text, [{cue: [start, end], content: [], confidence: 0.9}, ...others], tokens, words)
  return found.source && text.slice(...found.source)
}

test.each([
  ['Hoping/4/advcl/VBG rain/1/obj/NN farmers/4/nsubj/NNS prayed/0/root/VBD', 1, 'farmers'],
  ['The/2/det/DT mayor/3/nsubj/NN rose/0/root/VBD and/5/cc/CC announced/3/conj/VBD it/5/obj/PRP', 5, 'The mayor'],
  ['A/2/det/DT clerk/3/nsubj/NN came/0/root/VBD to/5/mark/TO deny/3/advcl/VB it/5/obj/PRP', 5, 'A clerk'],
  ['She/2/nsubj/PRP asked/0/root/VBD pilots/2/obj/NNS to/5/mark/TO say/2/xcomp/VB it/5/obj/PRP', 5, 'pilots'],
  ['A/2/det/DT letter/5/nsubj/NN claiming/2/acl/VBG it/3/obj/PRP came/0/root/VBD', 3, 'A letter'],
])('the subject of the clause that it hangs on: %s', (sentence, cue, subject) => {
  expect(subjectOf(sentence, cue)).toBe(subject)
})

test('a source that is marked already is taken whole', () => {
  const sentence =
    'The/2/det/DT mayor/5/nsubj/NN of/4/case/IN Vale/2/nmod/NNP rose/0/root/VBD saying/5/advcl/VBG no/6/obj/NN'
  expect(subjectOf(sentence, 6, 'The mayor of Vale')).toBe('The mayor of Vale')
})

test.each([
  ['a passive', 'Boats/3/nsubj:pass/NNS were/3/aux:pass/VBD blamed/0/root/VBN', 3],
  ['a participle that tells what is called so', 'gangs/0/root/NNS known/1/acl/VBN as/4/case/IN Owls/2/obl/NNPS', 2],
  ['who is asked', 'Asked/3/advcl/VBD why/1/advmod/NN she/4/nsubj/PRP laughed/0/root/VBD', 1],
  ['what only seems', 'He/2/nsubj/PRP seems/0/root/VBZ late/2/xcomp/NN', 2],
  ['an order', 'Say/0/root/VB it/1/obj/PRP', 1],
  ['a noun', 'reports/0/root/NNS of/3/case/IN rain/1/nmod/NN', 1],
])('nobody for %s', (_, sentence, cue) => {
  expect(subjectOf(sentence, cue)).toBeUndefined()
})

test('a short line before a colon says what stands in marks behind it', () => {
  const said = (text: string): string | undefined => {
    const at = text.indexOf(':')
    const one: Found = {cue: [at, at + 1], content: [[at + 2, text.length]], confidence: 0.9}
    const tokens: Token[] = [{start: at, end: at + 1, text: ':', kind: 'mark'}]
    const [{source}] = withSubjects(text, [one], tokens, [
      {head: -1, relation: 'root', upos: 'PUNCT', xpos: ':', certainty: 3},
    ])
    return source && text.slice(...source)
  }
  expect(said('Port boss: “We stay”')).toBe('Port boss')
  expect(said('It rained. Port boss: “We stay”')).toBe('Port boss')
  expect(said('Ten piers: the guide')).toBeUndefined()
  expect(said('The board and everybody who was there that night: “We stay”')).toBeUndefined()
})

test('a tree that goes round ends', () => {
  expect(subjectOf('said/2/conj/VBD left/1/conj/VBD', 1)).toBeUndefined()
})

test('a text without trees is left as it is', () => {
  const found: Found[] = [{cue: [0, 4], content: [[5, 9]], confidence: 0.9}]
  expect(withSubjects('said that', found, [{start: 0, end: 4, text: 'said', kind: 'word'}], [])).toEqual(found)
})
