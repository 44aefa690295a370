import {expect, test} from 'vitest'
import {openTurns, type Turns} from './turns.ts'

/** Begins pieces of work that end one at a time; tells in which order they began. */
function worked(turns: Turns) {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const work = (client: string, name: string, signal?: AbortSignal): Promise<string> =>
    turns.of(
      client,
      async () => {
        begun.push(name)
        await new Promise<void>((resolve) => ends.push(resolve))
        return name
      },
      signal,
    )
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  const endNext = async () => {
    ends.shift()?.()
    await settled()
  }
  return {begun, work, endNext, settled}
}

test('each client in its turn, its own work in order', async () => {
  const {begun, work, endNext, settled} = worked(openTurns(1))
  const all = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'].map((name) => work(name[0], name))
  await settled()
  for (let n = 0; n < 6; n++) await endNext()
  expect(begun).toEqual(['a1', 'b1', 'a2', 'c1', 'b2', 'a3'])
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'c1'])
})

test('as many at once as there are readers', async () => {
  const {begun, work, endNext, settled} = worked(openTurns(2))
  for (const name of ['a1', 'a2', 'a3']) work('a', name)
  await settled()
  expect(begun).toEqual(['a1', 'a2'])
  await endNext()
  expect(begun).toEqual(['a1', 'a2', 'a3'])
})

test('whoever leaves the line is passed over, and nothing is done for them', async () => {
  const {begun, work, endNext, settled} = worked(openTurns(1))
  const leaving = new AbortController()
  work('a', 'a1')
  const left = work('b', 'b1', leaving.signal)
  work('c', 'c1')
  await settled()
  leaving.abort(new Error('gone'))
  await expect(left).rejects.toThrow('gone')
  await endNext()
  expect(begun).toEqual(['a1', 'c1'])
  await expect(work('b', 'b2', leaving.signal)).rejects.toThrow('gone')
})

test('work that fails gives its turn back', async () => {
  const turns = openTurns(1)
  const failing = turns.of('a', async () => {
    throw new Error('no')
  })
  const next = turns.of('b', async () => 'b')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('b')
})
