import {expect, test} from 'vitest'
import {unmark} from '../../test/marked.ts'
import {type Mark, markUp, type Piece} from './marks.ts'

const shown = (text: string, pieces: readonly Piece<string>[]): string =>
  pieces
    .map((piece) => {
      if ('words' in piece) return text.slice(...piece.words)
      if ('point' in piece) return `^${piece.point}`
      return `<${piece.mark.className}${piece.first ? '' : '+'}|${shown(text, piece.pieces)}>`
    })
    .join('')

function marked(sentence: string): string {
  const {text, labels} = unmark(sentence)
  const marks = labels.map(({name, span}): Mark => ({className: name, span}))
  return shown(text, markUp([0, text.length], marks, []))
}

test.each([
  ['Nothing here.', 'Nothing here.'],
  ['{a|The {b|old} bridge} is closed.', '<a|The <b|old> bridge> is closed.'],
  ['{a|{b|The bridge}} is closed.', '<a|<b|The bridge>> is closed.'],
  ['{a|The bridge}{b| is closed.}', '<a|The bridge><b| is closed.>'],
])('%s', (sentence, expected) => {
  expect(marked(sentence)).toBe(expected)
})

test('marks that cross come out in pieces, and the second piece says so', () => {
  const marks = [
    {className: 'a', span: [0, 6]},
    {className: 'b', span: [4, 9]},
  ] as const
  expect(shown('abcdefghi', markUp([0, 9], marks, []))).toBe('<a|abcd<b|ef>><b+|ghi>')
})

test('marks are cut at the edges of the block', () => {
  expect(shown('abcdef', markUp([2, 4], [{className: 'a', span: [0, 6]}], []))).toBe('<a+|cd>')
})

test('a point stands after the words that end there', () => {
  const marks = [{className: 'a', span: [0, 3]}] as const
  expect(
    shown(
      'abcdef',
      markUp([0, 6], marks, [
        {at: 3, content: '1'},
        {at: 6, content: '2'},
      ]),
    ),
  ).toBe('<a|abc>^1def^2')
})

test('many marks take no longer than their number', () => {
  const marks = Array.from({length: 20_000}, (_, at): Mark => ({className: 'a', span: [at * 3, at * 3 + 4]}))
  expect(markUp([0, 60_001], marks, [])).toHaveLength(20_000)
})

test('words under more marks than anyone could tell apart keep the outermost', () => {
  const marks = Array.from({length: 10_000}, (): Mark => ({className: 'a', span: [0, 3]}))
  expect(shown('abc', markUp([0, 3], marks, []))).toMatch(/^(?:<a\|){40}abc>{40}$/)
})
