/** Work in turns: one client after another, however much each of them has waiting. */

export interface Turns {
  /** The work's result. Where `signal` is aborted while it waits, it is never begun, and the signal's reason is thrown. */
  of<Value>(client: string, work: () => Promise<Value>, signal?: AbortSignal): Promise<Value>
}

export function openTurns(atOnce: number): Turns {
  /** Who waits, first come first; a client goes to the end of the line after each of its turns. */
  const line = new Map<string, Set<() => void>>()
  let inHand = 0
  /** Whose turn it was last: somebody else comes first. */
  let last: string | undefined

  return {
    async of(client, work, signal) {
      signal?.throwIfAborted()
      if (inHand >= atOnce) await turn(client, signal)
      else begun(client)
      try {
        return await work()
      } finally {
        inHand--
        next()
      }
    },
  }

  function begun(client: string): void {
    inHand++
    last = client
  }

  function turn(client: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const own = line.get(client) ?? new Set()
      line.set(client, own)
      const begin = (): void => {
        signal?.removeEventListener('abort', leave)
        begun(client)
        resolve()
      }
      const leave = (): void => {
        own.delete(begin)
        if (own.size === 0) line.delete(client)
        reject(signal?.reason)
      }
      own.add(begin)
      signal?.addEventListener('abort', leave, {once: true})
    })
  }

  function next(): void {
    const chosen = [...line].find(([client]) => client !== last) ?? [...line][0]
    if (!chosen) return
    const [client, own] = chosen
    const [begin] = own
    own.delete(begin)
    line.delete(client)
    if (own.size > 0) line.set(client, own)
    begin()
  }
}
