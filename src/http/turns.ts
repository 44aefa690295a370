/** How many may be read for at once: more is refused at the door, with the time to come back. */
import {ReportedlyError} from '../contract/index.ts'

export interface Turns {
  /** A place in line; what comes back gives it back, once. Throws `desk/busy`. */
  take(): () => void
  /** Work in its turn. */
  of<Value>(work: () => Promise<Value>): Promise<Value>
}

/** `most` counts those in hand and those that wait, each of which may hold an article of the longest kind. */
export function openTurns(most: number): Turns {
  let taken = 0
  const turns: Turns = {
    take() {
      if (taken >= most)
        throw new ReportedlyError('desk/busy', `${most} readings are waiting already. Send this again in a moment.`, {
          details: {waiting: taken, retryAfterS: 2},
        })
      taken++
      let back = false
      return () => {
        if (!back) taken--
        back = true
      }
    },
    async of(work) {
      const release = turns.take()
      try {
        return await work()
      } finally {
        release()
      }
    },
  }
  return turns
}
