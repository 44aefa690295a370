/** A crowd of all kinds for some minutes: what it was answered, and whether memory stays level. */
import {paste} from './client.ts'
import {type Crowd, kinds, pause} from './kinds.ts'
import type {Random} from './random.ts'
import type {Measured} from './row.ts'
import type {Memory, StartedDesk} from './started.ts'

/** Chosen: so many at once keep the reader busy throughout, and fill no queue. */
const people = 8
const sampleEveryMs = 3_000

export interface Load {
  readonly rows: readonly Measured[]
  /** How often each kind was answered with which status, or with none ("broken off"). */
  readonly answers: ReadonlyMap<string, number>
  /** Answers that are no answer: a 5xx but 503, a status that its kind does not expect, a connection that broke. */
  readonly faults: readonly string[]
}

/** The desk has to be full before (`fillDesk`): what it keeps would be taken for a leak. */
export async function measureLoad(desk: StartedDesk, crowd: Crowd, minutes: number): Promise<Load> {
  const until = performance.now() + minutes * 60_000
  const answers = new Map<string, number>()
  const faults: string[] = []
  const memory: Sample[] = []
  const count = (kind: string, outcome: number | string): void => {
    const key = `${kind}: ${outcome}`
    answers.set(key, (answers.get(key) ?? 0) + 1)
  }
  async function person(): Promise<void> {
    while (performance.now() < until && desk.isAlive()) {
      const kind = chosen(crowd.random)
      try {
        for (const status of await kind.run(crowd)) {
          count(kind.name, status)
          if (![...kind.expects, 429, 503].includes(status)) faults.push(`${kind.name} was answered with ${status}`)
        }
      } catch (error) {
        count(kind.name, 'broken off')
        faults.push(`${kind.name}: ${error}`)
      }
      await pause(crowd.random() * 200)
    }
  }
  async function watch(): Promise<void> {
    while (performance.now() < until && desk.isAlive()) {
      memory.push({atMs: performance.now(), ...desk.memory()})
      await pause(sampleEveryMs)
    }
  }
  await Promise.all([watch(), ...Array.from({length: people}, person)])
  if (!desk.isAlive()) faults.push('the desk ended')
  return {rows: memoryRows(memory, minutes), answers, faults}
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

interface Sample extends Memory {
  readonly atMs: number
}

function memoryRows(memory: readonly Sample[], minutes: number): Measured[] {
  const late = memory.slice(Math.floor(memory.length / 3))
  const parts = {
    'all processes': ({desk, readers}: Sample) => desk + readers,
    'the process that answers': ({desk}: Sample) => desk,
    'the process that reads': ({readers}: Sample) => readers,
  }
  return Object.entries(parts).flatMap(([what, mb]): Measured[] => {
    const mean = meanOf(late.map(mb))
    return [
      {what: `memory of ${what}, peak in ${minutes} minutes`, value: Math.max(...memory.map(mb)), unit: 'MB'},
      {what: `  of ${what}, mean of the last two thirds`, value: mean, unit: 'MB'},
      {
        what: `  of ${what}, growth in the last two thirds`,
        value: slope(late, mb),
        unit: 'MB/min',
        // Level: in ten minutes it would grow by a tenth at most.
        ...(what === 'all processes' && {mark: Math.round(mean / 100)}),
      },
    ]
  })
}

/** Least squares, MB a minute. */
function slope(samples: readonly Sample[], mb: (sample: Sample) => number): number {
  const at = meanOf(samples.map(({atMs}) => atMs))
  const level = meanOf(samples.map(mb))
  const spread = samples.reduce((sum, {atMs}) => sum + (atMs - at) ** 2, 0)
  return (samples.reduce((sum, one) => sum + (one.atMs - at) * (mb(one) - level), 0) / spread) * 60_000
}

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
