/** A reading by the id of its article. */
import {type Reading, ReportedlyError} from '../contract/index.ts'
import type {Kept} from './kept.ts'

/** Throws `desk/gone`. */
export function keptReading(kept: Kept, id: string): Reading {
  const reading = kept.readings.get(id)
  if (reading) return reading
  throw new ReportedlyError('desk/gone', 'This article is not kept here any more: read it again.')
}
