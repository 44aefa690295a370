/** Sentences that survive quotations, initials, abbreviations, datelines and ellipses. One never runs over a paragraph's end. */
import type {Span} from '../../contract/index.ts'
import {stage, type Token} from '../stage.ts'
import {openingAbbreviations} from '../words/abbreviations.ts'
import {starters} from '../words/starters.ts'

export const sentences = stage({
  name: 'sentences',
  needs: ['article', 'paragraphs', 'tokens'],
  does: 'Sentences that survive quotations, initials, abbreviations, datelines and ellipses.',
  run: ({paragraphs, tokens}) => sentencesIn(paragraphs, tokens),
})

/** Sentences in text order, marks around them included. A headline without a stop is one. */
export function sentencesIn(paragraphs: readonly Span[], tokens: readonly Token[]): Span[] {
  const found: Span[] = []
  let at = 0
  for (const [start, end] of paragraphs) {
    while (at < tokens.length && tokens[at].start < start) at++
    const first = at
    while (at < tokens.length && tokens[at].start < end) at++
    for (const sentence of sentencesOf(tokens.slice(first, at))) found.push(sentence)
  }
  return found
}

function sentencesOf(tokens: readonly Token[]): Span[] {
  const found: Span[] = []
  let first = 0
  for (let at = 0; at < tokens.length; at++) {
    if (!mayEnd(tokens[at])) continue
    const next = afterClosers(tokens, at)
    if (next < tokens.length && !isBoundary(tokens, at, next)) continue
    found.push([tokens[first].start, tokens[next - 1].end])
    first = next
    at = next - 1
  }
  if (first < tokens.length) found.push([tokens[first].start, tokens[tokens.length - 1].end])
  return found
}

const mayEnd = ({text}: Token): boolean => /[.!?…。]$/.test(text)

const closers = new Set(['"', '”', '’', "'", '»', ')', ']', '.', '!', '?', '…'])

/** Index of the first token that is not a mark closing what ends at `at`: a mark that touches what is before it. */
function afterClosers(tokens: readonly Token[], at: number): number {
  let next = at + 1
  while (next < tokens.length && closers.has(tokens[next].text) && tokens[next].start === tokens[next - 1].end) next++
  return next
}

function isBoundary(tokens: readonly Token[], at: number, next: number): boolean {
  const {text} = tokens[at]
  if (tokens[next].start === tokens[next - 1].end) return false
  const opener = firstWord(tokens, next)
  if (/^\p{Ll}/u.test(opener) || /^[,;:–—-]/.test(opener)) return false
  if (/^[!?…]|^\.{2,}/.test(text) && next > at + 1 && isReportingClause(tokens, next)) return false
  if (text.length === 1 || /^[.!?…]+$/.test(text)) return true
  if (openingAbbreviations.has(text.slice(0, -1).toLowerCase()) || /^\p{Lu}\.$/u.test(text)) return false
  return starters.has(opener.toLowerCase())
}

/** The next word, past the marks that open it. */
function firstWord(tokens: readonly Token[], at: number): string {
  while (at + 1 < tokens.length && /^["“‘«'([„]$/.test(tokens[at].text)) at++
  return tokens[at].text
}

/** “Will it close?” Tomas Lind asked: the question ends inside the sentence. */
function isReportingClause(tokens: readonly Token[], at: number): boolean {
  for (let ahead = at; ahead < Math.min(at + 6, tokens.length); ahead++) {
    const {text, kind} = tokens[ahead]
    if (/^(?:said|says|asked|asks|wrote|tweeted|added|replied|shouted|cried|wondered|demanded|told)$/.test(text))
      return true
    if (kind === 'mark' && !/^[.’']$/.test(text)) return false
  }
  return false
}
