/** Readers in processes of their own, each with its own model: several at once (`--jobs`), and a door that answers while one reads. */
import {type ChildProcess, fork} from 'node:child_process'
import {createRequire} from 'node:module'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {ReportedlyError} from '../contract/index.ts'
import {type Desk, readLines} from '../desk/index.ts'
import type {Answer, Job} from './reader-process.ts'

interface ReadersOptions {
  offline?: boolean
  /** How long an article whose `signal` is aborted may still take before its process is ended; chosen: about what another costs. */
  graceMs?: number
  /** Starts a process that answers jobs; tests start others. */
  start?: (options: {offline: boolean}) => ChildProcess
}

/**
 * Reads up to `jobs` articles at once; whoever asks for more waits in line, and leaves it when its `signal` is aborted. Starts nothing
 * until asked.
 */
export function openReaders(
  jobs: number,
  {offline = false, start = startReader, graceMs = 2_000}: ReadersOptions = {},
): Desk {
  const idle: (ChildProcess | undefined)[] = Array(jobs).fill(undefined)
  const waiting = new Set<(reader: ChildProcess | undefined) => void>()
  const running = new Set<ChildProcess>()

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

  async function ask(job: Job, signal?: AbortSignal): Promise<Answer> {
    signal?.throwIfAborted()
    let reader = await turn(signal)
    try {
      if (!reader?.connected) reader = start({offline})
      running.add(reader)
      return await answerOf(reader, job, signal && {signal, graceMs})
    } catch (error) {
      // Ended: whoever is next starts another.
      if (reader) running.delete(reader)
      reader = undefined
      throw error
    } finally {
      release(reader)
    }
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
    /** Of all of them, opened at the same time, so that the first articles do not wait for one after another. */
    async status() {
      const [first] = await Promise.all(Array.from({length: jobs}, () => ask('status')))
      if ('status' in first) return first.status
      throw errorIn(first)
    },
    async close() {
      await Promise.all([...running].map(ended))
    },
  }
  return desk
}

/** One in hand and one at the door for each reader: none stands idle because another's article is long. */
export const aheadOf = (jobs: number): number => (jobs > 1 ? 2 * jobs : 1)

interface Patience {
  readonly signal: AbortSignal
  readonly graceMs: number
}

function answerOf(reader: ChildProcess, job: Job, patience: Patience | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let grace: ReturnType<typeof setTimeout> | undefined
    // What is being read cannot be asked to stop; nobody waits for it, so others should not have to.
    const onAbort = (): void => {
      grace = setTimeout(() => reader.kill('SIGKILL'), patience?.graceMs)
    }
    if (patience?.signal.aborted) onAbort()
    else patience?.signal.addEventListener('abort', onAbort, {once: true})
    const onMessage = (answer: Answer) => settle(() => resolve(answer))
    const onExit = (code: number | null, signal: string | null) => settle(() => reject(readerEnded(code, signal)))
    const onError = () => onExit(reader.exitCode, reader.signalCode)
    function settle(how: () => void): void {
      clearTimeout(grace)
      patience?.signal.removeEventListener('abort', onAbort)
      reader.off('message', onMessage).off('exit', onExit).off('error', onError)
      how()
    }
    reader.on('message', onMessage).on('exit', onExit).on('error', onError)
    reader.send(job)
  })
}

function startReader({offline}: {offline: boolean}): ChildProcess {
  const source = import.meta.url.endsWith('.ts')
  const file = fileURLToPath(new URL(source ? './reader-process.ts' : './reader-process.js', import.meta.url))
  return fork(file, offline ? ['--offline'] : [], {
    execArgv: source ? ['--import', typescriptLoader()] : [],
    // Bytes of an original travel as bytes.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

/** In tests and development the sources run as they are. */
const typescriptLoader = (): string => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

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

const readerEnded = (code: number | null, signal: string | null): ReportedlyError =>
  new ReportedlyError(
    'read/ended',
    `The process that read this article ended (${signal ?? `exit ${code}`}). Each of --jobs needs half a gigabyte of memory: try fewer.`,
    {details: {code, signal}},
  )
