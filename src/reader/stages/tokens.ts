/** Words, numbers and marks. Edges follow the Penn Treebank in what others lean on: "Kim’s" is two tokens, "U.S." and "Sen." one. */
import {matchesOf} from '../matches.ts'
import {stage, type Token} from '../stage.ts'
import {closingAbbreviations, openingAbbreviations} from '../words/abbreviations.ts'

export const tokens = stage({
  name: 'tokens',
  needs: ['article'],
  does: 'Words, numbers and marks with their places in the text.',
  run: ({article}) => tokensIn(article.text),
})

// In this order: addresses and handles; letters with stops ("U.S.", "a.m."); numbers with their inner marks ("1,500",
// "10:30", "5/9/2023"); words with inner hyphens and apostrophes; runs of stops and dashes; any other visible character.
const pattern =
  /https?:\/\/[^\s<>"”]+|[@#][\p{L}\p{N}_]+|(?:\p{L}\.){2,}(?:-[\p{L}\p{N}]+)*|\p{N}+(?:[.,:/]\p{N}+)*(?:[-‑]?[\p{L}\p{N}]+)*|[\p{L}\p{M}]+(?:[-‑'’&]?[\p{L}\p{M}\p{N}]+)*|\.{2,}|-{2,}|[^\s\p{L}\p{N}]/gu

const clitic = /(?<=[\p{L}\p{N}])['’](?:s|re|ve|ll|d|m)$/iu

/** Tokens in text order; white space is between them. No text, no tokens. */
export function tokensIn(text: string): Token[] {
  const found: Token[] = []
  for (const {0: match, index} of matchesOf(text, pattern)) {
    const kind = /^\p{N}/u.test(match) ? 'number' : /^[@#]?[\p{L}\p{M}]/u.test(match) ? 'word' : 'mark'
    const cut = kind === 'mark' ? -1 : match.search(clitic)
    const end = index + (cut > 0 ? cut : match.length)
    const withStop = kind === 'word' && cut <= 0 && text[end] === '.' && keepsStop(match, text, end)
    found.push(tokenAt(text, index, withStop ? end + 1 : end, kind))
    if (cut > 0) found.push(tokenAt(text, end, index + match.length, 'word'))
    // The stop that an abbreviation has taken comes by again as a mark of its own.
    const previous = found.at(-2)
    if (kind === 'mark' && previous && previous.end > index) found.pop()
  }
  return found
}

const tokenAt = (text: string, start: number, end: number, kind: Token['kind']): Token => ({
  start,
  end,
  text: text.slice(start, end),
  kind,
})

/** "Sen." and "Jan." keep their stop; so does an initial ("J. Smith"), but not the "I" that ends "so do I." */
function keepsStop(word: string, text: string, end: number): boolean {
  if (text[end + 1] === '.') return false
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && /[\s.]/.test(text[end + 1] ?? '')
  const lower = word.toLowerCase()
  // "No. 10" is a number's name, “No.” an answer.
  if (lower === 'no') return /^\s\d/.test(text.slice(end + 1, end + 3))
  if (!/^\p{Lu}/u.test(word)) return onlyAbbreviations.has(lower)
  return openingAbbreviations.has(lower) || closingAbbreviations.has(lower)
}

// In small letters only those that are no words themselves: "the art.", "no.", "he sat." end sentences.
const onlyAbbreviations: ReadonlySet<string> = new Set(['vs', 'etc', 'approx', 'cf', 'viz', 'inc', 'corp', 'ltd', 'pp'])
