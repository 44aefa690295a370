import {expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import {tokensIn} from '../stages/tokens.ts'
import {withWholeCues} from './whole-cue.ts'

/** Each as "cue: content". */
function read(marked: string): string[] {
  const {text, labels} = unmark(marked)
  const found = labels
    .filter(({name}) => name === 'cue')
    .map(({args: [id], span}) => ({
      cue: span,
      content: labels.filter((label) => label.name === 'content' && label.args[0] === id).map((label) => label.span),
      confidence: 0.9,
    }))
  return withWholeCues(text, found, tokensIn(text)).map(
    ({cue, content}) => `${text.slice(...cue)}: ${content.map((span) => text.slice(...span)).join(' … ')}`,
  )
}

test('the verb of saying belongs to the cue', () => {
  expect(read('They {cue a1|don}’t {content a1|know who asked}.')).toEqual(['don’t know: who asked'])
  expect(read('It {cue a1|isn’t} known {content a1|who asked}.')).toEqual(['isn’t known: who asked'])
  expect(read('They {cue a1|overwhelmingly} believe {content a1|it}.')).toEqual(['overwhelmingly believe: it'])
  expect(read('He {cue a1|reportedly} {content a1|believes it}.')).toEqual(['reportedly: believes it'])
  expect(read('The Herald {cue a1|also} says {content a1|that he left}.')).toEqual(['also says: that he left'])
})

test('no verb of saying, or one that is a cue already: none', () => {
  expect(read('The case {cue a1|will} be {content a1|heard by ten judges}.')).toEqual([])
  expect(read('The ship {cue a1|had} {content a1|sailed at noon}.')).toEqual([])
  expect(read('He {cue a1|really} {cue a2|wants} {content a1|wants to go}{content a2| to go}.')).toEqual([
    'wants:  to go',
  ])
})

test('cues with words of their own stay', () => {
  expect(read('She {cue a1|was like}, {content a1|“Oh no.”}')).toEqual(['was like: “Oh no.”'])
  expect(read('He {cue a1|will say} {content a1|so}.')).toEqual(['will say: so'])
})
