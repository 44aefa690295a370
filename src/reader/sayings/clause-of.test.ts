import {expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import {withOwnClauses} from './clause-of.ts'
import type {Found} from './nest.ts'

/** Of acts of saying as they are marked, "cue: content", and "in" before the cue of the report that cites one. */
function read(marked: string): string[] {
  const {text, labels} = unmark(marked)
  const of = (name: string, id: string) => labels.filter((label) => label.name === name && label.args[0] === id)
  const ids = [...new Set(labels.map(({args}) => args[0]))]
  const found = ids.map((id): Found => {
    const content = of('content', id).map(({span}) => span)
    return {source: of('source', id)[0].span, cue: of('cue', id)[0].span, content, confidence: 0.9}
  })
  const words = (span: readonly [number, number]): string => text.slice(...span)
  return withOwnClauses(text, found).map(({cue, content, beside}) => {
    const report = beside === undefined ? undefined : found.find((one) => one.cue[0] === beside)
    return `${words(cue)}: ${content.map(words).join(' … ')}${report ? ` in ${words(report.cue)}` : ''}`
  })
}

test('behind "that" a citing phrase is part of what is said', () => {
  const clause = '{content a1|that}, {cue a2|according to} {source a2|the police}, {content a1|nobody was hurt}'
  expect(read(`{source a1|The clerk} {cue a1|told} us ${clause}.`)).toEqual([
    'told: that, according to the police, nobody was hurt',
    'according to: nobody was hurt',
  ])
})

test('before "that" it is not', () => {
  expect(
    read(
      '{content a2|{source a1|Police} {cue a1|believe}}, {cue a2|according to} {source a2|the Herald}, {content a2|{content a1|that it burned}}.',
    ),
  ).toEqual(['believe: that it burned', 'according to: Police believe … that it burned'])
})

test('who is cited at the front says what the report says', () => {
  expect(
    read(
      '{cue a1|Citing} {source a1|two clerks}, {content a1|{source a2|the Herald} {cue a2|wrote} {content a2|that it was late}}.',
    ),
  ).toEqual(['Citing: that it was late in wrote', 'wrote: that it was late'])
  expect(
    read(
      '{cue a1|Citing} {source a1|two clerks} {content a1|{source a2|the Herald} {cue a2|wrote} {content a2|so}}.',
    )[0],
  ).toBe('Citing: the Herald wrote so')
  const inReport =
    '{cue a1|citing} {source a1|two clerks}, {content a1|{source a2|the Herald} {cue a2|said} {content a2|so}}'
  expect(read(`In a report ${inReport}.`)[0]).toBe('citing: so in said')
  expect(read(`It was late, the Echo wrote, ${inReport}.`)[0]).toBe('citing: the Herald said so')
  const clause = '{content a1|{source a2|clerks} {cue a2|warned} {content a2|that it was late}}'
  expect(read(`{cue a1|According to} {source a1|the Herald}, ${clause}.`)[0]).toBe(
    'According to: clerks warned that it was late',
  )
})
