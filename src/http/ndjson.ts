/** JSON lines as an answer: each leaves as soon as it is there, and no faster than it is taken. */
import {ReportedlyError, visibleJson} from '../contract/index.ts'

export const ndjson = 'application/x-ndjson'

/** `ended` is called once: at the last line, or when whoever asked has gone. */
export function ndjsonAnswer(lines: AsyncGenerator<string>, ended: () => void): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const {done, value} = await lines.next()
      if (!done) return controller.enqueue(encoder.encode(value))
      ended()
      controller.close()
    },
    async cancel() {
      ended()
      await lines.return(undefined)
    },
  })
  return new Response(body, {headers: {'content-type': `${ndjson}; charset=utf-8`}})
}

export const jsonLine = (value: object): string => `${visibleJson(JSON.stringify(value))}\n`

export async function* mapped<From, To>(items: AsyncIterable<From>, to: (item: From) => To): AsyncGenerator<To> {
  for await (const item of items) yield to(item)
}

/** What went wrong with one line, in its place; what is no error of ours to tell is our mistake, and still only one line's. */
export function errorOnLine(cause: unknown, line: number): ReportedlyError {
  if (cause instanceof ReportedlyError)
    return new ReportedlyError(cause.code, cause.message, {cause, details: {line, ...cause.details}})
  return new ReportedlyError('read/invalid', 'This could not be read, which is our mistake; please report it.', {
    cause,
    details: {line},
  })
}
