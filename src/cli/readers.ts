/** Readers in processes of their own, each with its own model: several at once (`--jobs`), and a door that answers while one reads. */
import type {ChildProcess} from 'node:child_process'
import {ReportedlyError} from '../contract/index.ts'
import {type Desk, readLines, type Status} from '../desk/index.ts'
import {askReader} from './ask-reader.ts'
import type {Answer, Job} from './reader-process.ts'
import {type StartOptions, startReader} from './start-reader.ts'

interface ReadersOptions {
  offline?: boolean
  /** Each reads an article of ours before it says that it is ready: the first that somebody asks for is not slower than the next. */
  warm?: boolean
  /** How long a reader that is told to leave may go on before it is ended; chosen: articles of usual length are done by then. */
  graceMs?: number
  /** Starts a process that answers jobs; tests start others. */
  start?: (options: StartOptions) => ChildProcess
}

/**
 * Reads up to `jobs` articles at once; whoever asks for more waits in line, and leaves it when its `signal` is aborted. Starts nothing
 * until asked.
 */
export function openReaders(
  jobs: number,
  {offline = false, warm = false, start = startReader, graceMs = 500}: ReadersOptions = {},
): Desk {
  const idle: (ChildProcess | undefined)[] = Array(jobs).fill(undefined)
  const waiting = new Set<(reader: ChildProcess | undefined) => void>()
  const running = new Set<ChildProcess>()
  let isClosed = false
  let known: Promise<Status> | undefined

  const turn = (signal: AbortSignal | undefined): Promise<ChildProcess | undefined> =>
    idle.length > 0
      ? Promise.resolve(idle.pop())
      : new Promise((resolve, reject) => {
          const take = (reader: ChildProcess | undefined): void => {
            signal?.removeEventListener('abort', leave)
            resolve(reader)
          }
          const leave = (): void => {
            waiting.delete(take)
            reject(signal?.reason)
          }
          waiting.add(take)
          signal?.addEventListener('abort', leave, {once: true})
        })
  const release = (reader: ChildProcess | undefined): void => {
    const [next] = waiting
    if (!next) return void idle.push(reader)
    waiting.delete(next)
    next(reader)
  }
  const started = (isWarm: boolean): ChildProcess => {
    const reader = start({offline, warm: isWarm})
    running.add(reader)
    reader.once('exit', () => running.delete(reader))
    return reader
  }

  async function ask(job: Job, signal?: AbortSignal): Promise<Exclude<Answer, {left: true}>> {
    signal?.throwIfAborted()
    let reader = await turn(signal)
    let answer: Answer
    try {
      if (!reader?.connected) reader = started(warm)
      answer = await askReader(reader, job, signal && {signal, graceMs})
    } catch (error) {
      // Ended: whoever is next starts another. In place of one that we ended another begins to load at once.
      reader = signal?.aborted && !isClosed ? started(false) : undefined
      throw error
    } finally {
      release(reader)
    }
    if ('left' in answer) throw signal?.reason
    return answer
  }

  /** All of them, at the same time, so that the first articles do not wait for one after another. */
  async function openAll(): Promise<Status> {
    const [first] = await Promise.all(Array.from({length: jobs}, () => ask('status')))
    if ('status' in first) return first.status
    throw errorIn(first)
  }

  const desk: Desk = {
    async read(input, {given, signal} = {}) {
      const answer = await ask({input, options: {given}}, signal)
      if ('reading' in answer) return answer.reading
      throw errorIn(answer)
    },
    async check(draft, source, options = {}) {
      const givens = {draft: {given: options.draft?.given}, source: {given: options.source?.given}}
      const answer = await ask({draft, source, options: givens}, options.draft?.signal)
      if ('comparison' in answer) return answer.comparison
      throw errorIn(answer)
    },
    readLines: (chunks, options = {}) => readLines(desk, chunks, {ahead: aheadOf(jobs), ...options}),
    /** Not asked again once it is known: whoever wants to know does not wait for an article that is being read. */
    status() {
      known ??= openAll().catch((error) => {
        known = undefined
        throw error
      })
      return known
    },
    async close() {
      isClosed = true
      await Promise.all([...running].map(ended))
    },
  }
  return desk
}

/** One in hand and one at the door for each reader: none stands idle because another's article is long. */
export const aheadOf = (jobs: number): number => (jobs > 1 ? 2 * jobs : 1)

function ended(reader: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (reader.exitCode !== null || reader.signalCode !== null) return resolve()
    reader.once('exit', () => resolve())
    if (reader.connected) reader.disconnect()
  })
}

function errorIn(answer: Answer): Error {
  if ('error' in answer) {
    const {code, message, details} = answer.error
    return new ReportedlyError(code, message, {details: {...details}})
  }
  return new Error('mistake' in answer ? answer.mistake : 'The reader answered something else than it was asked.')
}
