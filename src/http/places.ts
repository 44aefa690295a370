/** How many may wait to be read for: more is refused at the door, with the time to come back. */
import {ReportedlyError} from '../contract/index.ts'

export interface Places {
  /** A place of this client's; what comes back gives it back, once. Throws `desk/busy` and `request/too-many`. */
  take(client: string): () => void
}

/** Chosen: two articles of the usual length. */
const retryAfterS = 2

/**
 * `most` counts those in hand and those that wait, each of which may hold an article of the longest kind. Clients share them and leave
 * one share free, so that whoever comes next finds a place: a half for one client alone, a third each for two.
 */
export function openPlaces(most: number): Places {
  const held = new Map<string, number>()
  let all = 0
  return {
    take(client) {
      if (all >= most)
        throw new ReportedlyError('desk/busy', `${most} readings are waiting already. Send this again in a moment.`, {
          details: {waiting: all, retryAfterS},
        })
      const own = held.get(client) ?? 0
      const clients = held.size + (own === 0 ? 1 : 0)
      if (own > 0 && own >= Math.floor(most / (clients + 1)))
        throw new ReportedlyError(
          'request/too-many',
          `${own} of your readings are waiting already. Wait for one of them, or send many at once as lines.`,
          {details: {waiting: own, retryAfterS}},
        )
      held.set(client, own + 1)
      all++
      let isBack = false
      return () => {
        if (!isBack) giveBack(client)
        isBack = true
      }
    },
  }

  function giveBack(client: string): void {
    const left = (held.get(client) ?? 1) - 1
    if (left > 0) held.set(client, left)
    else held.delete(client)
    all--
  }
}
