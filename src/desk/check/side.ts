/** One of the two texts that are held against each other: what was read in it, and its words in a form that can be looked up. */
import {contains, type Span} from '../../contract/index.ts'
import type {Layers, Token} from '../../reader/stage.ts'
import {indexAt} from '../../reader/within.ts'

/** A word or number; `form` is what counts when two are compared. */
export interface Word {
  readonly form: string
  readonly span: Span
}

export interface Side {
  readonly layers: Layers
  /** Words and numbers in text order, without marks. */
  readonly words: readonly Word[]
  /** Form -> indices into `words`, in text order. */
  readonly index: ReadonlyMap<string, readonly number[]>
  /** Quotations with their marks, in text order. */
  readonly quoted: readonly Span[]
}

export function sideOf(layers: Layers): Side {
  const words = layers.tokens.filter(({kind}) => kind !== 'mark').map(wordOf)
  const index = new Map<string, number[]>()
  words.forEach(({form}, at) => {
    const places = index.get(form)
    if (places) places.push(at)
    else index.set(form, [at])
  })
  return {layers, words, index, quoted: layers.quotations.map(({span}) => span)}
}

/** Capitals, the shape of an apostrophe and a stop at the end of an abbreviation make no other word. */
export const wordOf = ({text, start, end}: Token): Word => ({
  form: text.toLowerCase().replaceAll('’', "'").replace(/\.$/, ''),
  span: [start, end],
})

export function isQuoted(span: Span, {quoted}: Side): boolean {
  const quotation = quoted[indexAt(quoted, span[0])]
  return quotation !== undefined && contains(quotation, span)
}

export const wordsOf = ({layers}: Side, [start, end]: Span): string => layers.article.text.slice(start, end)
