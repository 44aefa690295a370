import {expect, test} from 'vitest'
import {type AlignedWord, alignWords} from './alignment.ts'

/** Words of "can [n’t go]": brackets hold the parts of one multi-word token, which share its place. */
function words(text: string): AlignedWord[] {
  const found: AlignedWord[] = []
  let at = 0
  for (const [token, inner] of text.matchAll(/\[([^\]]+)\]|\S+/g)) {
    const forms = (inner ?? token).split(' ')
    const length = forms.join('').length
    for (const form of forms) found.push({form, start: at, end: at + length, isPart: inner !== undefined})
    at += length
  }
  return found
}

const align = (gold: string, system: string): number[] => [...alignWords(words(gold), words(system))]

test('words at the same characters are the same, others have no partner', () => {
  expect(align('the pro - Kremlin paper', 'the pro-Kremlin paper')).toEqual([0, -1, -1, -1, 2])
  expect(align('the pro-Kremlin paper', 'the pro - Kremlin paper')).toEqual([0, -1, 4])
})

test('inside a multi-word token forms decide', () => {
  expect(align('they [do n’t] go', 'they do n’t go')).toEqual([0, 1, 2, 3])
  expect(align('they [do n’t] go', 'they don’t go')).toEqual([0, -1, -1, 2])
  expect(align('[It ’s] late', 'it ’s late')).toEqual([0, 1, 2])
})

test('a multi-word token that runs over a boundary of the other side keeps both together', () => {
  expect(align('[can not] go', 'ca nnot go')).toEqual([-1, -1, 2])
})

test('no words, no partners', () => {
  expect(align('', '')).toEqual([])
})
