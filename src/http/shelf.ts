/** Bounded memory: what was used least lately goes first. */

export interface ShelfLimits {
  readonly count: number
  readonly bytes: number
}

export interface Shelf<Value> {
  /** Keeps a value under its id, in place of an older one, and lets go of others until all fit. One too large for the shelf is not kept. */
  put(id: string, value: Value): void
  get(id: string): Value | undefined
  /** Used last first. */
  all(): Value[]
}

/** `weigh` gives the bytes of a value, roughly. */
export function openShelf<Value>(limits: ShelfLimits, weigh: (value: Value) => number): Shelf<Value> {
  // A Map keeps the order in which keys were put in: the first is the one used least lately.
  const kept = new Map<string, {value: Value; bytes: number}>()
  let bytes = 0
  function drop(id: string): void {
    bytes -= kept.get(id)?.bytes ?? 0
    kept.delete(id)
  }
  return {
    put(id, value) {
      drop(id)
      const own = weigh(value)
      if (own > limits.bytes) return
      kept.set(id, {value, bytes: own})
      bytes += own
      for (const oldest of kept.keys()) {
        if (kept.size <= limits.count && bytes <= limits.bytes) break
        drop(oldest)
      }
    },
    get(id) {
      const found = kept.get(id)
      if (!found) return undefined
      kept.delete(id)
      kept.set(id, found)
      return found.value
    },
    all: () => [...kept.values()].map(({value}) => value).reverse(),
  }
}
