/** Several in hand at once, and each told in its turn. */

/**
 * What `answer` makes of each item, in the order of the items, as soon as it is there; an item is asked for only while fewer than
 * `ahead` are in hand. Throws what `answer` throws, when its turn comes.
 */
export async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  ahead: number,
  answer: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const source = items[Symbol.asyncIterator]()
  const inHand: Promise<Answer>[] = []
  let next: Promise<IteratorResult<Item>> | undefined
  let ended = false
  try {
    while (!ended || inHand.length > 0) {
      if (!ended && inHand.length < ahead) next ??= source.next()
      // Whoever sends a line and waits for its answer before the next one gets it.
      const first = inHand[0]?.then(() => undefined)
      const arrived = await Promise.race([next, first].filter((promise) => promise !== undefined))
      if (arrived === undefined) {
        yield await (inHand.shift() as Promise<Answer>)
        continue
      }
      next = undefined
      if (arrived.done) ended = true
      else inHand.push(settledLater(answer(arrived.value)))
    }
  } finally {
    // A source that is still waiting for its next item (a terminal, a pipe) closes when that comes; nobody waits for it here.
    const closing = source.return?.()
    if (next === undefined) await closing
  }
}

/** A failure is heard when its turn comes; until then it is nobody's. */
function settledLater<Answer>(answer: Promise<Answer>): Promise<Answer> {
  answer.catch(() => {})
  return answer
}
