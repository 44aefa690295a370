import {expect, test} from 'vitest'
import {parseConllu} from './conllu.ts'

const row = (id: string, form: string, head: string, relation: string, misc = '_'): string =>
  [id, form, '_', 'X', '_', '_', head, relation, '_', misc].join('\t')

const file = [
  '# newdoc id = first',
  '# source = gum',
  '# newpar',
  row('1', 'Boats', '3', 'nsubj'),
  row('2-3', "don't", '_', '_'),
  row('2', 'do', '3', 'aux'),
  row('3', "n't", '0', 'root', 'SpaceAfter=No'),
  row('3.1', 'sink', '_', '_'),
  row('4', '.', '3', 'punct'),
  '',
  '# newpar = p2',
  row('1', 'Never', '0', 'root', 'SpaceAfter=No'),
  row('2', '.', '1', 'punct'),
  '',
].join('\n')

test('text comes from forms; a new paragraph begins a line', () => {
  const [document] = parseConllu(file)
  expect(document).toMatchObject({
    id: 'first',
    source: 'gum',
    text: "Boats don't .\nNever.",
    sentences: [
      [0, 4],
      [4, 6],
    ],
  })
})

test('words have their place, also inside a multi-word token, and heads count through the document', () => {
  const [{text, words}] = parseConllu(file)
  expect(words.map(({span}) => text.slice(...span))).toEqual(['Boats', 'do', "n't", '.', 'Never', '.'])
  expect(words.map(({head}) => head)).toEqual([2, 2, -1, 2, -1, 4])
  expect(words.map(({within}) => within && text.slice(...within))).toEqual([
    undefined,
    "don't",
    "don't",
    undefined,
    undefined,
    undefined,
  ])
})

test('nothing in, nothing out', () => {
  expect(parseConllu('')).toEqual([])
})
