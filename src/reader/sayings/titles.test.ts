import {expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import {withoutTitles} from './titles.ts'

function read(marked: string): string[] {
  const {text, labels} = unmark(marked)
  const spans = (name: string) => labels.filter((label) => label.name === name).map(({span}) => span)
  const [one] = withoutTitles(text, [{cue: spans('cue')[0], content: spans('content'), confidence: 0.9}])
  return one.content.map((span) => text.slice(...span))
}

test('the name of a programme is where it was said', () => {
  expect(read('{content|“It is late,”} she {cue|said} on Radio Vale’s {content|“State of the Bay.”}')).toEqual([
    '“It is late,”',
  ])
  expect(read('{content|“It is late,”} she {cue|told} the show {content|"Good Morning"}.')).toEqual(['“It is late,”'])
})

test.each([
  ['words of a sentence', '{content|“It is late,”} she {cue|said} of the {content|“old pier”}.'],
  ['a sentence', '{content|“It is late,”} she {cue|said}. {content|“We Wait.”}'],
  ['all that is said', 'She {cue|shouted} at the {content|“Good Morning”}.'],
])('left alone: %s', (_, marked) => {
  expect(read(marked)).toEqual(
    unmark(marked)
      .labels.filter(({name}) => name === 'content')
      .map(({span}) => unmark(marked).text.slice(...span)),
  )
})
