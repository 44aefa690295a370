import {expect, test} from 'vitest'
import {bylineIn} from './byline.ts'

const names = (line: string, bare = false): readonly string[] | undefined =>
  bylineIn(line, [0, line.length], {bare})?.names

test.each([
  ['By Ana Reyes', ['Ana Reyes']],
  ['BY ANA REYES', ['ANA REYES']],
  ['By Ana Reyes and Tomas Lind', ['Ana Reyes', 'Tomas Lind']],
  ['By Ana Reyes, Political Editor', ['Ana Reyes']],
  ['By Ana M. Reyes, Tomas van der Lind and Jo Holm', ['Ana M. Reyes', 'Tomas van der Lind', 'Jo Holm']],
  ['Ana Reyes in London', ['Ana Reyes']],
  ['Ana Reyes, Harbour correspondent', ['Ana Reyes']],
  ['By The Associated Press', ['The Associated Press']],
])('%s', (line, expected) => expect(names(line)).toEqual(expected))

test('a name alone is a byline only where one is expected', () => {
  expect(names('Ana Reyes')).toBeUndefined()
  expect(names('Ana Reyes', true)).toEqual(['Ana Reyes'])
})

test.each([
  'By the way we were',
  'By Monday the ferry was late.',
  'Ferry late in London',
  'Ana Reyes says ferry is late',
  'The Ferry',
  'PORT VALE',
  'By',
])('no byline: %s', (line) => expect(names(line, true)).toBeUndefined())

test.each([`By ${'Ana '.repeat(50_000)}`, `By ${'A'.repeat(158)}`, `By ${"A'-".repeat(50)}`, 'Aa, '.repeat(40)])(
  'a hostile line ends at once: %.12s…',
  (line) => {
    const start = performance.now()
    names(line, true)
    expect(performance.now() - start).toBeLessThan(500)
  },
)
