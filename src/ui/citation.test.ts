import {expect, test} from 'vitest'
import {citation, textFragment} from './citation.ts'

test('the chain travels with the quote, innermost first', () => {
  const chain = [{name: 'the Gazette'}, {name: 'two officials', more: 'unnamed'}]
  expect(citation({words: 'the ferry will stop', chain, outlet: 'Courier', date: '4 March 2024'})).toBe(
    '“the ferry will stop” – two officials (unnamed), as reported by the Gazette, Courier, 4 March 2024',
  )
})

test('quotation marks are not doubled', () => {
  expect(citation({words: '“No,”', chain: [{name: 'Ana Reyes'}]})).toBe('“No” – Ana Reyes')
})

test('a fragment names the first and last words, with the signs of its syntax escaped', () => {
  expect(textFragment('a well-known pier')).toBe('#:~:text=a%20well%2Dknown%20pier')
  expect(textFragment('one two three four five six seven eight nine')).toBe(
    '#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
  )
  expect(textFragment(' “” ')).toBe('')
})

test('long blanks and many quotes are read at once', () => {
  for (const words of [
    '“'.repeat(200_000),
    ' '.repeat(200_000),
    `a${' '.repeat(200_000)}b`,
    `a${','.repeat(200_000)}b`,
  ])
    textFragment(words)
})
