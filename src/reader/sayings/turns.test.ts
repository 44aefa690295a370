import {expect, test} from 'vitest'
import {paragraphsIn} from '../stages/paragraphs.ts'
import {turnsIn} from './turns.ts'

/** Paragraphs, one a line; each turn as "source: content / content". */
function read(lines: string): string[] {
  const text = lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n\n')
  return turnsIn(text, paragraphsIn(text)).map(
    ({source, content}) =>
      `${source && text.slice(...source)}: ${content.map((span) => text.slice(...span)).join(' / ')}`,
  )
}

test('names before colons, of people who speak again', () => {
  expect(
    read(`The host of the show spoke to the pilot on Friday.
      WEBER: Why does the ferry stop?
      REYES: It does not stop.
      It is a good ferry.
      (Laughter.)
      WEBER: So who said it would?
      REYES: You did.
      The show is on every Friday.`),
  ).toEqual([
    'WEBER: Why does the ferry stop?',
    'REYES: It does not stop. / It is a good ferry.',
    'WEBER: So who said it would?',
    'REYES: You did.',
  ])
})

test('each in the marks of a quotation that holds the name as well', () => {
  expect(
    read(`"Q: Who built the pier?
      "A: My father did.
      "Q: Alone?"`),
  ).toEqual(['Q: Who built the pier?', 'A: My father did.', 'Q: Alone?'])
})

test('small letters, where the text names them elsewhere', () => {
  expect(
    read(`Our man met Ana Reyes and the builder Tom Hale.
      Ana Reyes: The pier is safe.
      Hale: It is not.
      Ana Reyes: We have looked.`),
  ).toEqual(['Ana Reyes: The pier is safe.', 'Hale: It is not.', 'Ana Reyes: We have looked.'])
})

test('names with hyphens and stops', () => {
  const talk =
    'Vale met Jo Seitz-Wald and Dr. Li Jr. on air.\nSEITZ-WALD: Is it late?\nLI JR.: It is.\nSEITZ-WALD: How late?'
  expect(read(talk)).toHaveLength(3)
})

test.each([
  ['parts of a page', 'UPDATE: The pier is shut.\nREAD MORE: Ten piers\nUPDATE: It is open.\nUPDATE: It is shut.'],
  ['a claim that is checked', 'Claim: It is old.\nVerdict: It is.\nClaim: It is shut.\nVerdict: It is not.'],
  ['facts in a box', 'Length: 40 metres\nBuilder: Tom Hale\nOpened: 1901\nPiles: 300'],
  ['two headlines', 'Reyes: Pier is safe\nHale: Pier is not safe\nTom Hale and Ana Reyes differ.'],
  ['names of which the text knows nothing', 'Cloudy: take a coat.\nSunny: take a hat.\nCloudy: take both.'],
  ['addresses', 'Https://a.example\nHttps://b.example\nHttps://a.example'],
])('no talk: %s', (_, lines) => {
  expect(read(lines)).toEqual([])
})

test('hostile: many names, long blanks, long lines', () => {
  const start = performance.now()
  const names = Array.from({length: 20_000}, (_, at) => `Name${at}: it is late.`)
  turnsIn(names.join('\n\n'), paragraphsIn(names.join('\n\n')))
  for (const text of [
    `A${' '.repeat(500_000)}:`,
    'A '.repeat(500_000),
    'Q: '.repeat(300_000),
    `${'A: b\n\n'.repeat(100_000)}`,
  ])
    turnsIn(text, paragraphsIn(text))
  expect(performance.now() - start).toBeLessThan(4000)
})
