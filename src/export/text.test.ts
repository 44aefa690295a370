import {expect, test} from 'vitest'
import {ferryReading} from '../../test/reading.ts'
import {text} from './text.ts'

const written = text.write(ferryReading())

test('it opens with headline, outlet, date and counts', () => {
  expect(written.split('\n').slice(0, 2)).toEqual([
    'Ferry line ends night sailings',
    'Port Vale Courier · 4 March 2024 (given) · 6 claims, 4 sources, 2 checks',
  ])
})

test('a claim stands under its id with whose word it is', () => {
  expect(written).toContain(
    [
      'c52-100    Vale Line plans to end its night sailings in May',
      '           Harbour Gazette › two port officials (unnamed) · a plan, for May 2024',
    ].join('\n'),
  )
})

test('checks, times, places and what was not read follow', () => {
  expect(written).toMatch(/\nChecks\n {2}headline-overstates {2}c0-30 “ends” says flatly/)
  expect(written).toMatch(/\nTimes\n.*“March 4” {2}DATE {2}2024-03-04 {2}4 March 2024 · counted from publication\n/)
  expect(written).toMatch(/“Vancouver” {2}Vancouver, CA · GeoNames 6173331 · 49\.25, -123\.12\n/)
  expect(written).toMatch(/“PORT VALE” {2}not resolved\n/)
  expect(written).toMatch(/\nNot read\n.*A table was left out\.\n$/)
})

test('evidence quotes cue and source, in the order of the text', () => {
  expect(text.write(ferryReading(), {evidence: true})).toContain(
    '`the Harbour Gazette` [reported 122-130] … [citing 142-148] `two port officials`',
  )
})

test('claims can be grouped by whose word they are, and by how they are put', () => {
  expect(text.write(ferryReading(), {by: 'source'})).toMatch(/\n\nTomas Lind \(mayor\)\n\nc268-340 /)
  expect(text.write(ferryReading(), {by: 'status'})).toMatch(/\n\na plan\n\nc52-100 /)
})

test('what the title of a group says is not told again under its claims', () => {
  expect(text.write(ferryReading(), {by: 'source'}).match(/Tomas Lind \(mayor\)/g)).toHaveLength(1)
})

test('no line is wider than asked for', () => {
  const lines = text.write(ferryReading(), {width: 60, evidence: true}).split('\n')
  expect(lines.filter((line) => line.length > 60)).toEqual([])
})

test('a place named twice has one row, with its count', () => {
  const reading = ferryReading()
  const [, vancouver] = reading.places
  reading.places = [vancouver, {...vancouver, id: 'p0-0'}]
  expect(text.write(reading)).toMatch(/Vancouver, CA .* · 2 times\n/)
})

test('without a headline it opens with the first words, cut only where there are more', () => {
  const opening = (text: string): string => {
    const reading = ferryReading()
    return textOf({
      ...reading,
      article: {...reading.article, headline: undefined, text: text.padEnd(reading.article.text.length)},
    })
  }
  const textOf = (reading: ReturnType<typeof ferryReading>): string => text.write(reading).split('\n')[0]
  expect(opening('The bridge is closed.\nPolice said so.')).toBe('The bridge is closed.')
  expect(opening(`${'A long one '.repeat(9)}.`)).toMatch(/^A long.{40,54}…$/)
})

test('a date that was worked out shows from which words', () => {
  const reading = ferryReading()
  const start = reading.article.text.indexOf('March 4')
  reading.article = {...reading.article, published: {value: '2024-03', basis: 'inferred', from: [start, start + 7]}}
  expect(text.write(reading)).toContain('March 2024 (worked out from “March 4”)')
})
