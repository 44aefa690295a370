import {expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import {paragraphsIn} from '../stages/paragraphs.ts'
import {quotationsIn} from '../stages/quotations.ts'
import {withWholeQuotations} from './whole-quotation.ts'

/** The contents of the only act of saying that is marked. */
function read(marked: string): string[] {
  const {text, labels} = unmark(marked)
  const spans = (name: string) => labels.filter((label) => label.name === name).map(({span}) => span)
  const one = {cue: spans('cue')[0], content: spans('content'), confidence: 0.9}
  const quotations = quotationsIn(text, paragraphsIn(text))
  return withWholeQuotations([one], quotations)[0].content.map((span) => text.slice(...span))
}

test('all of a quotation is its speaker’s', () => {
  expect(read('She {cue|said}: {content|“It is late. Nobody came}. We left.”')).toEqual([
    '“It is late. Nobody came. We left.”',
  ])
  expect(read('She {cue|said}: {content|“It is late.} {content|Nobody} came.” It {content|rained}.')).toEqual([
    '“It is late. Nobody came.”',
    'rained',
  ])
})

test.each([
  ['what is told inside of one', '“{content|It is late}, he {cue|said}. We left.”', ['It is late']],
  ['one with the cue in it', '{content|“It is late}, he {cue|said}, and left.”', ['“It is late']],
  ['words that go on behind it', 'She {cue|called} {content|“old” piers safe}.', ['“old” piers safe']],
  ['a part that does not open it', 'She {cue|said} “it is {content|late and} dark”.', ['late and']],
])('left alone: %s', (_, marked, content) => {
  expect(read(marked)).toEqual(content)
})
