import {expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import {withoutAccused} from './accused.ts'

/** The only act of saying that is marked, as "source: content". */
function read(marked: string): string {
  const {text, labels} = unmark(marked)
  const spans = (name: string) => labels.filter((label) => label.name === name).map(({span}) => span)
  const [one] = withoutAccused(text, [
    {source: spans('source')[0], cue: spans('cue')[0], content: spans('content'), confidence: 0.9},
  ])
  return `${one.source ? text.slice(...one.source) : '-'}: ${one.content.map((span) => text.slice(...span)).join(' … ')}`
}

test.each([
  ['{source|Mayor} {cue|accused of} {content|theft}', '-: Mayor … theft'],
  ['{source|Two clerks}, {cue|suspected} {content|of fraud}, were held.', '-: Two clerks … of fraud'],
  ['{source|Residents} {cue|urged} {content|to stay at home}', '-: Residents … to stay at home'],
  ['{source|Police} said five were held, {cue|accused of} {content|theft}.', '-: theft'],
])('who is accused says nothing: %s', (marked, expected) => {
  expect(read(marked)).toBe(expected)
})

test.each([
  ['{source|Reyes} {cue|accused} {content|the board of theft}.', 'Reyes: the board of theft'],
  ['{source|She} {cue|has accused} {content|of late a dozen men}.', 'She: of late a dozen men'],
  ['{source|The board} {cue|urged} {content|calm}.', 'The board: calm'],
  ['{source|He} {cue|asked} {content|to leave}.', 'He: to leave'],
  ['{cue|accused of} {content|theft}, said {source|the clerk}', 'the clerk: theft'],
])('who accuses does: %s', (marked, expected) => {
  expect(read(marked)).toBe(expected)
})
