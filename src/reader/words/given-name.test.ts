import {expect, test} from 'vitest'
import {genderOfName} from './given-name.ts'

test('a given name tells a woman from a man, whatever its accents and initials', () => {
  expect(['Ana Reyes', 'José Prado', 'J. Robert Lind', 'Anne-Marie Holt', 'Oluwaseun Ade'].map(genderOfName)).toEqual([
    'f',
    'm',
    'm',
    'f',
    undefined,
  ])
})

test('names that women and men bear tell nothing, nor do family names alone', () => {
  expect(['Kim Holt', 'Leslie Prado', 'Kim Jong Un', 'Howard', 'J.', ''].map(genderOfName)).toEqual(
    Array.from({length: 6}, () => undefined),
  )
  expect(genderOfName('Howard Lind')).toBe('m')
})
