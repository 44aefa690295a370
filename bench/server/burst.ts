/** A thousand requests a second, for some seconds: answered or told to slow down, and then the door is still open. */
import {asBrowser, openClient} from './client.ts'
import {pause} from './kinds.ts'
import {type Measured, percentile} from './row.ts'

const perSecond = 1_000
const seconds = 5
const tickMs = 10

export interface Burst {
  readonly rows: readonly Measured[]
  readonly answers: ReadonlyMap<string, number>
  readonly faults: readonly string[]
}

/** Asks for one page from as many connections as there are requests a second: none waits for another on this side. */
export async function measureBurst(address: string, path: string): Promise<Burst> {
  const client = openClient(address, perSecond)
  const answers = new Map<string, number>()
  const times: number[] = []
  const faults: string[] = []
  async function one(): Promise<void> {
    const start = performance.now()
    const outcome = await client.ask(path, {headers: asBrowser}).then(
      ({status}) => `${status}`,
      () => 'broken off',
    )
    times.push(performance.now() - start)
    answers.set(outcome, (answers.get(outcome) ?? 0) + 1)
    if (!['200', '429', '503'].includes(outcome)) faults.push(`in the burst: ${outcome}`)
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
  const after = await client.ask(path, {headers: asBrowser})
  client.close()
  if (after.status !== 200) faults.push(`after the burst: ${after.status}`)
  return {
    rows: [
      {
        what: `${perSecond} requests a second for ${seconds} s: answered a second`,
        value: asked.length / took,
        unit: '/s',
      },
      {what: 'the same, time to the answer, p95', value: percentile(times, 0.95), unit: 'ms'},
    ],
    answers,
    faults,
  }
}
