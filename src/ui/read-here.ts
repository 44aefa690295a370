/** What the worker of `/try` tells its page. */
import type {Reading} from '../contract/index.ts'
import {highlightRules} from './highlight.ts'
import {notesOf} from './notes.ts'
import {ReadingPage} from './reading-page.tsx'

export type ReadHereAnswer =
  | {readonly loaded: number; readonly total: number}
  | {readonly ready: true}
  | ShownHere
  | {readonly error: string}

/** A reading as the page shows it: markup with every word escaped, and the rules by which words and notes light up. */
export interface ShownHere {
  readonly markup: string
  readonly rules: string
  /** Of the article, to count the places of words in. */
  readonly text: string
}

export const shownHere = (reading: Reading): ShownHere => ({
  text: reading.article.text,
  markup: String(ReadingPage({reading})),
  rules: highlightRules(notesOf(reading)),
})
