/** Numbers as people write them before a unit of time: "three", "twenty-one", "5 1/2", "a couple of", "several". */
import {wordTable} from '../words/table.ts'

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const valueOfWord = new Map([
  ...ones.map((word, at) => [word, at + 1] as const),
  ...teens.map((word, at) => [word, at + 10] as const),
  ...tens.map((word, at) => [word, (at + 2) * 10] as const),
])

const below100 = `(?:(?:${tens.join('|')})(?:[- ](?:${ones.join('|')}))?|${teens.join('|')}|${ones.join('|')})`
const digits = '(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,5})(?:\\.\\d{1,2})?(?: 1/2|½)?'
/** A number that can be told. */
const exactNumber = `(?:${digits}|(?:a|one) hundred|(?:a|one) thousand|(?:a|half a) dozen|${below100} hundred|${below100}|an?(?: couple(?: of)?)?|half an?|a pair of)`
/** A number that cannot: the value has an X in its place. */
const vagueNumber =
  '(?:(?:a |the )?(?:several|few|many|number of)|an? number of|numerous|countless|some|dozens of|scores of|hundreds of|thousands of)'
export const numeral = `(?:${vagueNumber}|${exactNumber})`

/** The number, 'X' where the words leave it open, undefined where they are no number. */
export function readNumeral(words: string): number | 'X' | undefined {
  const text = words.toLowerCase().replace(/\s+/g, ' ').trim()
  if (/^\d/.test(text)) {
    const half = /(?: 1\/2|½)$/.test(text)
    return Number(text.replace(/(?: 1\/2|½)$/, '').replaceAll(',', '')) + (half ? 0.5 : 0)
  }
  if (/^half an?$/.test(text)) return 0.5
  if (/^an?$/.test(text)) return 1
  if (/couple|pair/.test(text)) return 2
  if (text === 'half a dozen') return 6
  if (/^an? dozen$/.test(text)) return 12
  const hundreds = /^(.*) (hundred|thousand)$/.exec(text)
  if (hundreds) {
    const factor = hundreds[1] === 'a' ? 1 : wordValue(hundreds[1])
    return factor && factor * (hundreds[2] === 'hundred' ? 100 : 1000)
  }
  return wordValue(text) ?? (/several|few|many|number|numerous|countless|some|s of$/.test(text) ? 'X' : undefined)
}

function wordValue(text: string): number | undefined {
  const [first, second] = text.split(/[- ]/)
  const value = valueOfWord.get(first)
  if (value === undefined || second === undefined) return value
  const rest = valueOfWord.get(second)
  return rest === undefined ? undefined : value + rest
}

const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first'.split(
    '|',
  )
/** An ordinal up to the twenty-first (century), in words or digits. */
export const ordinal = `(?:${ordinals.toReversed().join('|')}|\\d{1,2}(?:st|nd|rd|th))`
export const readOrdinal = (words: string): number =>
  /^\d/.test(words) ? Number.parseInt(words, 10) : ordinals.indexOf(words.toLowerCase()) + 1

const hundreds: Readonly<Record<string, number>> = wordTable({
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
})
/** A year in words, as broadcasts write it: "nineteen ninety-six", "two thousand and one". */
export const yearWords = `(?:(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[- ](?:hundred|oh[- ](?:${ones.join('|')})|(?:${tens.join('|')})(?:[- ](?:${ones.join('|')}))?|${teens.join('|')})|two thousand(?:(?: and)? (?:${below100}))?)`
export function readYearWords(words: string): number | undefined {
  const text = words.toLowerCase().replace(/\s+/g, ' ')
  if (text.startsWith('two thousand')) return 2000 + (wordValue(text.replace(/^two thousand(?: and)? ?/, '')) ?? 0)
  const [, head, rest] = /^(\w+)[- ](.*)$/.exec(text) ?? []
  const century = hundreds[head]
  if (century === undefined) return undefined
  return century * 100 + (rest === 'hundred' ? 0 : (wordValue(rest.replace(/^oh[- ]/, '')) ?? 0))
}
