import {expect, test} from 'vitest'
import {ferryReading} from '../../test/reading.ts'
import {markdown} from './markdown.ts'

const written = markdown.write(ferryReading())

test('front matter, then a quotation a claim with its footnote', () => {
  expect(written).toMatch(/^---\nid: "ferry"\nheadline: "Ferry line ends night sailings"\n/)
  expect(written).toContain(
    '> Vale Line plans to end its night sailings in May\n>\n> — Harbour Gazette › two port officials (unnamed) · a plan, for May 2024[^2]',
  )
  expect(written).toContain('[^2]: `c52-100`: “the Harbour Gazette” *reported* … “two port officials” *citing*')
})

test.each([
  ['<b>bold</b>', '\\<b\\>bold\\</b\\>'],
  ['[[note]] ![x](y)', '\\[\\[note\\]\\] \\!\\[x\\](y)'],
  ['# not a heading', '\\# not a heading'],
  ['- not a list', '\\- not a list'],
  ['1. not a list', '1\\. not a list'],
  ['see https://example.org', 'see https\\://example.org'],
  [
    '*so* _so_ ~so~ `so` ==so== $so$ %%so%%',
    '\\*so\\* \\_so\\_ \\~so\\~ \\`so\\` \\=\\=so\\=\\= \\$so\\$ \\%\\%so\\%\\%',
  ],
  ['said: “no” – 5 (of 6)', 'said: “no” – 5 (of 6)'],
])('%s stays words', (words, safe) => {
  const reading = ferryReading()
  reading.claims = [{...reading.claims[0], text: words}]
  expect(markdown.write(reading)).toContain(`\n> ${safe}\n`)
})
