/** JSON lines, one answer a line: a run of a million holds one line at a time, and a bad one stops nothing. */
import {articleLimit, type FetchOptions, type Given, type Reading, ReportedlyError} from '../contract/index.ts'
import {parseLine} from '../intake/index.ts'
import type {ReadingDesk} from './desk.ts'
import {inOrder} from './in-order.ts'
import {type Line, linesOf} from './lines.ts'

export type LineAnswer = {
  /** From 1. */
  readonly line: number
  /** Keys of the line that are not ours, given back as they came. */
  readonly given?: Readonly<Record<string, unknown>>
} & ({readonly reading: Reading} | {readonly error: ReportedlyError})

export interface LinesOptions extends FetchOptions {
  /** What lines do not say themselves. */
  given?: Given
  /** Lines in hand at once; default 1. More is of use where the desk has several readers. */
  ahead?: number
}

/** Room for the escapes, names and keys around an article of the longest kind. */
const lineLimit = articleLimit + 1_000_000

/**
 * Answers in the order of the lines; an empty line is a bad one, so that line and answer keep step. Once `signal` is aborted no
 * other line is begun. Throws `asset/*` and `model/*` before the first answer; everything that is wrong with a line is in its answer.
 */
export async function* readLines(
  desk: ReadingDesk,
  chunks: AsyncIterable<Uint8Array>,
  {given = {}, ahead = 1, ...options}: LinesOptions,
): AsyncGenerator<LineAnswer> {
  await desk.status()
  const lines = untilAborted(linesOf(chunks, lineLimit), options.signal)
  yield* inOrder(lines, ahead, (line) => answer(desk, line, given, options))
}

async function* untilAborted(lines: AsyncIterable<Line>, signal: AbortSignal | undefined): AsyncGenerator<Line> {
  for await (const line of lines) {
    if (signal?.aborted) return
    yield line
  }
}

async function answer(desk: ReadingDesk, line: Line, known: Given, options: FetchOptions): Promise<LineAnswer> {
  const {number} = line
  let given: LineAnswer['given']
  try {
    if ('tooLong' in line) throw tooLong(line.tooLong)
    given = keysOf(line.text)
    const parsed = parseLine(line.text)
    given = parsed.rest
    const reading = await desk.read(parsed.input, {...options, given: {...known, ...parsed.given}})
    return {line: number, reading, ...kept(given)}
  } catch (cause) {
    return {line: number, error: onLine(number, cause), ...kept(given)}
  }
}

const kept = (given: LineAnswer['given']): Pick<LineAnswer, 'given'> =>
  given && Object.keys(given).length > 0 ? {given} : {}

/** What a line that cannot be read says of itself, so that its owner finds it again; its article is not sent back. */
function keysOf(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const {text, html, ...rest} = value as Record<string, unknown>
    return rest
  } catch {
    return undefined
  }
}

const tooLong = (bytes: number): ReportedlyError =>
  new ReportedlyError(
    'input/too-large',
    `The line has ${(bytes / 1e6).toFixed(1)} MB; a line has at most ${lineLimit / 1e6} MB. Is there a line break after each object?`,
    {details: {bytes, limit: lineLimit}},
  )

/** Whatever went wrong, with the line where it did. What is no error of ours to tell is our mistake, and still only one line's. */
function onLine(line: number, cause: unknown): ReportedlyError {
  if (cause instanceof ReportedlyError)
    return new ReportedlyError(cause.code, cause.message, {cause, details: {line, ...cause.details}})
  return new ReportedlyError(
    'read/invalid',
    `This article could not be read, which is our mistake; please report it: ${cause instanceof Error ? cause.message : cause}`,
    {cause, details: {line}},
  )
}
