/** Whether memory stays level. */
import type {Measured} from './row.ts'
import type {Memory} from './started.ts'

export interface Sample extends Memory {
  readonly atMs: number
}

const parts: Readonly<Record<string, (sample: Sample) => number>> = {
  'all processes': ({desk, readers}) => desk + readers,
  'the process that answers': ({desk}) => desk,
  'the process that reads': ({readers}) => readers,
}

/** Peak, mean and growth of each process. The first third warms up: what is opened at the first question is open then. */
export function memoryRows(samples: readonly Sample[], minutes: number): Measured[] {
  const late = samples.slice(Math.floor(samples.length / 3))
  return Object.entries(parts).flatMap(([what, mb]): Measured[] => {
    const mean = meanOf(late.map(mb))
    return [
      {what: `memory of ${what}, peak in ${minutes} minutes`, value: Math.max(...samples.map(mb)), unit: 'MB'},
      {what: `of ${what}, mean of the last two thirds`, value: mean, unit: 'MB'},
      {
        what: `of ${what}, growth in the last two thirds`,
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
