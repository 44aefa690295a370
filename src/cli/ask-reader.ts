/** One job for one reader: its answer, or that the reader ended before it had any. */
import type {ChildProcess} from 'node:child_process'
import {ReportedlyError} from '../contract/index.ts'
import type {Answer, Job, Message} from './reader-process.ts'

/** Who waits for the answer, and how long a reader may go on when nobody does. */
export interface Patience {
  readonly signal: AbortSignal
  readonly graceMs: number
}

/**
 * Once the signal is aborted the reader is told to leave the job, and says that it has left it; one that says nothing for `graceMs`,
 * since it is in the middle of a stage, is ended. Throws `read/ended`.
 */
export function askReader(reader: ChildProcess, job: Job, patience: Patience | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let grace: ReturnType<typeof setTimeout> | undefined
    const onAbort = (): void => {
      send(reader, 'leave')
      grace = setTimeout(end, patience?.graceMs)
    }
    // An answer that crosses its end is not waited for: the next job would be sent to a reader that is ending.
    const end = (): void => {
      reader.off('message', onMessage)
      reader.kill('SIGKILL')
    }
    const onMessage = (answer: Answer) => settle(() => resolve(answer))
    const onExit = (code: number | null, signal: string | null) => settle(() => reject(ended(code, signal)))
    const onError = () => onExit(reader.exitCode, reader.signalCode)
    function settle(how: () => void): void {
      clearTimeout(grace)
      patience?.signal.removeEventListener('abort', onAbort)
      reader.off('message', onMessage).off('exit', onExit).off('error', onError)
      how()
    }
    reader.on('message', onMessage).on('exit', onExit).on('error', onError)
    send(reader, job)
    if (patience?.signal.aborted) onAbort()
    else patience?.signal.addEventListener('abort', onAbort, {once: true})
  })
}

/** What cannot be sent is not told here: a reader that has ended says so itself. */
const send = (reader: ChildProcess, message: Message): boolean => reader.send(message, () => {})

const ended = (code: number | null, signal: string | null): ReportedlyError =>
  new ReportedlyError(
    'read/ended',
    `The process that read this article ended (${signal ?? `exit ${code}`}). Each of --jobs needs half a gigabyte of memory: try fewer.`,
    {details: {code, signal}},
  )
