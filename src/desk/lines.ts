/** Bytes to lines, one at a time: what is too long is passed over without being kept. */
import {joinedBytes} from '../contract/index.ts'

/** A line, or how long it was where that was too long. Its number counts from 1. */
export type Line =
  | {readonly number: number; readonly text: string}
  | {readonly number: number; readonly tooLong: number}

const newline = 10

/**
 * Lines that end in LF or CRLF, decoded as UTF-8; a byte order mark before the first is left out. The last needs no ending; an
 * empty stream has none. Memory stays within `limit` bytes and one chunk, however long a line is.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let kept: Uint8Array[] = []
  let length = 0
  let number = 0
  const keep = (bytes: Uint8Array): void => {
    length += bytes.length
    if (length <= limit) kept.push(bytes)
    else kept = []
  }
  const line = (): Line => {
    number++
    const ended: Line = length > limit ? {number, tooLong: length} : {number, text: decoded(kept, number)}
    kept = []
    length = 0
    return ended
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, end))
      yield line()
      from = end + 1
    }
    // A copy: the caller may fill the same buffer again.
    if (from < chunk.length) keep(chunk.slice(from))
  }
  if (length > 0) yield line()
}

function decoded(parts: readonly Uint8Array[], number: number): string {
  const text = new TextDecoder('utf-8', {ignoreBOM: number > 1}).decode(joinedBytes(parts))
  return text.endsWith('\r') ? text.slice(0, -1) : text
}
