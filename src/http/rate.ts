/** How often one client may ask. */
import {ReportedlyError} from '../contract/index.ts'

export interface Rate {
  readonly perSecond: number
  /** How many may come at once after a pause. */
  readonly burst: number
}

/** So many addresses are kept in mind; beyond that the one that has been away longest is forgotten, and begins anew. */
const mostClients = 10_000

/** A bucket a client, which fills as time goes by (`now` in ms). Throws `request/too-many`. */
export function openRate({perSecond, burst}: Rate, now: () => number): (client: string) => void {
  const buckets = new Map<string, {left: number; at: number}>()
  return (client) => {
    const at = now()
    const before = buckets.get(client) ?? {left: burst, at}
    const left = Math.min(burst, before.left + ((at - before.at) / 1000) * perSecond)
    // Put in anew, so that the first key is the client that has been away longest.
    buckets.delete(client)
    buckets.set(client, {left: left < 1 ? left : left - 1, at})
    if (buckets.size > mostClients) buckets.delete(buckets.keys().next().value!)
    if (left < 1)
      throw new ReportedlyError('request/too-many', 'These are more requests than one client may send. Slow down.', {
        details: {retryAfterS: Math.ceil((1 - left) / perSecond)},
      })
  }
}
