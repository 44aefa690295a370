/** One of the processes of `--jobs`: reads what it is sent, one after another, and sends back what became of it. */
import type {FetchOptions, Reading} from '../contract/index.ts'
import {ReportedlyError} from '../contract/index.ts'
import {type Input, openDesk, type ReadOptions, type Status} from '../desk/index.ts'
import {createNodeHost} from '../host/node.ts'

/** An article to read, or what this process reads with. `signal` does not travel: what was begun is ended. */
export type Job = {input: Input; options: Omit<ReadOptions, keyof FetchOptions>} | 'status'
/** An error that is not ours comes as its message: it could have held anything. */
export type Answer =
  | {reading: Reading}
  | {status: Status}
  | {error: ReturnType<ReportedlyError['toJSON']>}
  | {mistake: string}

const desk = openDesk(createNodeHost({offline: process.argv.includes('--offline')}))

process.on('message', async (job: Job) => process.send?.(await answer(job)))
// Ctrl-C goes to every process of the terminal; the one that was asked decides.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit())

async function answer(job: Job): Promise<Answer> {
  try {
    return job === 'status' ? {status: await desk.status()} : {reading: await desk.read(job.input, job.options)}
  } catch (error) {
    if (error instanceof ReportedlyError) return {error: error.toJSON()}
    return {mistake: error instanceof Error ? (error.stack ?? error.message) : String(error)}
  }
}
