import {expect, test} from 'vitest'
import {type Score, scoredBy} from '../../../test/scores.ts'
import type {Token} from '../stage.ts'
import {sentencesIn} from '../stages/sentences.ts'
import {tokensIn} from '../stages/tokens.ts'
import type {Pieces} from './pieces.ts'
import {RelationReader} from './relations.ts'
import {WordReader} from './words.ts'

const tags = {
  upos: ['NOUN', 'VERB', 'PUNCT'],
  xpos: ['NN', 'VBD', '.'],
  // The number of a label is that of its column.
  relations: new RelationReader(['dep', 'nsubj', 'obj', 'root'], {
    weight: [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ],
    bias: [0, 0, 0, 0],
  }),
  certaintyOf: (output: number) => output / 2,
}

/** One piece a token, but those of `without` stand in the piece before. */
function piecesOf(tokens: readonly Token[], without: readonly number[] = []): Pieces {
  const own = tokens.filter((_, i) => !without.includes(i))
  return {
    count: own.length,
    ids: new Int32Array(own.length),
    starts: Int32Array.from(own, ({start}) => start),
    ends: Int32Array.from(own, (token, i) => {
      const next = tokens.indexOf(token) + 1
      return without.includes(next) ? tokens[next].end : own[i].end
    }),
    shapes: new Uint8Array(own.length),
    continues: new Uint8Array(own.length),
  }
}
function reader(text: string, without: readonly number[] = []) {
  const tokens = tokensIn(text)
  const pieces = piecesOf(tokens, without)
  return {reader: new WordReader(tokens, sentencesIn([[0, text.length]], tokens), pieces, tags), count: pieces.count}
}
const arc = (position: number, head: number, score = 9): Score => ['arcs', [position, head], score]

test('heads, relations, tags and certainty of a sentence', () => {
  const {reader: words, count} = reader('Police closed it')
  words.read(
    scoredBy(
      [
        ...[arc(1, 2), arc(2, 0), arc(3, 2)],
        ['dependent', [1, 1], 5],
        ['dependent', [2, 3], 5],
        ['dependent', [3, 2], 5],
        ['upos', [2, 1], 5],
        ['xpos', [2, 1], 5],
        ['certainty', [2], 2.5],
        ['certainty', [1], -7],
      ],
      {count},
    ),
  )
  expect(words.done()).toEqual([
    {head: 1, relation: 'nsubj', upos: 'NOUN', xpos: 'NN', certainty: -3.5},
    {head: -1, relation: 'root', upos: 'VERB', xpos: 'VBD', certainty: 1.25},
    {head: 1, relation: 'obj', upos: 'NOUN', xpos: 'NN', certainty: 0},
  ])
})

test('no arc leads out of a sentence, and only its root is one', () => {
  const {reader: words, count} = reader('It rained. We slept.')
  words.read(scoredBy([arc(1, 5), arc(2, 5), arc(4, 2), arc(5, 2), ['dependent', [1, 3], 9]], {count}))
  const found = words.done()
  expect(found.map(({head}) => (head < 0 ? 0 : head < 3 ? 1 : 2))).toEqual([0, 1, 1, 0, 2, 2])
  expect(found.filter(({head, relation}) => head < 0 !== (relation === 'root'))).toEqual([])
})

test('a token in the piece of another hangs on it', () => {
  const {reader: words, count} = reader('Fire 🔥🔥 now', [2])
  words.read(scoredBy([arc(1, 0), arc(2, 1), arc(3, 1)], {count}))
  expect(words.done().map(({head, relation}) => [head, relation])).toEqual([
    [-1, 'root'],
    [0, 'dep'],
    [1, 'goeswith'],
    [0, 'dep'],
  ])
})

test('a sentence longer than its window is one tree, read where its parts are owned', () => {
  const {reader: words} = reader('a b c d e f g h i j')
  const first = [arc(1, 0), ...[2, 3, 4, 5, 6].map((position) => arc(position, 1))]
  words.read(scoredBy(first, {count: 6, own: [0, 5]}))
  // The second window begins at piece 4, [CLS] before it: its position 2 is piece 5, the first that it owns.
  const second = [arc(3, 0), arc(3, 1, 5), ...[2, 4, 5, 6].map((position) => arc(position, 3))]
  words.read(scoredBy(second, {count: 6, start: 4, own: [5, 10]}))
  expect(words.done().map(({head}) => head)).toEqual([-1, 0, 0, 0, 0, 6, 4, 6, 6, 6])
})

test('without a window every token still has its label', () => {
  const {reader: words} = reader('a b', [])
  expect(words.done()).toMatchObject([
    {head: -1, relation: 'root'},
    {head: 0, relation: 'dep'},
  ])
  expect(reader('').reader.done()).toEqual([])
})
