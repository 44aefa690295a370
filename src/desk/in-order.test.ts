import {expect, test} from 'vitest'
import {inOrder} from './in-order.ts'

async function* from<Item>(...items: Item[]): AsyncGenerator<Item> {
  yield* items
}

async function all<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of stream) found.push(item)
  return found
}

const after = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

test.each([1, 2, 5])('%i ahead: in the order in which they came, however long each took', async (ahead) => {
  const slowFirst = async (ms: number): Promise<number> => {
    await after(ms)
    return ms
  }
  expect(await all(inOrder(from(20, 1, 10, 0), ahead, slowFirst))).toEqual([20, 1, 10, 0])
})

test('nothing in, nothing out', async () => expect(await all(inOrder(from(), 3, async () => 1))).toEqual([]))

test.each([1, 3])('no more than %i are in hand', async (ahead) => {
  let inHand = 0
  let most = 0
  await all(
    inOrder(from(1, 2, 3, 4, 5, 6), ahead, async () => {
      most = Math.max(most, ++inHand)
      await after(1)
      inHand--
    }),
  )
  expect(most).toBe(ahead)
})

test('an answer does not wait for the next item', async () => {
  let answered = (): void => {}
  const heard = new Promise<void>((done) => {
    answered = done
  })
  async function* asks(): AsyncGenerator<string> {
    yield 'first'
    await heard
    yield 'second'
  }
  const seen: string[] = []
  for await (const answer of inOrder(asks(), 4, async (item) => item)) {
    seen.push(answer)
    answered()
  }
  expect(seen).toEqual(['first', 'second'])
})

test('a failure comes in its turn, and the source is closed', async () => {
  let closed = false
  async function* source(): AsyncGenerator<number> {
    try {
      yield* [1, 2, 3]
    } finally {
      closed = true
    }
  }
  const seen: number[] = []
  const run = async (): Promise<void> => {
    const failing = async (item: number): Promise<number> => {
      if (item === 2) throw new Error('two')
      await after(5)
      return item
    }
    for await (const answer of inOrder(source(), 3, failing)) seen.push(answer)
  }
  await expect(run()).rejects.toThrow('two')
  expect(seen).toEqual([1])
  expect(closed).toBe(true)
})
