/** A thousand requests a second, for some seconds: answered or told to slow down, and then the door is still open. */
import {asBrowser, openClient} from './client.ts'
import {pause} from './kinds.ts'
import {type Measured, percentile} from './row.ts'
import type {Tally} from './tally.ts'

const perSecond = 1_000
const seconds = 5
const tickMs = 10

/** Asks for one page from as many connections as there are requests a second: none waits for another on this side. */
export async function measureBurst(address: string, path: string, tally: Tally): Promise<Measured[]> {
  const client = openClient(address, perSecond)
  const ask = async (): Promise<number[]> => [(await client.ask(path, {headers: asBrowser})).status]
  const times: number[] = []
  async function one(): Promise<void> {
    const start = performance.now()
    await tally.count('one of a thousand', [200], ask)
    times.push(performance.now() - start)
  }
  const start = performance.now()
  const asked: Promise<void>[] = []
  for (let tick = 0; tick < (seconds * 1_000) / tickMs; tick++) {
    for (let n = 0; n < (perSecond * tickMs) / 1_000; n++) asked.push(one())
    await pause(start + (tick + 1) * tickMs - performance.now())
  }
  await Promise.all(asked)
  const took = (performance.now() - start) / 1000
  // Whoever was told to wait is let in again.
  await pause(2_000)
  const [after] = await ask()
  client.close()
  if (after !== 200) tally.fault(`after the burst: ${after}`)
  return [
    {
      what: `${perSecond} requests a second for ${seconds} s: answered a second`,
      value: asked.length / took,
      unit: '/s',
    },
    {what: 'the same, time to the answer, p95', value: percentile(times, 0.95), unit: 'ms'},
  ]
}
