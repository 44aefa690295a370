import {describe, expect, test} from 'vitest'
import {Article, ReportedlyError} from '../contract/index.ts'
import {articleFrom, takeText} from './text.ts'

const body = [
  'Vale Line will end its night sailings in May, two port officials told the Harbour Gazette, and the last boat is to leave on the first day of that month.',
  'Ana Reyes, a spokeswoman, said that no sailing would end, and that the company was still talking with the town about money for the winter.',
  'The night ferry has sailed since 1974.',
]

/** The parts as words, each checked against the span that it comes from. */
function parts(text: string, given = {}) {
  const article = articleFrom(text, given)
  expect(Article.parse(article)).toEqual(article)
  const spans = Object.values(article.parts).sort((a, b) => a[0] - b[0])
  for (const [at, span] of spans.entries()) if (at > 0) expect(spans[at - 1][1]).toBeLessThanOrEqual(span[0])
  return Object.fromEntries(Object.entries(article.parts).map(([name, span]) => [name, text.slice(...span)]))
}

const front = [
  'Asia',
  'Ferry line to end night sailings',
  'Two officials say the last boat leaves in May',
  'By Ana Reyes and Tomas Lind',
]

describe('parts of a text without marks', () => {
  const expected = {
    section: front[0],
    headline: front[1],
    standfirst: front[2],
    byline: front[3],
    dateline: 'PORT VALE, March 4',
  }
  const report = [`PORT VALE, March 4 – ${body[0]}`, ...body.slice(1)]

  test.each([
    ['one paragraph a line', '\n'],
    ['blank lines', '\n\n'],
    ['line ends of Windows', '\r\n\r\n'],
  ])('%s', (_, gap) => {
    const section = 'World news'
    const text = [section, ...front.slice(1), ...report].join(gap)
    expect(parts(text)).toEqual({...expected, section, body: [body[0], ...body.slice(1)].join(gap)})
  })

  test('wrapped at 72 columns', () => {
    const text = ['Asia', ...front.slice(1), ...report].map((line) => wrap(line, 72)).join('\n\n')
    expect(parts(text)).toMatchObject({...expected, section: 'Asia'})
    expect(parts(text).body.startsWith('Vale Line will end')).toBe(true)
  })

  test('text that is only body has only a body', () => {
    expect(parts(body.join('\n'))).toEqual({body: body.join('\n')})
    expect(parts(body[0])).toEqual({body: body[0]})
    expect(parts('Ferry line to end night sailings')).toEqual({body: 'Ferry line to end night sailings'})
  })

  test('a standfirst that the body repeats is a part of its own, and the body keeps its words', () => {
    const standfirst = 'Vale Line will end its night sailings in May, two port officials told the Harbour Gazette.'
    const text = [front[1], standfirst, ...report].join('\n')
    expect(parts(text)).toMatchObject({headline: front[1], standfirst, dateline: 'PORT VALE, March 4'})
  })

  test('a headline that stands there twice is taken once', () => {
    const found = parts([front[1], front[1], ...body].join('\n\n'))
    expect(found).toEqual({headline: front[1], body: body.join('\n\n')})
  })

  test('archives set headline and deck with a semicolon, and their summary under a label', () => {
    const text = ['Ferry line to end night sailings; ', 'A harbour town counts what it loses', ...body].join('\n')
    expect(parts(text)).toMatchObject({headline: front[1], standfirst: 'A harbour town counts what it loses'})
    const labelled = ['Ferry line to end night sailings.', 'ABSTRACT.', body[2], 'FULL TEXT.', body[0]].join('\n\n')
    expect(parts(labelled)).toMatchObject({standfirst: body[2], body: body[0]})
  })

  test('a dateline may have a line of its own', () => {
    expect(parts(['PORT VALE (AP) --', ...body].join('\n'))).toEqual({
      dateline: 'PORT VALE (AP)',
      body: body.join('\n'),
    })
  })

  test('lines about the page are no part, and the date in them is kept with its place', () => {
    const text = [front[1], 'Published: Monday 4 March 2024, 10:15 GMT', '3 min read', ...body].join('\n')
    expect(parts(text)).toEqual({headline: front[1], body: body.join('\n')})
    const {published} = articleFrom(text)
    expect(published).toMatchObject({value: '2024-03-04', basis: 'inferred'})
    expect(text.slice(...published!.from!)).toContain('4 March 2024')
  })
})

describe('what is given', () => {
  test('a headline that stands in the text gets its part', () => {
    expect(parts([front[1], ...body].join('\n'), {headline: front[1]}).headline).toBe(front[1])
    expect(parts(`${front[1]}. ${body[0]}`, {headline: front[1]})).toEqual({headline: front[1], body: body[0]})
  })

  test('one that does not is kept without a part, and no other is looked for', () => {
    const article = articleFrom(body.join('\n'), {headline: 'Night boats to stop'})
    expect(article.headline).toBe('Night boats to stop')
    expect(article.parts).toEqual({body: [0, body.join('\n').length]})
  })

  test('the text is kept to the character', () => {
    const text = `\ufeff\r\n  ${front[1]}\r\n\r\n${body[0]}\ud800\r\n\u0000`
    expect(articleFrom(text).text).toBe(text)
    expect(articleFrom('').text).toBe('')
  })

  test('a date that is none is a doubt', () => {
    const {article, unread} = takeText(body[0], {published: 'last week'})
    expect(article.published).toBeUndefined()
    expect(unread.map(({why}) => why).join()).toContain('"last week"')
    expect(articleFrom(body[0], {published: '2024-03'}).published).toEqual({value: '2024-03', basis: 'given'})
  })
})

describe('ids', () => {
  test('are those of text, outlet and url', () => {
    const id = (given = {}): string => articleFrom(body[0], given).id
    expect(id()).toMatch(/^[0-9a-z]{26}$/)
    expect(id()).toBe(id({headline: 'Another', published: '2024'}))
    expect(
      new Set([id(), id({outlet: 'A'}), id({outlet: 'B'}), id({url: 'A'}), articleFrom(`${body[0]} `).id]).size,
    ).toBe(5)
  })
})

test('nothing to read and too much of it are errors', () => {
  expect(() => takeText(' \n\t\u00a0')).toThrow(ReportedlyError)
  expect(() => takeText('a'.repeat(5_000_001))).toThrow(/at most/)
})

test.each([
  ['blanks', ' '.repeat(1e6)],
  ['one giant line', 'The bridge is closed. '.repeat(50_000)],
  ['a million short lines', 'A b\n'.repeat(250_000)],
  ['capitals', 'PORT VALE '.repeat(100_000)],
  ['names', 'By Ana Reyes, '.repeat(70_000)],
  ['digits', '4'.repeat(1e6)],
  ['dashes', '– '.repeat(500_000)],
  // Most of what an article may have (5 MB), in one line: a regular expression over all of it ran out of stack.
  ['one long line', 'It is late. '.repeat(400_000)],
  ['bare carriage returns', 'by a\r'.repeat(200_000)],
])('hostile text is read in linear time: %s', (_, text) => {
  const start = performance.now()
  articleFrom(text)
  expect(performance.now() - start).toBeLessThan(3_000)
})

function wrap(text: string, width: number): string {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}
