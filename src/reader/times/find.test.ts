import {describe, expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import {findTimes} from './find.ts'

/** Monday, 4 March 2024. */
const published = {value: '2024-03-04', basis: 'given'} as const

const read = (text: string, day: typeof published | null = published): string[] =>
  findTimes(text, day ?? undefined).map(({span, type, value}) => `${text.slice(...span)} = ${type} ${value}`)

/** Labels are `{time TYPE VALUE|words}`. */
const expected = (marked: string): {text: string; times: string[]} => {
  const {text, labels} = unmark(marked)
  return {text, times: labels.map(({args: [type, value], span}) => `${text.slice(...span)} = ${type} ${value}`)}
}

const each = (sentences: readonly string[]) =>
  test.each(sentences)('%s', (marked) => {
    const {text, times} = expected(marked)
    expect(read(text)).toEqual(times)
  })

describe('days of the calendar', () => {
  each([
    'The ferry sank on {time DATE 1946-03-05|March 5, 1946}.',
    'The ferry sank on {time DATE 1946-03-05|5 March 1946}.',
    'They spoke on {time DATE 2023-09-05|Tuesday (5 Sept)}, she said.',
    'The fair runs {time DATE 2024-05-03/2024-05-05|May 3-5, 2024}.',
    'The port was shut after the {time DATE 2001-09-11|Sept. 11} attacks.',
    'It was filed on {time DATE 2024-02-29|2024-02-29}.',
    'It was filed on {time DATE 2023-05-09|5/9/2023} by a clerk.',
    'The siege began in {time DATE BC0490|490 BC}.',
  ])

  test('the spelling of the rest decides between day and month', () => {
    expect(read('The organisation met on 12 January and filed it on 5/9/2023.')).toContain('5/9/2023 = DATE 2023-09-05')
  })

  test('a range has two ends', () => {
    expect(findTimes('The fair runs May 3-5, 2024.', published)[0]).toMatchObject({
      from: '2024-05-03',
      to: '2024-05-05',
    })
  })
})

describe('weekdays and months take their side from the clause', () => {
  each([
    'The council met on {time DATE 2024-03-01|Friday}.',
    'The council will meet on {time DATE 2024-03-08|Friday}.',
    'The council has put the vote off until {time DATE 2024-03-08|Friday}.',
    'She resigned {time DATE 2024-02-26|last Monday}.',
    'He left on {time TIME 2024-02-29TMO|Thursday morning}.',
    'The bridge closed in {time DATE 2023-07|July}.',
    'The bridge will open in {time DATE 2024-07|July}.',
    'The bridge closed in {time DATE 2019-07|July 2019}.',
    'Work stopped {time DATE 2023-05|last May}.',
  ])
})

describe('near days, weeks, months, years', () => {
  each([
    'Police said {time DATE 2024-03-03|yesterday} that two men were held.',
    'A vote is due {time TIME 2024-03-05TMO|tomorrow morning}.',
    'Prices fell {time DATE 2024-W09|last week}.',
    'Prices fell {time DATE 2024-02|last month} and {time DATE 2023|last year}.',
    'Sales rose in {time DATE 2023-Q4|the fourth quarter}.',
    'Sales rose in {time DATE 2022-Q3|the third quarter of 2022}.',
    'The strike began {time DATE 2024-02-29|four days ago}.',
    'The strike began {time DATE 2022|two years ago}.',
    'Few remember {time DATE 199|the 1990s}.',
    'The mill was built in {time DATE 18|the 19th century}.',
    'Rain is rare {time DATE 2024-SU|this summer}.',
    'The shop opens on {time DATE 2024-12-25|Christmas Day 2024}.',
  ])

  test('a decade has its ends, and what is relative its anchor', () => {
    expect(findTimes('Few remember the 1990s.', published)[0]).toMatchObject({from: '1990', to: '1999'})
    expect(findTimes('It rained yesterday.', published)[0]).toMatchObject({anchor: 'published'})
    expect(findTimes('It rained on 5 May 2020. The next day it did not.', published)[1]).toMatchObject({
      value: '2020-05-06',
      anchor: 'text',
    })
  })
})

describe('lengths, sets and clocks', () => {
  each([
    'The talks took {time DURATION P3D|three days}.',
    'She was given a {time DURATION P2Y|two-year} term.',
    'They waited {time DURATION P40Y|nearly forty years}.',
    'They waited within {time DURATION PXD|a few days} of it.',
    'It fell in {time DURATION P3M|the past three months}.',
    'The flight takes {time DURATION PT1H30M|1.5 hours}.',
    'The boat sails {time SET P1D|daily}, and {time SET P1W|twice a week} at night.',
    'The market is held {time SET XXXX-WXX-2|every Tuesday}.',
    'The train left at {time TIME 2024-03-04T10:35|10:35 a.m.} with no one on board.',
    'The train leaves at {time TIME 2024-03-04T22:00|10pm}, he said.',
    'The strike began at {time TIME 2024-03-04T12:00|noon}.',
    'The hall shuts at {time TIME 2024-02-02T23:00|11pm on 2 February}.',
    'The hall shuts at {time TIME 2024-03-11T19:00|7 p.m. Monday, March 11}.',
    '{time TIME 2024-03-04T18:40|18:40}\nThe fire is out.',
    'It shut at {time TIME 2024-03-04T07:15|7.15am}. It was a wet year.',
    'It closed on {time DATE 2023-11-09|9 November last year}.',
  ])
})

describe('left alone', () => {
  each([
    'You may go, and they may march on the hall.',
    'He is 42 years old; the 42-year-old teacher has a six-year-old son.',
    'Flight 1990 carried 1,989 people and cost $2000.',
    'The Sunday Times and The Daily Chronicle agree.',
    'The fall of the city was near, and prices fall.',
    'Version 2.10.3 was read 5/6 of the way; 31/31/2023 is no date.',
    'The quarterly report reached the quarter-finals.',
    'They came second, in a second boat.',
    'As soon as it rained they left.',
    '',
  ])
})

describe('what it is counted from', () => {
  test('without a day of publication the value keeps its X', () => {
    expect(read('It rained yesterday, and on 5 May.', null)).toEqual([
      'yesterday = DATE XXXX-XX-XX',
      '5 May = DATE XXXX-05-05',
    ])
  })

  test('of a month of publication only the month is known', () => {
    const month = {value: '2023-09', basis: 'inferred'} as const
    expect(findTimes('They met in July. She left yesterday.', month).map(({value}) => value)).toEqual([
      '2023-07',
      'XXXX-XX-XX',
    ])
  })

  test('a day in the text stands in for a day of publication that is not known', () => {
    const month = {value: '2023-09', basis: 'inferred'} as const
    expect(findTimes('They met on Tuesday (5 Sept). They meet again next week.', month)[1]).toMatchObject({
      value: '2023-W37',
      anchor: 'text',
    })
  })

  test('a history counts from its story, news from its day', () => {
    const years = '1861 1862 1863 1864 1865'.split(' ').map((year) => `In ${year} the army moved. `)
    const history = `${years.join('')}${years.join('')}In July 1863 it crossed the river. In September it went back.`
    const times = findTimes(history, published)
    expect(times.at(-1)).toMatchObject({value: '1863-09', anchor: 'text'})
    expect(read('In 1863 the army moved. It rained in September.').at(-1)).toBe('September = DATE 2023-09')
  })
})

describe('any text', () => {
  test.each([
    ' ',
    '\n',
    '1',
    '1 ',
    '12, ',
    'a',
    'May ',
    'May 5, ',
    'the ',
    '1999-',
    'Tuesday (',
    'twenty-one ',
    'more than about ',
    '10:10:',
  ])('hostile: %j without end', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    const start = performance.now()
    for (const {span} of findTimes(text, published)) expect(span[1]).toBeGreaterThan(span[0])
    // Generous: linear time needs a hundredth of it on a quiet machine, quadratic time a hundred times as much.
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  test('expressions stand in text order and do not overlap', () => {
    const times = findTimes(
      'On Friday, March 1, 2024, at 10 p.m. Friday, in the third quarter of last year, two years later.',
      published,
    )
    for (const [at, {span}] of times.entries()) expect(span[0]).toBeGreaterThanOrEqual(times[at - 1]?.span[1] ?? 0)
  })
})
