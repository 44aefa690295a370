import {expect, test} from 'vitest'
import {tokensIn} from '../stages/tokens.ts'
import {quantitiesIn} from './quantities.ts'

const read = (text: string): string[] =>
  quantitiesIn(tokensIn(text), []).map(({span, value, unit, noun, about}) =>
    [text.slice(...span), value, unit, noun, about].join(' | '),
  )

test.each([
  ['412 of its members had backed action.', ['412 | 412 |  | memb | exact']],
  ['It paid £2 million.', ['£2 million | 2000000 | £ |  | exact']],
  [
    'It made 61 million euros, 4.5 per cent more.',
    ['61 million euros | 61000000 | euro |  | exact', '4.5 per cent | 4.5 | percent |  | exact'],
  ],
  ['At least 40 homes and a dozen cars burned.', ['40 | 40 |  | hom | atLeast', 'a dozen | 12 |  | car | exact']],
  ['More than two hundred people came.', ['two hundred | 200 |  | people | atLeast']],
  ['as many as 3,000 construction workers', ['3,000 | 3000 |  | work | atMost']],
  ['a 64-page order', ['64-page | 64 |  | pag | exact']],
  ['about 1.2bn people', ['1.2bn | 1200000000 |  | people | about']],
  ['twenty-one ships', ['twenty-one | 21 |  | ship | exact']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each(['One of them came.', 'A 5-1 vote.', 'On 9/11 it rained.', 'Dozens came.', ''])('none in: %s', (text) => {
  expect(read(text)).toEqual([])
})

test('numbers of dates are left to the dates', () => {
  const text = 'On 4 March 12 ships came.'
  expect(quantitiesIn(tokensIn(text), [[3, 10]]).map(({value}) => value)).toEqual([12])
})
