import {expect, test} from 'vitest'
import {ferryReading} from '../../test/reading.ts'
import {choicesOf, countShown, type Filter, filterOf, matches} from './filter.ts'
import {notesOf} from './notes.ts'

const notes = notesOf(ferryReading())
const shown = (filter: Filter): string[] => notes.filter((note) => matches(note, filter)).map(({claim}) => claim.text)

test('a source is anybody in the chain', () => {
  expect(shown({source: 'Harbour Gazette'})).toEqual(['Vale Line plans to end its night sailings in May'])
  expect(shown({source: 'two port officials'})).toEqual(shown({source: 'Harbour Gazette'}))
})

test('filters combine', () => {
  expect(shown({whose: 'named'})).toHaveLength(2)
  expect(shown({whose: 'named', sure: 'probable'})).toHaveLength(1)
  expect(shown({whose: 'named', sure: 'possible'})).toEqual([])
})

test('words are looked for in any case', () => {
  expect(shown({words: 'SAILING'})).toHaveLength(3)
})

test('whose words: the outlet’s, somebody’s, nobody’s', () => {
  expect(['outlet', 'named', 'unnamed', 'nobody'].map((whose) => shown({whose}).length)).toEqual([2, 2, 1, 1])
})

test('an address without filters, or with empty ones, filters nothing', () => {
  expect(filterOf(new URLSearchParams('source=&words=%20&page=2'))).toEqual({})
  expect(countShown(notes, {})).toBe('6 claims')
  expect(countShown(notes, {source: 'Nobody'})).toBe('0 of 6 claims')
})

test('choices carry their counts, the most frequent first', () => {
  expect(choicesOf(notes).sure.map(({label}) => label)).toEqual([
    'says flatly (4)',
    'says probably (1)',
    'says possibly (1)',
  ])
})
