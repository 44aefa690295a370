import {expect, test} from 'vitest'
import {paragraphsIn} from './paragraphs.ts'
import {sentencesIn} from './sentences.ts'
import {tokensIn} from './tokens.ts'

const split = (text: string) =>
  sentencesIn(paragraphsIn(text), tokensIn(text)).map(([start, end]) => text.slice(start, end))

// "|" marks where one sentence ends.
test.each([
  'The ferry ends.| The town waits.',
  'Sen. Ana Reyes met J. R. Lind in the U.S. Senate.| He left.',
  'He lives in the U.S.| The firm moved.',
  'The talks began at 9 a.m. Monday.| They ended at 5 p.m.| No one spoke.',
  'Vale Line Inc. reported a loss on Jan. 3, No. 2 said.| It fell.',
  '“We are not ending any sailing,” Reyes said.| “We never were.”| She left.',
  '“Will it end?” he asked.| “No!” Tomas Lind said.| “Why?”| Nobody knew.',
  'He called it “a disaster.”| She did not.',
  'The ferry … will end.| It was late...| But it came.',
  'She paused... then left.',
  '(The line declined to comment.)| The board met.',
  'Was it late?!| Yes.',
  'The fare rose 3.5 percent to $4.20.| 1,200 people signed.',
  'Mr. Lind vs. Dr. Reyes, etc., was heard by St. Clair judges.',
  '‘We’re done.’| He left.',
  '"We go." He left.'.replace(' He', '| He'),
])('%s', (marked) => {
  expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()))
})

test('headlines without a stop and bullets are sentences', () => {
  expect(split('Ferry line ends night sailings\n\n• the first\n• the second')).toEqual([
    'Ferry line ends night sailings',
    '• the first',
    '• the second',
  ])
})

test('no text, no sentences', () => {
  expect(split('')).toEqual([])
})

test.each(['. ', '.', '" ', 'A. ', '.”', '? Ana '])('a megabyte of %j is read at once', (piece) => {
  const started = performance.now()
  split(piece.repeat(1_000_000 / piece.length))
  expect(performance.now() - started).toBeLessThan(8000)
})
