/**
 * The reading desk as its users meet it, on the built package (`npm run build` first): from paste to page, what a page weighs, and
 * how it bears a crowd. By the clock: other work on the machine shows in it.
 */
import {existsSync, writeFileSync} from 'node:fs'
import {availableParallelism, cpus, loadavg} from 'node:os'
import {measureBurst} from './server/burst.ts'
import {openClient} from './server/client.ts'
import {fillDesk, measureLoad} from './server/load.ts'
import {measurePastes} from './server/pastes.ts'
import {openRandom} from './server/random.ts'
import {isMissed, type Measured} from './server/row.ts'
import {startDesk} from './server/started.ts'
import {openTally} from './server/tally.ts'
import {openWriter} from './server/texts.ts'

/** Chosen: 95 of a hundred hang on the two slowest of forty. */
const pastes = 40

export interface ServerRun {
  readonly machine: string
  readonly rows: readonly Measured[]
}

/**
 * Prints one table: pastes, weights, `minutes` of a crowd, a burst. Sets the exit code where a mark was missed or something was
 * answered that is no answer. `accept` keeps the table for the documents.
 */
export async function measureServer({minutes, accept}: {minutes: number; accept: boolean}): Promise<void> {
  if (!existsSync('dist/cli/main.js'))
    throw new Error('The desk is measured on the built package: npm run build first.')
  const random = openRandom(1)
  const write = openWriter(random)
  const desk = await startDesk()
  const client = openClient(desk.address)
  const rows: Measured[] = []
  const tally = openTally()
  const add = (measured: readonly Measured[]): void => {
    for (const row of measured) print(row)
    rows.push(...measured)
  }
  const machine = `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}, Node ${process.version}`
  console.log(machine)
  try {
    add(await measurePastes(client, write, pastes))
    const crowd = {client, write, random, pages: [] as string[]}
    await fillDesk(crowd)
    add(await measureLoad(desk, crowd, minutes, tally))
    add(await measureBurst(desk.address, crowd.pages.at(-1) ?? '/', tally))
    for (const [what, count] of [...tally.answers].sort())
      console.log(`    ${what.padEnd(58)} ${String(count).padStart(9)}`)
  } finally {
    client.close()
    await desk.close()
  }
  const faults = [...tally.faults, ...desk.printed]
  for (const fault of faults) console.error(`FAULT  ${fault}`)
  if (faults.length > 0 || rows.some(isMissed)) process.exitCode = 1
  const run: ServerRun = {machine, rows}
  if (accept) writeFileSync(new URL('./server.json', import.meta.url), `${JSON.stringify(run, null, 2)}\n`)
}

function print(row: Measured): void {
  const {what, value, unit, mark} = row
  const held = mark === undefined ? '' : `  at most ${mark}${isMissed(row) ? '  MISSED' : ''}`
  console.log(`  ${what.padEnd(60)} ${value.toFixed(value > 100 ? 0 : 1).padStart(9)} ${unit}${held}`)
}
