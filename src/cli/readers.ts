/** Several readers at once (`--jobs`): a desk whose articles are read by processes of their own, each with its own model. */
import {type ChildProcess, fork} from 'node:child_process'
import {createRequire} from 'node:module'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {ReportedlyError} from '../contract/index.ts'
import {type ReadingDesk, readLines} from '../desk/index.ts'
import type {Answer, Job} from './reader-process.ts'

interface ReadersOptions {
  offline?: boolean
  /** Starts a process that answers jobs; tests start others. */
  start?: (options: {offline: boolean}) => ChildProcess
}

/** Reads up to `jobs` articles at once; whoever asks for more waits in line. Starts nothing until asked. */
export function openReaders(jobs: number, {offline = false, start = startReader}: ReadersOptions = {}): ReadingDesk {
  const idle: (ChildProcess | undefined)[] = Array(jobs).fill(undefined)
  const waiting: ((reader: ChildProcess | undefined) => void)[] = []
  const running = new Set<ChildProcess>()

  const turn = (): Promise<ChildProcess | undefined> =>
    idle.length > 0 ? Promise.resolve(idle.pop()) : new Promise((resolve) => waiting.push(resolve))
  const release = (reader: ChildProcess | undefined): void => {
    const next = waiting.shift()
    if (next) next(reader)
    else idle.push(reader)
  }

  async function ask(job: Job): Promise<Answer> {
    let reader = await turn()
    try {
      if (!reader?.connected) reader = start({offline})
      running.add(reader)
      return await answerOf(reader, job)
    } catch (error) {
      // Ended: whoever is next starts another.
      if (reader) running.delete(reader)
      reader = undefined
      throw error
    } finally {
      release(reader)
    }
  }

  const desk: ReadingDesk = {
    async read(input, {given} = {}) {
      const answer = await ask({input, options: {given}})
      if ('reading' in answer) return answer.reading
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

function answerOf(reader: ChildProcess, job: Job): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: Answer) => settle(() => resolve(answer))
    const onExit = (code: number | null, signal: string | null) => settle(() => reject(readerEnded(code, signal)))
    const onError = () => onExit(reader.exitCode, reader.signalCode)
    function settle(how: () => void): void {
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
