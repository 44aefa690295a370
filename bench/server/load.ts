/** A crowd of all kinds for some minutes: what it was answered, and whether memory stays level. */
import {paste} from './client.ts'
import {type Crowd, kinds, pause} from './kinds.ts'
import {memoryRows, type Sample} from './memory.ts'
import type {Random} from './random.ts'
import type {Measured} from './row.ts'
import type {StartedDesk} from './started.ts'
import type {Tally} from './tally.ts'

/** Chosen: so many at once keep the reader busy throughout, and fill no queue. */
const people = 8
const sampleEveryMs = 3_000

/** The desk has to be full before (`fillDesk`): what it keeps would be taken for a leak. */
export async function measureLoad(desk: StartedDesk, crowd: Crowd, minutes: number, tally: Tally): Promise<Measured[]> {
  const until = performance.now() + minutes * 60_000
  const goesOn = (): boolean => performance.now() < until && desk.isAlive()
  const samples: Sample[] = []
  async function person(): Promise<void> {
    while (goesOn()) {
      const {name, expects, run} = chosen(crowd.random)
      await tally.count(name, expects, () => run(crowd))
      await pause(crowd.random() * 200)
    }
  }
  async function watch(): Promise<void> {
    while (goesOn()) {
      samples.push({atMs: performance.now(), ...desk.memory()})
      await pause(sampleEveryMs)
    }
  }
  await Promise.all([watch(), ...Array.from({length: people}, person)])
  if (!desk.isAlive()) tally.fault('the desk ended')
  return memoryRows(samples, minutes)
}

/** Pastes until the desk keeps no more than before: from then on each article takes the place of another. */
export async function fillDesk({client, write}: Crowd): Promise<void> {
  const kept = async (): Promise<number> => JSON.parse((await client.ask('/api/status')).bytes.toString('utf8')).kept
  for (let before = -1, now = await kept(); now > before; now = await kept()) {
    before = now
    for (let n = 0; n < 10; n++) await Promise.all([1, 2].map(() => paste(client, write(500), 'Port Vale Courier')))
  }
}

const total = kinds.reduce((sum, {weight}) => sum + weight, 0)

function chosen(random: Random): (typeof kinds)[number] {
  let left = random() * total
  for (const kind of kinds) {
    left -= kind.weight
    if (left < 0) return kind
  }
  return kinds[0]
}
