import {expect, test} from 'vitest'
import {foundIn, shownIn} from '../../../test/found.ts'
import {relayed} from './relayed.ts'

/** Acts of saying as they are marked, `{source a1|…}`; each as "source: cue: content". `beside`: of the second, the first. */
function read(marked: string, beside = false): string[] {
  const {text, found} = foundIn(marked)
  const placed = found.map((one, at) => (beside && at === 1 ? {...one, beside: found[0].cue[0]} : one))
  return shownIn(text, relayed(text, placed))
}

test('who passes the words on has an act of saying around them', () => {
  expect(
    read('{source a1|Dockers, cited by the Vale Herald,} {cue a1|denied} {content a1|that the crane was old}.'),
  ).toEqual([
    'the Vale Herald: cited by: Dockers … denied that the crane was old',
    'Dockers: denied: that the crane was old',
  ])
  expect(
    read('{source a1|Ana Reyes, a vet, quoted in the Vale Herald,} {cue a1|said} {content a1|the dog was well}.'),
  ).toEqual([
    'the Vale Herald: quoted in: Ana Reyes, a vet, … said the dog was well',
    'Ana Reyes, a vet,: said: the dog was well',
  ])
})

test('who says it is not who quotes it', () => {
  const [, inner] = read(
    '{content a1|The rector} {cue a1|was quoted} by the {source a2|radio} {cue a2|as saying} {content a2|the exams would be held}.',
  )
  expect(inner).toBe('The rector: as saying: the exams would be held')
})

test('whom a source cites is no part of its name', () => {
  const [outer] = read(
    '{content a1|The shop will close}, {cue a1|according to} {source a1|the Vale Herald, which {cue a2|quoted} {source a2|two clerks}}{content a2|.}',
    true,
  )
  expect(outer).toBe('the Vale Herald: according to: The shop will close')
})

test('a source that says who it is stays whole', () => {
  for (const source of [
    'Dockers quoted by the Vale Herald',
    'Ana Reyes, who is cited by many,',
    'The clerk, shocked by the fire,',
  ])
    expect(read(`{source a1|${source}} {cue a1|said} {content a1|it was late}.`)).toEqual([
      `${source}: said: it was late`,
    ])
})

test('a source of any length is read at once', () => {
  const start = performance.now()
  for (const part of ['a, ', 'cited by ', ', which', ' '])
    read(`{source a1|${part.repeat(20_000)}x} {cue a1|said} {content a1|so}.`)
  expect(performance.now() - start).toBeLessThan(1000)
})
