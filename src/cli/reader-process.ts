/** One of the processes of `--jobs`: reads what it is sent, one after another, and sends back what became of it. */
import type {Comparison, FetchOptions, Host, Reading} from '../contract/index.ts'
import {ReportedlyError} from '../contract/index.ts'
import {type Input, openDesk, type ReadOptions, type Status} from '../desk/index.ts'
import {compileLate} from '../host/compile-late.ts'
import {createNodeHost} from '../host/node.ts'
import {warmUpText} from './warm-up-text.ts'

type Options = Omit<ReadOptions, keyof FetchOptions>

/** An article to read, a draft to check, or what this process reads with. `signal` does not travel. */
export type Job =
  | {input: Input; options: Options}
  | {draft: Input; source: Input; options: {draft: Options; source: Options}}
  | 'status'
/** `leave`: nobody waits for the job in hand any more. */
export type Message = Job | 'leave'
/** An error that is not ours comes as its message: it could have held anything. */
export type Answer =
  | {reading: Reading}
  | {comparison: Comparison}
  | {status: Status}
  | {left: true}
  | {error: ReturnType<ReportedlyError['toJSON']>}
  | {mistake: string}

compileLate()

/** Of the job in hand. */
let leaving = new AbortController()

const desk = openDesk(leftBetweenWindows(createNodeHost({offline: process.argv.includes('--offline')})))
// Whoever started this process wants something read soon: it opens what that needs while it waits to be asked.
const ready = process.argv.includes('--warm') ? desk.read({text: warmUpText}) : desk.status()
// Each job runs into what went wrong here itself, and tells whoever asked.
ready.catch(() => {})

process.on('message', async (message: Message) => {
  if (message === 'leave') return leaving.abort()
  leaving = new AbortController()
  process.send?.(await answer(message, leaving.signal))
})
// Ctrl-C goes to every process of the terminal; the one that was asked decides.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit())

async function answer(job: Job, signal: AbortSignal): Promise<Answer> {
  try {
    if (job === 'status') return {status: await ready.then(() => desk.status())}
    if ('input' in job) return {reading: await desk.read(job.input, {...job.options, signal})}
    return {comparison: await desk.check(job.draft, job.source, job.options)}
  } catch (error) {
    if (signal.aborted) return {left: true}
    if (error instanceof ReportedlyError) return {error: error.toJSON()}
    return {mistake: error instanceof Error ? (error.stack ?? error.message) : String(error)}
  }
}

/** The model reads a window at a time, and between two of them this process hears that nobody waits any more. */
function leftBetweenWindows(host: Host): Host {
  return {
    ...host,
    async openRuntime(graph) {
      const runtime = await host.openRuntime(graph)
      return {
        ...runtime,
        run(input) {
          leaving.signal.throwIfAborted()
          return runtime.run(input)
        },
      }
    },
  }
}
