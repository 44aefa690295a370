import {expect, test} from 'vitest'
import {isUnpaid} from './markers.ts'

const words = (text: string): string[] => text.toLowerCase().split(' ')

test.each(['The mill charges nothing for its flour', 'The farm does not pay the mill', 'No money changes hands'])(
  'nobody pays: %s',
  (text) => {
    expect(isUnpaid(words(text))).toBe(true)
  },
)

test.each(['The bank charges a fee', 'The college pays for them', 'Nobody was free to go'])(
  'somebody may: %s',
  (text) => {
    expect(isUnpaid(words(text))).toBe(false)
  },
)

test('a long sentence is answered at once', () => {
  const start = performance.now()
  isUnpaid(words('not not pay no free of without '.repeat(30_000)))
  expect(performance.now() - start).toBeLessThan(500)
})
