import {expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import {paragraphsIn} from '../stages/paragraphs.ts'
import {announced} from './announced.ts'

/** The contents of the only act of saying that is marked. */
function read(marked: string): string[] {
  const {text, labels} = unmark(marked)
  const spans = (name: string) => labels.filter((label) => label.name === name).map(({span}) => span)
  const [one] = announced(
    text,
    [{cue: spans('cue')[0], content: spans('content'), confidence: 0.9}],
    paragraphsIn(text),
  )
  return one.content.map((span) => text.slice(...span))
}

test('the whole next paragraph, of which the model has seen a sentence', () => {
  expect(read('Ana Reyes {cue|added}:\n\n{content|The pier is old}. It was old in 1901.\n\nIt rained.')).toEqual([
    'The pier is old. It was old in 1901.',
  ])
})

test('the next paragraph, where nothing is said before the colon', () => {
  expect(read('Ana Reyes {cue|wrote} on Friday:\n\nThe pier is old. Nobody mends it.')).toEqual([
    'The pier is old. Nobody mends it.',
  ])
})

test.each([
  ['a quotation ends with its mark', 'She {cue|added}:\n\n{content|“It is old.”} Then she left.', ['“It is old.”']],
  ['no colon', 'She {cue|said} {content|so}.\n\nThe pier is old.', ['so']],
  [
    'something said already',
    'She {cue|said} {content|the board did three things}:\n\nIt slept.',
    ['the board did three things'],
  ],
  ['another sentence between', 'She {cue|said} {content|so}. The list:\n\nThe pier.', ['so']],
])('nothing more: %s', (_, marked, content) => {
  expect(read(marked)).toEqual(content)
})
