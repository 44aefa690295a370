/** Runs intake: one worker, reused, with limits of memory and time; a page that goes over them costs that page alone. */
import {once} from 'node:events'
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import {type ResourceLimits, Worker} from 'node:worker_threads'
import {type Decoded, type Given, ReportedlyError, type Taken} from '../contract/index.ts'
import {type Answer, isPage, type Job, takeDocument} from './intake-worker.ts'

/** Chosen: a page of 1 MB takes 0.1 s and 60 MB; ten times that is no article. */
const defaults = {timeLimitMs: 5_000, memoryLimitMb: 512}

export interface IntakeRoom {
  take(document: Decoded, given: Given): Promise<Taken>
  close(): Promise<void>
}

export function openIntakeRoom(limits: Partial<typeof defaults> = {}): IntakeRoom {
  const {timeLimitMs, memoryLimitMb} = {...defaults, ...limits}
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()

  /** One page after another, so that each has its own time. */
  function takePage(job: Job): Promise<Taken> {
    const turn = last.then(() => run(job))
    last = turn.catch(() => {})
    return turn
  }

  async function run(job: Job): Promise<Taken> {
    try {
      worker ??= await startWorker(memoryLimitMb)
      return unwrap(await ask(worker, job, timeLimitMs))
    } catch (error) {
      if (error instanceof ReportedlyError && error.code !== 'intake/too-slow') throw error
      // Over its limits or broken: this worker answers nobody any more.
      const spent = worker
      worker = undefined
      await spent?.terminate()
      throw isOutOfMemory(error) ? tooSlow(`more than ${memoryLimitMb} MB of memory`) : error
    }
  }

  return {
    take: (document, given) => (isPage(document) ? takePage({document, given}) : takeDocument(document, given)),
    close: async () => {
      await worker?.terminate()
      worker = undefined
    },
  }
}

function ask(worker: Worker, job: Job, timeLimitMs: number): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(tooSlow(`longer than ${timeLimitMs / 1000} s`))), timeLimitMs)
    const onMessage = (answer: Answer) => settle(() => resolve(answer))
    const onError = (error: Error) => settle(() => reject(error))
    const onExit = () => settle(() => reject(tooSlow('more than its worker survived')))
    function settle(how: () => void): void {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      how()
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(job)
  })
}

function unwrap(answer: Answer): Taken {
  if ('taken' in answer) return answer.taken
  const {code, message, details} = answer.error
  throw new ReportedlyError(code, message, {details: {...details}})
}

/** Ready to work: a page's time does not begin while the worker still loads, which takes long on a busy machine. */
async function startWorker(memoryLimitMb: number): Promise<Worker> {
  const resourceLimits = {maxOldGenerationSizeMb: memoryLimitMb}
  const file = new URL('./intake-worker.js', import.meta.url)
  const worker = import.meta.url.endsWith('.ts') ? fromSource(resourceLimits) : new Worker(file, {resourceLimits})
  await once(worker, 'message')
  worker.on('error', () => {}) // whoever waits hears of it in `ask`; between two pages nobody does
  worker.unref() // an idle worker keeps nobody's program alive
  return worker
}

/** In tests and development the sources run as they are, and the worker needs the loader of TypeScript first. */
function fromSource(resourceLimits: ResourceLimits): Worker {
  const file = new URL('./intake-worker.ts', import.meta.url)
  const loader = new URL(
    './dist/esm/api/index.mjs',
    pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json')),
  ).href
  const start = `import {register} from ${JSON.stringify(loader)}; register(); await import(${JSON.stringify(file.href)})`
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), {resourceLimits})
}

const isOutOfMemory = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'

const tooSlow = (what: string): ReportedlyError =>
  new ReportedlyError(
    'intake/too-slow',
    `Finding the article in the page took ${what}; no article needs that. Copy its text and read that.`,
    {details: {limit: what}},
  )
