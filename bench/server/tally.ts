/** What a desk answered, counted by kind of request, and which of it is no answer. */

/** "Come back later": right wherever more is asked than one may ask. */
const later = [429, 503]

export interface Tally {
  /** How often each kind was answered with which status, or with none ("broken off"). */
  readonly answers: ReadonlyMap<string, number>
  /** Answers that are no answer: a 5xx but 503, a status that its kind does not expect, a connection that broke. */
  readonly faults: readonly string[]
  /** Counts the statuses that `asked` gives; beside `expects` only "come back later" is right. Throws nothing. */
  count(kind: string, expects: readonly number[], asked: () => Promise<readonly number[]>): Promise<void>
  fault(what: string): void
}

export function openTally(): Tally {
  const answers = new Map<string, number>()
  const faults: string[] = []
  const add = (kind: string, outcome: number | string): void => {
    const key = `${kind}: ${outcome}`
    answers.set(key, (answers.get(key) ?? 0) + 1)
  }
  return {
    answers,
    faults,
    fault: (what) => faults.push(what),
    async count(kind, expects, asked) {
      try {
        for (const status of await asked()) {
          add(kind, status)
          if (![...expects, ...later].includes(status)) faults.push(`${kind} was answered with ${status}`)
        }
      } catch (error) {
        add(kind, 'broken off')
        faults.push(`${kind}: ${error}`)
      }
    },
  }
}
