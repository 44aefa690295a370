/** Bounded memory: what was used least lately goes first. */

export interface ShelfLimits {
  readonly count: number
  readonly bytes: number
}

export interface Shelf<Value, Label> {
  /** Keeps a value under its id, in place of an older one, and lets go of others until all fit. One too large for the shelf is not kept. */
  put(id: string, value: Value): void
  get(id: string): Value | undefined
  /** What stands on the back of each, used last first: a list of all does not take each off the shelf. */
  labels(): Label[]
}

interface Box<Label> {
  /** JSON in UTF-8. */
  readonly bytes: Uint8Array
  readonly label: Label
}

/**
 * Values of plain data are kept as the bytes of their JSON: what they weigh is known, not guessed, and the collector of garbage has
 * nothing to walk through. As objects, 500 readings made V8 let 200 MB of garbage gather before it looked (docs/serve.md#memory).
 */
export function openShelf<Value, Label>(limits: ShelfLimits, labelOf: (value: Value) => Label): Shelf<Value, Label> {
  // A Map keeps the order in which keys were put in: the first is the one used least lately.
  const kept = new Map<string, Box<Label>>()
  let weight = 0
  function drop(id: string): void {
    weight -= kept.get(id)?.bytes.length ?? 0
    kept.delete(id)
  }
  return {
    put(id, value) {
      drop(id)
      const bytes = new TextEncoder().encode(JSON.stringify(value))
      if (bytes.length > limits.bytes) return
      kept.set(id, {bytes, label: labelOf(value)})
      weight += bytes.length
      for (const oldest of kept.keys()) {
        if (kept.size <= limits.count && weight <= limits.bytes) break
        drop(oldest)
      }
    },
    get(id) {
      const found = kept.get(id)
      if (!found) return undefined
      kept.delete(id)
      kept.set(id, found)
      return JSON.parse(new TextDecoder().decode(found.bytes)) as Value
    },
    labels: () => [...kept.values()].map(({label}) => label).reverse(),
  }
}
