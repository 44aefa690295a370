/** What programs send as JSON. */
import {ReportedlyError} from '../contract/index.ts'
import {wholeBody} from './body.ts'

export const mediaTypeOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase()

/** One JSON object. Throws `request/media-type`, `request/malformed` and as `wholeBody` does. */
export async function objectIn(request: Request, limit?: number): Promise<Record<string, unknown>> {
  if (mediaTypeOf(request) !== 'application/json')
    throw new ReportedlyError(
      'request/media-type',
      'Send application/json, or application/x-ndjson for many: -H "Content-Type: application/json".',
    )
  return objectOf(new TextDecoder().decode(await wholeBody(request, {bytes: limit})))
}

/** Throws `request/malformed`. */
export function objectOf(json: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw malformed(`This is no JSON: ${(cause as Error).message.slice(0, 100)}`, cause)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw malformed('A JSON object was expected, like {"text": "…"}.')
}

const malformed = (message: string, cause?: unknown): ReportedlyError =>
  new ReportedlyError('request/malformed', message, {cause})
