import {expect, test} from 'vitest'
import {foundIn, shownIn} from '../../../test/found.ts'
import {withoutColouring} from './colouring.ts'

const left = (marked: string): string[] => {
  const {text, found} = foundIn(marked)
  return shownIn(text, withoutColouring(text, found))
}

test.each([
  'Police traced the {cue a|alleged} {content a|theft of two boats}.',
  '{source a|Norland’s} {cue a|claimed} {content a|annexation of four islands} drew protests.',
  '{cue a|Alleged} {content a|thief} held in Varn',
  'She spoke of {cue a|reported} {content a|sightings of wolves}.',
  '{source a|Lorvia} {cue a|backed} {content a|Norland’s claimed annexation of four islands}.',
  'The pact rests on {source a|Lorvia’s} {cue a|support for} {content a|the alleged coup}.',
  '{source a|Two states} {cue a|recognised} {content a|the purported election of Ana Reyes}.',
])('a word before a noun that keeps its distance is nobody’s saying: %s', (sentence) => {
  expect(left(sentence)).toEqual([])
})

test.each([
  '{source a|The group} {cue a|claimed} {content a|responsibility for the blast}.',
  '{source a|The fisher} {cue a|claimed} {content a|he had seen it}.',
  '{source a|The paper} {cue a|reported} {content a|losses of two million}.',
  '{source a|The mayor} {cue a|reported} {content a|the alleged theft} to the police.',
  '{content a|The boat was stolen}, it was {cue a|alleged}.',
  '{source a|She} {cue a|denied} {content a|the alleged affair}.',
  '{source a|The minister} {cue a|supports} {content a|the plan}.',
  '{source a|The clerk} {cue a|fears} {content a|that the alleged thief has fled}.',
  '{source a|The mayor} {cue a|condemned} {content a|what she called “an alleged plot”}.',
])('who says or judges it is left alone: %s', (sentence) => {
  expect(left(sentence)).toHaveLength(1)
})

test('long contents are read at once', () => {
  const before = performance.now()
  left(`{source a|Lorvia} {cue a|backs} {content a|${'a '.repeat(20_000)}claimed isle}`)
  left(`${'the '.repeat(10_000)}{cue a|alleged} {content a|${' '.repeat(10_000)}theft}`)
  expect(performance.now() - before).toBeLessThan(300)
})
