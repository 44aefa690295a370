/** What capitals say in this text: in ordinary sentences a capital means a name, in headlines and at a sentence's start it may not. */
import type {Span} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {tokenRange} from '../within.ts'

/** `titled`: "Parliament Votes on Tax Plan"; `capitals`: "PARLIAMENT VOTES". Only in `ordinary` sentences do capitals tell names. */
type Shape = 'ordinary' | 'titled' | 'capitals'

export interface Sentence {
  /** Half-open range of token indices. */
  readonly from: number
  readonly to: number
  readonly shape: Shape
}

export interface CaseEvidence {
  readonly sentences: readonly Sentence[]
  /** How often the word stands in small letters. */
  small(word: string): number
  /** How often it stands with a capital where only a name would. */
  capital(word: string): number
}

export function caseEvidence(tokens: readonly Token[], spans: readonly Span[]): CaseEvidence {
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  const sentences = spans.map((span) => {
    const [from, to] = tokenRange(tokens, span)
    return {from, to, shape: shapeOf(tokens, from, to)}
  })
  for (const {from, to, shape} of sentences) {
    for (let at = from; at < to; at++) {
      const {text, kind} = tokens[at]
      if (kind !== 'word') continue
      if (/^\p{Ll}/u.test(text)) count(small, text)
      else if (shape === 'ordinary' && !isOpening(tokens, at, from)) count(capital, text)
    }
  }
  return {sentences, small: (word) => small.get(word.toLowerCase()) ?? 0, capital: (word) => capital.get(word) ?? 0}
}

const count = (counts: Map<string, number>, word: string): void => {
  counts.set(word, (counts.get(word) ?? 0) + 1)
}

/** Whether the capital may be due to the place in the sentence: first, or first after a quotation mark, colon or bullet. */
export function isOpening(tokens: readonly Token[], at: number, from: number): boolean {
  while (at > from && /^["“‘«'([„]$/.test(tokens[at - 1].text)) at--
  return at === from || /^(?:[:•▪*|–—.!?]|-{1,2})$/.test(tokens[at - 1].text)
}

const smallInTitles =
  /^(?:an?|the|of|in|on|at|by|to|for|from|with|and|or|but|as|is|are|be|vs|over|into|after|amid|than|via|per|his|its|del?|la|van|von)$/

function shapeOf(tokens: readonly Token[], from: number, to: number): Shape {
  let letters = 0
  let capitals = 0
  let titled = 0
  let plain = 0
  for (let at = from; at < to; at++) {
    const {text, kind} = tokens[at]
    if (kind !== 'word' || text.length < 2 || /^['’]/.test(text)) continue
    letters++
    if (/^[^\p{Ll}]+$/u.test(text)) capitals++
    else if (/^\p{Lu}/u.test(text)) titled++
    else if (!smallInTitles.test(text)) plain++
  }
  if (letters >= 3 && capitals >= letters * 0.7) return 'capitals'
  // A headline of four words and more; a name alone on its line is an ordinary thing, and a sentence ends in a stop.
  const words = titled + capitals
  const stopped = tokens[to - 1]?.text === '.'
  if (words >= (stopped ? 6 : 4) && plain <= (stopped ? 0 : words * 0.2)) return 'titled'
  return 'ordinary'
}
