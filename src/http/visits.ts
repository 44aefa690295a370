/** What one client has of the desk: a place while it waits, and its turn at the reader. */
import type {Context} from 'hono'
import {type Desk, readLines} from '../desk/index.ts'
import {clientOf} from './client.ts'
import {openPlaces} from './places.ts'
import {openTurns, type Turns} from './turns.ts'

export interface Visit {
  /** The desk, which reads for this client when it is its turn: each article, draft and line by itself. */
  readonly desk: Desk
  /** A place; what comes back gives it back, once. Throws `desk/busy` and `request/too-many`. */
  take(): () => void
  /** Work that keeps a place until it is done. Throws as `take` does. */
  of<Value>(work: () => Promise<Value>): Promise<Value>
}

export type Visits = (context: Context) => Visit

export interface VisitOptions {
  readonly desk: Desk
  /** Readings in hand and waiting. */
  readonly mostWaiting: number
  /** Articles that the desk reads at once. */
  readonly atOnce: number
}

export function openVisits({desk, mostWaiting, atOnce}: VisitOptions): Visits {
  const places = openPlaces(mostWaiting)
  const turns = openTurns(atOnce)
  return (context) => {
    const client = clientOf(context)
    const take = (): (() => void) => places.take(client)
    return {
      desk: inTurns(desk, turns, client, atOnce),
      take,
      async of(work) {
        const release = take()
        try {
          return await work()
        } finally {
          release()
        }
      },
    }
  }
}

function inTurns(desk: Desk, turns: Turns, client: string, atOnce: number): Desk {
  const fair: Desk = {
    ...desk,
    read: (input, options = {}) => turns.of(client, () => desk.read(input, options), options.signal),
    check: (draft, source, options = {}) =>
      turns.of(client, () => desk.check(draft, source, options), options.draft?.signal),
    // One in hand and one at the door for each reader: none stands idle because another's article is long.
    readLines: (chunks, options = {}) => readLines(fair, chunks, {ahead: atOnce > 1 ? 2 * atOnce : 1, ...options}),
  }
  return fair
}
