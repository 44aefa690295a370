import {describe, expect, test} from 'vitest'
import {ferryArticle} from '../../test/reading.ts'
import {type Comparison, Finding} from '../contract/index.ts'
import {findingFormats} from './findings.ts'

const comparison: Comparison = {
  draft: {...ferryArticle, headline: 'A <draft>\u202e'},
  source: ferryArticle,
  findings: [
    {what: 'name', span: [4, 8], found: 'same', against: [0, 4], message: '“Vale” stands so in the source.'},
    {what: 'attribution', span: [0, 3], found: 'dropped', against: [5, 9], message: 'Stands on “two *officials*”.'},
    {what: 'number', span: [9, 11], found: 'missing', message: '“60 jobs” is not in the source.'},
  ],
}

const written = (name: string, of = comparison): string =>
  findingFormats.find((format) => format.name === name)?.write(of) ?? ''

describe.each(findingFormats.map(({name}) => name))('%s', (name) => {
  test('the same twice, with a line break at the end and nothing unseen', () => {
    expect(written(name)).toBe(written(name))
    expect(written(name)).toMatch(/[^\n]\n$/)
    expect(written(name)).not.toContain('\u202e')
  })

  test('a draft without findings is written too', () => {
    expect(written(name, {...comparison, findings: []}).trim().length).toBeGreaterThan(1)
  })
})

test('text: what differs stands first, in words, with its places', () => {
  const lines = written('text').split('\n')
  expect(lines[1]).toBe('3 things were looked up; 2 are not as in the source.')
  expect(lines[3]).toBe('Not as in the source')
  expect(lines[4]).toMatch(/^ {2}source left out +attribution +Stands on “two \*officials\*”\. \(0-3 ~ 5-9\)$/)
  expect(lines.indexOf('As in the source')).toBeGreaterThan(5)
})

test('text is wrapped under its own column', () => {
  const narrow = findingFormats[0].write(comparison, {width: 60}).split('\n')
  expect(narrow.every((line) => line.length <= 70)).toBe(true)
})

test('json is the contract’s list', () => {
  expect(JSON.parse(written('json')).map((finding: unknown) => Finding.parse(finding))).toEqual(comparison.findings)
})

test('markdown makes no markup of the words', () => {
  expect(written('markdown')).toContain('A \\<draft\\>')
  expect(written('markdown')).toContain('two \\*officials\\*')
})
