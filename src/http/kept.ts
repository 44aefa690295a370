/** What the desk remembers until it is closed: readings and comparisons, in bounded memory, under ids that name their content. */
import type {Comparison, Reading} from '../contract/index.ts'
import {openShelf, type Shelf, type ShelfLimits} from './shelf.ts'

export interface Kept {
  /** By the article's id. The same article read again, with another date say, takes the place of the first. */
  readonly readings: Shelf<Reading, ReadingLabel>
  /** By `comparisonId`. */
  readonly comparisons: Shelf<Comparison, string>
}

/** A reading in a list of many. */
export interface ReadingLabel {
  readonly id: string
  readonly headline?: string
  readonly outlet?: string
  readonly claims: number
  readonly checks: number
}

/** Chosen: a day's work of one desk. One of 800 words has 50 kB; the bytes are room for an article of the longest kind. */
const defaults: ShelfLimits = {count: 500, bytes: 100_000_000}

export const openKept = (limits: ShelfLimits = defaults): Kept => ({
  readings: openShelf(limits, labelOf),
  comparisons: openShelf(limits, comparisonId),
})

/** Names draft and source, so that the same two give the same address on every machine. */
export const comparisonId = ({draft, source}: Comparison): string => `${draft.id}-${source.id}`

const labelOf = ({article: {id, headline, outlet}, claims, checks}: Reading): ReadingLabel => ({
  id,
  headline,
  outlet,
  claims: claims.length,
  checks: checks.length,
})
