/** What stands on the command line, as a stream of answers: one for each file, address or line, in order. */
import {open} from 'node:fs/promises'
import {type Given, type Reading, ReportedlyError} from '../contract/index.ts'
import type {Desk, Input} from '../desk/index.ts'
import {fileError} from '../host/read-file.ts'
import type {Io} from './io.ts'
import {untilAborted, wholeInput} from './stdin.ts'

export type Answer = {
  /** As its owner knows it: "ferry.txt", "articles.jsonl, line 12". */
  readonly input: string
  readonly given?: Readonly<Record<string, unknown>>
  /** How much of all input has been read, 0..1, where that is known. */
  readonly share?: number
} & ({readonly reading: Reading} | {readonly error: ReportedlyError})

/** One article for each input. An error of ours, or of the package, ends the run; one of the input is its answer. */
export async function* readEach(desk: Desk, io: Io, inputs: readonly string[], given: Given): AsyncGenerator<Answer> {
  for (const input of inputs) {
    if (io.interrupted.aborted) return
    try {
      const reading = await desk.read(await named(input, io), {given})
      yield {input, reading}
    } catch (error) {
      if (!(error instanceof ReportedlyError) || error.code.startsWith('asset/')) throw error
      yield {input, error}
    }
  }
}

/** One article for each line of each input. */
export async function* readLinesOf(
  desk: Desk,
  io: Io,
  inputs: readonly string[],
  given: Given,
): AsyncGenerator<Answer> {
  for (const input of inputs) {
    const {chunks, share} = await linesSource(input, io)
    for await (const {line, ...answer} of desk.readLines(chunks, {given, signal: io.interrupted}))
      yield {...answer, input: `${input === '-' ? 'standard input' : input}, line ${line}`, share: share()}
  }
}

export const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(input)

async function named(input: string, io: Io): Promise<Input> {
  if (input === '-') return {original: {bytes: await wholeInput(untilAborted(io.stdin, io.interrupted))}}
  return isAddress(input) ? {url: input} : {file: input}
}

interface LinesSource {
  readonly chunks: AsyncIterable<Uint8Array>
  share(): number | undefined
}

async function linesSource(input: string, io: Io): Promise<LinesSource> {
  if (input === '-') return {chunks: untilAborted(io.stdin, io.interrupted), share: () => undefined}
  try {
    const file = await open(input)
    const facts = await file.stat()
    if (facts.isDirectory()) {
      await file.close()
      throw Object.assign(new Error('a folder'), {code: 'EISDIR'})
    }
    const stream = file.createReadStream()
    return {
      chunks: untilAborted(stream, io.interrupted),
      share: () => (facts.isFile() && facts.size > 0 ? stream.bytesRead / facts.size : undefined),
    }
  } catch (error) {
    throw fileError(input, error as NodeJS.ErrnoException)
  }
}
