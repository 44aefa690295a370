/** A request's body, whole or as a stream, within limits of size and time. */
import {articleLimit, joinedBytes, ReportedlyError} from '../contract/index.ts'

export interface BodyLimits {
  /** Default: one article of the longest kind and room for its envelope. */
  readonly bytes?: number
  /** For all of it. */
  readonly timeLimitMs?: number
}

/** A form or a JSON object is larger than the article in it. */
export const bodyLimit = articleLimit + 200_000

/** Throws `input/too-large` as soon as too much has come, and `request/too-slow`. No body: no bytes. */
export async function wholeBody(
  request: Request,
  {bytes: limit = bodyLimit, timeLimitMs = 20_000}: BodyLimits = {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit)
  if (!request.body) return new Uint8Array()
  const reader = request.body.getReader()
  const late = after(timeLimitMs)
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const {done, value} = await Promise.race([reader.read(), late.error])
      if (done) return joinedBytes(chunks)
      length += value.length
      if (length > limit) throw tooLarge(limit)
      chunks.push(value)
    }
  } catch (error) {
    reader.cancel().catch(() => {})
    throw error
  } finally {
    late.stop()
  }
}

/** The chunks of a long stream; each has its time to come. Throws `request/too-slow`. */
export async function* bodyChunks(request: Request, pauseLimitMs = 60_000): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader()
  if (!reader) return
  try {
    for (;;) {
      const late = after(pauseLimitMs)
      const {done, value} = await Promise.race([reader.read(), late.error]).finally(late.stop)
      if (done) return
      yield value
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

function after(ms: number): {error: Promise<never>; stop: () => void} {
  let timer: ReturnType<typeof setTimeout> | undefined
  const error = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(ms)), ms)
  })
  // Once somebody was quicker nobody listens.
  error.catch(() => {})
  return {error, stop: () => clearTimeout(timer)}
}

export const tooLarge = (limit: number): ReportedlyError =>
  new ReportedlyError('input/too-large', 'An article has at most 5 MB. Send its text alone, or part of it.', {
    details: {limit},
  })

const tooSlow = (ms: number): ReportedlyError =>
  new ReportedlyError('request/too-slow', `The request did not come in within ${ms / 1000} s. Send it again.`)
