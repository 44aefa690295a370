import {expect, test} from 'vitest'
import {datelineAt} from './dateline.ts'

/** `[dateline]` marks what is found; the report begins after the dash. */
test.each([
  '[PORT VALE, March 4] – The ferry is late.',
  '[NORTH KOREA] – In a reversal, the ferry is late.',
  '[LONDON (Reuters)] - Shares fell.',
  '[LOUISVILLE, Ky. (AP)] — The ferry is late.',
  '[NEW YORK] — The ferry is late.',
  '[PARIS, Aug 31 (Reuters)] - “Late,” she said.',
  '[GENEVA, 4 March 2024 (AFP)] – The ferry is late.',
  '[Seoul, South Korea (CNN)] The ferry is late.',
  '[Washington (CNN)]Officials said that the ferry is late.',
  '[Port Vale, Norland] — The ferry is late.',
  '[MOSCOW/KYIV, Feb 24 (Reuters)] - The ferry is late.',
  '[PORT-AU-PRINCE, Haiti] — The ferry is late.',
  '[THE HAGUE] — Judges wait.',
  '[KABUL]: The minister waits.',
  '[(Reuters)] - The ferry is late.',
  '[NAIROBI, Kenya (AP)] _',
])('%s', (marked) => {
  const text = marked.replace(/[[\]]/g, '')
  const found = datelineAt(text, [0, text.length])
  expect(found && text.slice(...found.span)).toBe(/\[(.*)\]/.exec(marked)?.[1])
  expect(text.slice(found?.bodyStart)).toMatch(/^$|^[\p{Lu}“]/u)
})

test.each([
  'The plan – if it is one – was late.',
  'Brexit — the word alone tires people.',
  'NATO – It was founded in 1949.',
  'THE MAYOR – He is late again.',
  'UPDATE: The ferry is late.',
  'BREAKING – The ferry is late.',
  'WASHINGTON’S PLAN – It is late.',
  'COVID-19 is back.',
  'EU-China talks fail.',
  'Sen. Ana Reyes (R-Norland) – The ferry is late.',
  'Apple (AAPL) Shares fell.',
  'Port Vale waits for the ferry.',
  '– The ferry is late.',
  '',
])('no dateline: %s', (text) => expect(datelineAt(text, [0, text.length])).toBeUndefined())

test.each([
  'A '.repeat(50_000),
  'A-'.repeat(50_000),
  "A'.".repeat(30_000),
  `${'A, '.repeat(30_000)}–`,
  ' '.repeat(100_000),
])('hostile text ends at once: %.10s…', (text) => {
  const start = performance.now()
  datelineAt(text, [0, text.length])
  expect(performance.now() - start).toBeLessThan(500)
})
