/** One of the processes of `--jobs`: reads what it is sent, one after another, and sends back what became of it. */
import type {Comparison, FetchOptions, Reading} from '../contract/index.ts'
import {ReportedlyError} from '../contract/index.ts'
import {type Input, openDesk, type ReadOptions, type Status} from '../desk/index.ts'
import {createNodeHost} from '../host/node.ts'

type Options = Omit<ReadOptions, keyof FetchOptions>

/** An article to read, a draft to check, or what this process reads with. `signal` does not travel. */
export type Job =
  | {input: Input; options: Options}
  | {draft: Input; source: Input; options: {draft: Options; source: Options}}
  | 'status'
/** An error that is not ours comes as its message: it could have held anything. */
export type Answer =
  | {reading: Reading}
  | {comparison: Comparison}
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
    if (job === 'status') return {status: await desk.status()}
    if ('input' in job) return {reading: await desk.read(job.input, job.options)}
    return {comparison: await desk.check(job.draft, job.source, job.options)}
  } catch (error) {
    if (error instanceof ReportedlyError) return {error: error.toJSON()}
    return {mistake: error instanceof Error ? (error.stack ?? error.message) : String(error)}
  }
}
