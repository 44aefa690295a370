import {expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import {paragraphsIn} from '../stages/paragraphs.ts'
import {quotationsIn} from '../stages/quotations.ts'
import {goOn} from './go-on.ts'
import type {Found} from './nest.ts'

/** What each speaker is given beside what is marked. */
function added(marked: string): string[][] {
  const {text, labels} = unmark(marked)
  const cues = labels.filter(({name}) => name === 'cue')
  const found = cues.map(({args: [key], span}): Found => {
    const source = labels.find(({name, args}) => name === 'source' && args[0] === key)
    return {
      ...(source && {source: source.span}),
      cue: span,
      content: labels.filter(({name, args}) => name === 'content' && args[0] === key).map((label) => label.span),
      confidence: 0.9,
    }
  })
  const paragraphs = paragraphsIn(text)
  return goOn(text, found, quotationsIn(text, paragraphs), paragraphs).map(({content}, at) =>
    content.filter((span) => !found[at].content.includes(span)).map((span) => text.slice(...span)),
  )
}
const more = '“We have waited for nine years and we will not wait for another one.”'

test('a quotation after that of a speaker is hers', () => {
  expect(added(`{content a1|“It is late,”} she {cue a1|said}. ${more}`)).toEqual([[more]])
})

test('one before the first cue of its paragraph is that speaker’s', () => {
  expect(added(`${more} {content a1|“It is late,”} she {cue a1|said}.`)).toEqual([[more]])
})

test('the last who spoke before it goes on', () => {
  expect(
    added(`{content a1|“It is late,”} she {cue a1|said}. {content a2|“It is not,”} he {cue a2|said}. ${more}`),
  ).toEqual([[], [more]])
})

test('where nobody is quoted before it, whoever said so in the sentence right before it goes on', () => {
  const told = '{source a1|He} {cue a1|says} {content a1|he has learned it late}.'
  expect(added(`${told} ${more}`)).toEqual([[more]])
  expect(added(`{source a2|She} {cue a2|said}: {content a2|“It rains.”} ${told} ${more}`)).toEqual([[more], []])
})

test('speech left open at the end of its paragraph goes on in the next ones', () => {
  const second = '“Nobody told us anything about the boats, and nobody asked us either.'
  const first = '“It is late.'
  expect(added(`{content a1|“We wait,”} she {cue a1|said}. {content a1|${first}}\n\n${second}\n\n${more}`)).toEqual([
    [second, more],
  ])
})

test('a paragraph that is one quotation and nothing else is of who was quoted last in the one above', () => {
  const second = '“And nobody has told us where the boats are.”'
  expect(added(`{content a1|“It is late,”} she {cue a1|said}.\n\n${more}\n\n${second}\n\nIt rained.`)).toEqual([
    [more, second],
  ])
})

test.each([
  ['few words', '{content a1|“It is late,”} she {cue a1|said}. The “late ferry” left.'],
  ['another paragraph that tells more', `{content a1|“It is late,”} she {cue a1|said}.\n\nThe clerk rose. ${more}`],
  ['a paragraph two below', `{content a1|“It is late,”} she {cue a1|said}.\n\nThe clerk rose.\n\n${more}`],
  ['what is told of nobody named', `It {cue a1|is said} {content a1|that it was late}. ${more}`],
  ['speech told further back', `{source a1|She} {cue a1|said} {content a1|it was late}. Rain fell. ${more}`],
  ['speech whose clause goes on', `{source a1|She} {cue a1|said} {content a1|it was late} and sat. ${more}`],
  ['what is in a content already', `She {cue a1|said}: {content a1|${more}}`],
])('nothing is added for %s', (_, marked) => {
  expect(added(marked)).toEqual([[]])
})

test('no sayings, nothing to go on with', () => {
  expect(added(more)).toEqual([])
})
