import {expect, test} from 'vitest'
import type {WordLabel} from '../model/labels.ts'
import type {Token} from '../stage.ts'
import {meantBy} from './relative.ts'

/** A sentence as `word/head/relation`, head being the number of a word from 1 on; whom the word at `pronoun` (from 1 on) may mean. */
function meant(sentence: string, pronoun: number): string[] {
  let text = ''
  const tokens: Token[] = []
  const words = sentence.split(' ').map((part): WordLabel => {
    const [word, head, relation] = part.split('/')
    const start = text.length + (/^[,’]/.test(word) ? 0 : 1)
    text = text.padEnd(start) + word
    tokens.push({start, end: text.length, text: word, kind: word === ',' ? 'mark' : 'word'})
    return {head: Number(head) - 1, relation, xpos: 'NN', upos: word === ',' ? 'PUNCT' : 'NOUN', certainty: 3}
  })
  const {start, end} = tokens[pronoun - 1]
  return meantBy(text, [start, end], tokens, words).map((span) => text.slice(...span))
}

test('the noun phrase on which its clause hangs', () => {
  expect(meant('The/2/det mayor/6/nsubj ,/5/punct who/5/nsubj lied/2/acl:relcl left/0/root', 4)).toEqual(['The mayor'])
  expect(meant('the/2/det port/4/nmod:poss ’s/2/case clerk/0/root who/6/nsubj lied/4/acl:relcl', 5)).toEqual([
    'the port’s clerk',
  ])
})

test('a name in apposition belongs to it', () => {
  expect(meant('The/2/det clerk/7/nsubj ,/4/punct Hale/2/appos who/6/nsubj lied/2/acl:relcl left/0/root', 5)).toEqual([
    'The clerk, Hale',
  ])
})

test('what that noun qualifies comes second', () => {
  expect(meant('a/2/det banker/0/root from/4/case Dorn/2/nmod who/6/nsubj lied/4/acl:relcl', 5)).toEqual([
    'from Dorn',
    'a banker from Dorn',
  ])
})

test('nobody for other sources, without a tree above it, or in one that goes round', () => {
  expect(meant('Ana/2/nsubj lied/0/root', 1)).toEqual([])
  expect(meant('who/2/nsubj lied/0/root', 1)).toEqual([])
  expect(meant('who/2/nsubj lied/1/conj', 1)).toEqual([])
  expect(meantBy('who', [0, 3], [{start: 0, end: 3, text: 'who', kind: 'word'}], [])).toEqual([])
})
