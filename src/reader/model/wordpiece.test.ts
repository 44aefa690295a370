import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {openWordPiece} from './wordpiece.ts'

const read = (file: string): string[] => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
const recorded = read('./pieces.jsonl').flatMap((line) => (line ? [JSON.parse(line)] : []))
const wordPiece = openWordPiece(read('../../../assets/vocab.txt'))!
const written = (text: string): string[] => {
  const {starts, ends} = wordPiece.pieces(text)
  return [...starts].map((start, i) => text.slice(start, ends[i]))
}

test('the same pieces as where the model is trained (training/record_pieces.py)', () => {
  expect(recorded.length).toBeGreaterThan(60)
  for (const {text, ...columns} of recorded) {
    const {ids, starts, ends, shapes} = wordPiece.pieces(text)
    expect({ids: [...ids], starts: [...starts], ends: [...ends], shapes: [...shapes]}, text).toEqual(columns)
  }
})

test.each([
  ['Zoë paid.', ['Zoë', 'paid', '.']],
  ['a👍b', ['a👍b']],
  ['nai\u0308ve', ['nai\u0308ve']],
  ['x\u200by', ['x\u200by'.slice(0, 1), '\u200by'.slice(1)]],
  ['北京', ['北', '京']],
  ['half \ud83d pair', ['half', 'pair']],
  [' \n\t', []],
  ['', []],
])('spans of %j name the letters as written', (text, pieces) => {
  expect(written(text)).toEqual(pieces)
})

test('a piece that goes on in a word says so', () => {
  expect([...wordPiece.pieces('unsinkable ferry').continues]).toEqual([0, 1, 1, 1, 0])
})

test('a vocabulary without its four special pieces is none', () => {
  expect(openWordPiece(['[PAD]', 'said'])).toBeUndefined()
  expect(openWordPiece(['said', '[PAD]', '[UNK]', '[CLS]', '[SEP]'])).toBeUndefined()
})

test.each([
  ['one word', 'a'.repeat(1_000_000)],
  ['accents', `e${'\u0301'.repeat(1_000_000)}`],
  ['blanks', ' '.repeat(1_000_000)],
  ['words of 100 letters that no piece fits', 'qxzjv'.repeat(20).concat(' ').repeat(10_000)],
  ['marks', '“"'.repeat(500_000)],
  ['syllables that come apart', '한'.repeat(400_000)],
])('a text of nothing but %s is cut in linear time', (_, text) => {
  const started = performance.now()
  wordPiece.pieces(text)
  expect(performance.now() - started).toBeLessThan(10_000)
})
