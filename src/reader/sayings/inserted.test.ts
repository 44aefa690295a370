import {expect, test} from 'vitest'
import {foundIn, shownIn} from '../../../test/found.ts'
import {withInserted} from './inserted.ts'

const read = (marked: string): string[] => {
  const {text, found} = foundIn(marked)
  return shownIn(text, withInserted(text, found))
}

test('who is cited between subject and verb says what is reported, and the report is in its own name alone', () => {
  expect(
    read(
      '{source a1|The Vale Herald, {cue a2|quoting} {source a2|two clerks},} {content a2|{cue a1|reported} {content a1|that the line would close}}.',
    ),
  ).toEqual(['two clerks: quoting: that the line would close', 'The Vale Herald: reported: that the line would close'])
  expect(
    read(
      '{source a1|The station}, which {cue a2|quoted} {source a2|a harbour pilot}, {cue a1|said} {content a1|{content a2|the ferry} was overloaded}.',
    ),
  ).toEqual(['a harbour pilot: quoted: the ferry was overloaded', 'The station: said: the ferry was overloaded'])
  expect(
    read(
      '{source a1|The Echo, a daily in Varn, itself {cue a2|citing} {source a2|a memo},} later {cue a1|said} {content a1|{content a2|it was late}}.',
    ),
  ).toEqual(['a memo: citing: it was late', 'The Echo, a daily in Varn,: said: it was late'])
})

test('a reason that is cited, a report that stands elsewhere and a citer with a verb of his own are left alone', () => {
  for (const sentence of [
    '{source a1|{source a2|The mayor}}, {cue a2|citing} {content a2|the weather}, {cue a1|said} {content a1|it would not open}.',
    '{source a1|The Herald} {cue a1|said} {content a1|it was late}, {cue a2|citing} {source a2|a clerk} {content a2|on the quay}.',
    '{source a2|A clerk} {cue a2|quoted} {content a2|a poem}, and {source a1|the mayor} {cue a1|said} {content a1|it was late}.',
  ]) {
    const {text, found} = foundIn(sentence)
    expect(shownIn(text, withInserted(text, found)).sort()).toEqual(shownIn(text, found).sort())
  }
})

test('asides without end are read at once', () => {
  const {text, found} = foundIn(
    `{source a1|Ana${', which'.repeat(20_000)} {cue a2|quoted} {source a2|a clerk}} , {cue a1|said} {content a1|{content a2|no}}`,
  )
  const before = performance.now()
  withInserted(text, found)
  expect(performance.now() - before).toBeLessThan(200)
})
