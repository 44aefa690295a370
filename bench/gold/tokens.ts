/** Texts from tokens that lost their blanks, and back: what corpora in tokens become before they can be read. */
import type {Span} from '../../src/contract/index.ts'
import type {Token} from '../../src/reader/stage.ts'

const clitics = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "''", '’s', 'n’t', '’re', '’ve', '’ll', '’d', '’m']
const closing: ReadonlySet<string> = new Set([...'.,;:!?%)]}’”…', ...clitics])
const opening: ReadonlySet<string> = new Set([...'([{$£€“‘#', '``'])

/**
 * Text as a newspaper would print it, and the span of each token in it. Follows training/corpora/document.py: straight
 * quotation marks alternate; a hyphen or slash alone stays apart, since half of them are dashes. No tokens, no text.
 */
export function joinTokens(tokens: readonly string[]): {text: string; spans: Span[]} {
  const spans: Span[] = []
  let text = ''
  let glued = true
  let quoted = false
  for (const token of tokens) {
    let opens = opening.has(token)
    let closes = closing.has(token)
    if (token === '"') {
      opens = !quoted
      closes = quoted
      quoted = !quoted
    }
    if (!glued && !closes) text += ' '
    spans.push([text.length, text.length + token.length])
    text += token
    glued = opens
  }
  return {text, spans}
}

/** Several sentences as one text, parted by a blank (the corpora keep no paragraphs). `at`: the spans of each sentence's tokens in it. */
export function joinSentences(sentences: readonly (readonly string[])[]): {
  text: string
  at: Span[][]
  sentences: Span[]
} {
  const at: Span[][] = []
  const bounds: Span[] = []
  let text = ''
  for (const tokens of sentences) {
    const start = text === '' ? 0 : text.length + 1
    const joined = joinTokens(tokens)
    at.push(joined.spans.map(([from, to]): Span => [start + from, start + to]))
    text += (text === '' ? '' : ' ') + joined.text
    bounds.push([start, text.length])
  }
  return {text, at, sentences: bounds}
}

/** Gold tokens as the layer `tokens` has them. */
export const tokensAt = (text: string, spans: readonly Span[]): Token[] =>
  spans.map(([start, end]) => {
    const word = text.slice(start, end)
    const kind = /^\p{N}/u.test(word) ? 'number' : /[\p{L}\p{N}]/u.test(word) ? 'word' : 'mark'
    return {start, end, text: word, kind}
  })
