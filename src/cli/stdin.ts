/** Standard input: as bytes of one article, or as a stream that ends when we are asked to stop. */
import type {Readable} from 'node:stream'
import {articleLimit, ReportedlyError} from '../contract/index.ts'

/** All of it, up to the length of an article. Throws `input/too-large`, without reading on. */
export async function wholeInput(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    length += chunk.length
    if (length > articleLimit)
      throw new ReportedlyError(
        'input/too-large',
        `The input has more than ${articleLimit / 1e6} MB, the most that an article may have. Many articles are read as JSON lines (--from jsonl).`,
        {details: {limit: articleLimit}},
      )
  }
  return Buffer.concat(parts, length)
}

/** The stream's chunks until `signal` is aborted, which also ends a wait for the next. */
export async function* untilAborted(stream: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  const aborted = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined)
    signal.addEventListener('abort', () => resolve(undefined), {once: true})
  })
  for (;;) {
    const next = await Promise.race([chunks.next(), aborted])
    if (!next || next.done) break
    yield next.value
  }
  stream.destroy()
}
