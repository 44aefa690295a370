/** Where the output goes: stdout, or a file that is there only once it is whole. */
import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {rename, rm, stat} from 'node:fs/promises'
import type {Writable} from 'node:stream'
import {ReportedlyError} from '../contract/index.ts'

export interface Output {
  /** Waits while the reader is slower than we are, so that nothing piles up. */
  write(text: string): Promise<void>
  /** Puts the output in its place. Without it a file is left as it was before. */
  keep(): Promise<void>
  discard(): Promise<void>
}

export function streamOutput(stream: Writable): Output {
  return {
    async write(text) {
      if (text === '') return
      try {
        if (!stream.write(text)) await once(stream, 'drain')
      } catch (cause) {
        throw unwritable('Standard output', cause instanceof Error ? cause.message : String(cause), cause)
      }
    },
    async keep() {},
    async discard() {},
  }
}

/** Writes beside the file and moves it into place at the end; a device or pipe is written to as it is. Throws `output/unwritable`. */
export async function fileOutput(path: string): Promise<Output> {
  const there = await stat(path).catch(() => undefined)
  if (there?.isDirectory()) throw unwritable(path, 'it is a folder')
  const direct = there !== undefined && !there.isFile()
  const partial = direct ? path : `${path}.part`
  const stream = createWriteStream(partial)
  // Errors come to whoever writes or waits next; without a listener they would end the program.
  let broken: NodeJS.ErrnoException | undefined
  stream.on('error', (error) => {
    broken = error
  })
  await once(stream, 'open').catch((error: NodeJS.ErrnoException) => {
    throw unwritable(path, error.code === 'ENOENT' ? 'there is no such folder' : error.message, error)
  })
  const end = async (): Promise<void> => {
    if (!stream.closed) await new Promise<void>((done) => (stream.destroyed ? done() : stream.end(() => done())))
  }
  return {
    async write(text) {
      if (!broken && text !== '' && !stream.write(text)) await once(stream, 'drain').catch(() => {})
      if (broken) throw unwritable(path, broken.message, broken)
    },
    async keep() {
      await end()
      if (broken) throw unwritable(path, broken.message, broken)
      if (!direct) await rename(partial, path)
    },
    async discard() {
      stream.destroy()
      if (!direct) await rm(partial, {force: true})
    },
  }
}

const unwritable = (path: string, why: string, cause?: unknown): ReportedlyError =>
  new ReportedlyError('output/unwritable', `${path} could not be written: ${why}. Name another place with --output.`, {
    cause,
    details: {path},
  })
