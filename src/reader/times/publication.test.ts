import {describe, expect, test} from 'vitest'
import {inferPublication} from './publication.ts'

const inferred = (text: string): string | undefined => inferPublication(text)?.value

describe('publication', () => {
  test.each([
    ['2023-09', 'The town was annexed in 2022. Officials spoke on Tuesday (5 Sept).'],
    ['2024-03', 'Talks began in 2022 and failed in 2023. They met on Monday, 4 March.'],
    ['2024-03', 'The line closed on Monday, March 4, 2024.'],
    ['2023-09', 'It was signed seven years ago, in 2016. Officials spoke on Tuesday (5 Sept).'],
    [
      '2023-09',
      'It stood by the claim for the annexation of the island to the north in 2022. They spoke on Tuesday (5 Sept).',
    ],
    ['2023-09', 'Since 2022 little has changed. The bridge will open by 2030. On Tuesday, Sept. 5, they met.'],
  ])('%s: %s', (month, text) => {
    expect(inferred(text)).toBe(month)
  })

  test('a dateline with its year gives the day, and where it stands', () => {
    const text = 'PORT VALE, March 4, 2024 – The line has closed.'
    expect(inferPublication(text, [0, 24])).toEqual({value: '2024-03-04', basis: 'inferred', from: [11, 24]})
  })

  test('the words that give it away are named', () => {
    const text = 'In 2022 it was annexed. They spoke on Tuesday (5 Sept).'
    const from = inferPublication(text)?.from
    expect(from && text.slice(...from)).toBe('Tuesday (5 Sept)')
  })

  test.each([
    'They met on Tuesday.',
    'They met on Tuesday (5 Sept).',
    'The war began in 1939 and ended in 1945.',
    'In 2022 they met on 5 September.',
    'The plan of 2022 names Tuesday (31 Sept).',
    '',
  ])('no guess without ground: %s', (text) => {
    expect(inferred(text)).toBeUndefined()
  })

  test('hostile: dates and digits without end', () => {
    expect(inferred('5 Sept '.repeat(50_000))).toBeUndefined()
    expect(inferred('2'.repeat(300_000))).toBeUndefined()
  })
})
