/** What the desk remembers until it is closed: readings and comparisons, in bounded memory, under ids that name their content. */
import type {Comparison, Reading} from '../contract/index.ts'
import {openShelf, type Shelf, type ShelfLimits} from './shelf.ts'

export interface Kept {
  /** By the article's id. The same article read again, with another date say, takes the place of the first. */
  readonly readings: Shelf<Reading>
  /** By `comparisonId`. */
  readonly comparisons: Shelf<Comparison>
}

/** Chosen: a day's work of one desk. */
const defaults: ShelfLimits = {count: 500, bytes: 100_000_000}

export const openKept = (limits: ShelfLimits = defaults): Kept => ({
  readings: openShelf<Reading>(limits, weightOf),
  comparisons: openShelf<Comparison>(limits, weightOf),
})

/** Names draft and source, so that the same two give the same address on every machine. */
export const comparisonId = ({draft, source}: Comparison): string => `${draft.id}-${source.id}`

/** In memory a reading takes three times its JSON (measured: 150 kB for 48 kB, one of 800 words). */
const weightOf = (value: object): number => 3 * JSON.stringify(value).length
