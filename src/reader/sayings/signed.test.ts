import {expect, test} from 'vitest'
import {paragraphsIn} from '../stages/paragraphs.ts'
import {signedIn} from './signed.ts'

/** Each as "source: cue: content". */
function read(text: string): string[] {
  return signedIn(text, paragraphsIn(text)).map(
    ({source, cue, content}) =>
      `${source && text.slice(...source)}: ${text.slice(...cue)}: ${content.map((span) => text.slice(...span)).join(' / ')}`,
  )
}

test('a post in its own paragraph, signed in the next one', () => {
  expect(read('Storm over the bay, keep the dogs in\n\n— Vale Tides (@valetides) May 3, 2024\n\nNobody did.')).toEqual([
    'Vale Tides (@valetides): —: Storm over the bay, keep the dogs in',
  ])
})

test('posts that follow each other in one paragraph', () => {
  expect(read('The sea is high. — Ana (@ana_r) May 3, 2024 It is not. - Tom Hale (@hale)')).toEqual([
    'Ana (@ana_r): —: The sea is high.',
    'Tom Hale (@hale): -: It is not.',
  ])
})

test('a quotation with a name behind it', () => {
  expect(
    read('“The pier is old and nobody mends it.” ― Ana Reyes\n\n"It is a good pier." -- Tom Hale, fisherman'),
  ).toEqual(['Ana Reyes: ―: “The pier is old and nobody mends it.”', 'Tom Hale: --: "It is a good pier."'])
})

test.each([
  'The account (@valetides) was closed — nobody knows why.',
  '“The pier is old” — Ana Reyes thinks otherwise and has sued the town.',
  '“The pier is old” and “the boats are new” — Ana Reyes',
  '— Vale Tides (@valetides) May 3, 2024',
  'Photo — Tom Hale (@hale)',
  'She reads “The Old Pier” — Vale, May 3.',
])('nobody signs: %s', (text) => {
  expect(read(text)).toEqual([])
})

test('hostile: dashes, handles and marks without end', () => {
  const start = performance.now()
  for (const part of ['— a ', '—— ', '(@a) ', '"— ', '" -- Ab Ab Ab ', '- @ ( '])
    signedIn(part.repeat(200_000), [[0, part.length * 200_000]])
  expect(performance.now() - start).toBeLessThan(3000)
})
