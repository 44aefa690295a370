/** What stands on the command line, as a stream of answers: one for each file, address or line, in order. */
import {open} from 'node:fs/promises'
import {type Given, type Reading, ReportedlyError} from '../contract/index.ts'
import {type Input, inOrder, type ReadingDesk} from '../desk/index.ts'
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

/** What is asked of every article of a run. `ahead`: how many are in hand at once. */
export interface Run {
  readonly given: Given
  readonly ahead: number
}

/** One article for each input. An error of ours, or of the package, ends the run; one of the input is its answer. */
export function readEach(
  desk: ReadingDesk,
  io: Io,
  inputs: readonly string[],
  {given, ahead}: Run,
): AsyncGenerator<Answer> {
  return inOrder(untilInterrupted(inputs, io), ahead, async (input) => {
    try {
      return {input, reading: await desk.read(await named(input, io), {given})}
    } catch (error) {
      if (!(error instanceof ReportedlyError) || /^(asset|model)\//.test(error.code)) throw error
      return {input, error}
    }
  })
}

async function* untilInterrupted(inputs: readonly string[], io: Io): AsyncGenerator<string> {
  for (const input of inputs) {
    if (io.interrupted.aborted) return
    yield input
  }
}

/** One article for each line of each input. */
export async function* readLinesOf(
  desk: ReadingDesk,
  io: Io,
  inputs: readonly string[],
  {given, ahead}: Run,
): AsyncGenerator<Answer> {
  for (const input of inputs) {
    const {chunks, share} = await linesSource(input, io)
    for await (const {line, ...answer} of desk.readLines(chunks, {given, ahead, signal: io.interrupted}))
      yield {...answer, input: `${input === '-' ? 'standard input' : input}, line ${line}`, share: share()}
  }
}

export const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(input)

export async function named(input: string, io: Io): Promise<Input> {
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
