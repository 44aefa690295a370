import {expect, test} from 'vitest'
import {joinedBytes} from './bytes.ts'

test('pieces are whole again, and a copy', () => {
  const first = new Uint8Array([1, 2])
  const whole = joinedBytes([first, new Uint8Array(), new Uint8Array([3])])
  first[0] = 9
  expect([...whole]).toEqual([1, 2, 3])
  expect(joinedBytes([])).toHaveLength(0)
})
