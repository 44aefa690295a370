/**
 * Units: sentences as the saying rules read them. A quotation is one item, however many sentences it holds; sentences that a
 * quotation runs across are one unit, so that the words beside it stand next to it.
 */
import type {Span} from '../../contract/index.ts'
import type {Quotation, Token} from '../stage.ts'
import type {WordClass} from '../words/classes.ts'
import {tagItems} from './tags.ts'

/** A closed class, or what its form and its neighbours make of a word. */
export type Tag = WordClass | 'possessive' | 'verb' | 'noun' | 'name' | 'number' | 'mark' | 'quote'

export interface Item {
  readonly start: number
  readonly end: number
  /** In small letters; curly apostrophes straightened. */
  readonly word: string
  readonly capital: boolean
  tag: Tag
  lemma?: string
  form?: 'base' | 's' | 'past' | 'participle' | 'ing'
  readonly quotation?: Quotation
  /** A quotation that is an utterance rather than a phrase between marks: it goes on, is long, or ends as a sentence or clause does. */
  readonly speech?: boolean
}

export interface Unit {
  readonly items: readonly Item[]
  readonly paragraph: number
  /** Inside a quotation: who speaks there is "I". */
  readonly quoted: boolean
}

// A sentence without an end (a table, a list run together) is read in pieces, so that every rule's reach is bounded.
const longest = 160

/** The units of one layer of the text: that outside quotations, and then that within each. */
export function unitsIn(
  tokens: readonly Token[],
  sentences: readonly Span[],
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
): Unit[] {
  const outer: Quotation[] = []
  for (const quotation of quotations)
    if (!outer.length || quotation.span[0] >= outer[outer.length - 1].span[1]) outer.push(quotation)
  const units: Unit[] = []
  let token = 0
  let quote = 0
  let paragraph = 0
  let items: Item[] = []
  const close = (): void => {
    for (let from = 0; from < items.length; from += longest) {
      units.push({items: tagItems(items.slice(from, from + longest)), paragraph, quoted: false})
    }
    items = []
  }
  for (const [, end] of sentences) {
    while (token < tokens.length && tokens[token].start < end) {
      while (quote < outer.length && outer[quote].span[1] <= tokens[token].start) quote++
      const quotation = outer[quote]
      if (quotation && quotation.span[0] <= tokens[token].start) {
        const first = token
        while (token < tokens.length && tokens[token].start < quotation.span[1]) token++
        const [start, end] = quotation.span
        const speech = isSpeech(quotation, tokens.slice(first, token))
        items.push({start, end, word: '“”', capital: false, tag: 'quote', quotation, speech})
      } else {
        items.push(itemOf(tokens[token++]))
      }
    }
    if (items.length === 0 || items[items.length - 1].end > end) continue
    while (paragraph + 1 < paragraphs.length && paragraphs[paragraph + 1][0] <= items[0].start) paragraph++
    close()
  }
  close()
  return units
}

/** “We left,” and “We left last night.” are speech; “safe” and “a disgrace.” are words that somebody has used. */
function isSpeech({span: [start, end], open}: Quotation, inside: readonly Token[]): boolean {
  if (open || end - start > 80) return true
  const words = inside.filter(({kind}) => kind !== 'mark')
  const last = inside.findLast(({text}) => !/^["'“”‘’«»]+$/.test(text))?.text ?? ''
  if (/^[,?!]$/.test(last)) return true
  return last === '.' && words.length > 3 && /^\p{Lu}/u.test(words[0].text)
}

const itemOf = ({start, end, text}: Token): Item => ({
  start,
  end,
  word: text.toLowerCase().replaceAll('’', "'"),
  capital: /^\p{Lu}/u.test(text),
  tag: 'noun',
})
