import {expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import {paragraphsIn} from './paragraphs.ts'
import {quotationsIn} from './quotations.ts'

const read = (text: string) =>
  quotationsIn(text, paragraphsIn(text)).map(({span, open}) => ({words: text.slice(...span), open}))

test.each([
  '{q|“We are not ending any sailing,”} she said. {q|“Not one.”}',
  '{q|"We go,"} he said. {q|"Now."}',
  'He called it ({q|"a mess"})–{q|"really"}.',
  '{q|‘We’re not ending it,’} she said of the officials’ plan.',
  "{q|'We're not ending it,'} she said of the officials' plan.",
  'She said {q|‘the officials’ plan isn’t mine’}, then left.',
  '{q|“He said {q|‘go now’} to us,”} she said.',
  '{q|"He said {q|\'go now\'} to us,"} she said.',
  '{q|«The line is closed»}, he said.',
  "{q|''We go,''} he said. {q|''Now.''}",
  "{q|''He said {q|'go'} to us,''} she said.",
  "{q|``We go,''} he said.",
  'the {q|“night ferry”} of the ’90s',
  'It is {q|“mutual”}, and {q|“respectful”}.',
  '{q|“It is late.“} She said {q|”so”}.',
  '{q|„Es ist spät“}, sagte sie.',
  '{q|“One.}\n\n{q|“Two.}\n\n{q|“Three,”} he said.',
  '{q|"One.}\n\n{q|"Two,"} he said.',
  'She wrote: {q|‘Is it late?}\n\n{q|The clerk’s watch says so.’} Then she left.',
  'She wrote: {q|“It is late.}\n\n{q|Nobody came.}\n\n{q|We left.”}',
  'She wrote: {q|"It is late.}\n\n{q|Nobody came."}',
])('%s', (marked) => {
  const {text, labels} = unmark(marked)
  expect(quotationsIn(text, paragraphsIn(text)).map(({span}) => span)).toEqual(labels.map(({span}) => span))
})

test('speech that goes on in the next paragraph is open', () => {
  expect(read('“One.\n\n“Two,” he said.')).toEqual([
    {words: '“One.', open: true},
    {words: '“Two,”', open: false},
  ])
})

test('inner words are without the marks', () => {
  const [{inner}] = quotationsIn('a “b c” d', [[0, 9]])
  expect(inner).toEqual([3, 6])
})

test.each([
  'the officials’ plan and the mayors’ reply',
  'It doesn’t, it won’t, it’s Reyes’.',
  "rock 'n' roll isn't dead",
  'a 6\'2" man, 5" of rain',
  'the “stray mark and on it goes.\n\nAnother paragraph.',
  'stray close” here',
  'the “stray mark and on it goes.\n\nAnother closes it.”',
  'from the ’90s and the ‘80s',
  '””””',
])('none in: %s', (text) => {
  expect(read(text)).toEqual([])
})

test.each(['“', '"', "'", '‘a’ ', '“a\n\n', "s' a ", '"a" '])('a megabyte of %j is read at once', (piece) => {
  const started = performance.now()
  read(piece.repeat(1_000_000 / piece.length))
  expect(performance.now() - started).toBeLessThan(8000)
})
