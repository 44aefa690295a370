/** A file from your own server, with word of how it comes along: the model is as large as thirty pictures. */
import {joinedBytes, ReportedlyError} from '../contract/index.ts'

export interface DownloadProgress {
  /** The file's name on your server. */
  readonly file: string
  /** Bytes so far, unpacked. */
  readonly loaded: number
  /** Of the whole file; 0 where the server does not say, or packs it on the way. */
  readonly total: number
}

/** `base` ends in a slash. Throws `asset/missing`, where nothing answers or something else than the file. */
export async function fetchWhole(
  base: string,
  file: string,
  onProgress: (progress: DownloadProgress) => void = () => {},
): Promise<Uint8Array> {
  const address = `${base}${file}`
  const missing = (what: string, options: {cause?: unknown; status?: number}): ReportedlyError =>
    new ReportedlyError('asset/missing', `${address} ${what}. Copy the package’s files there.`, {
      cause: options.cause,
      details: {file, status: options.status},
    })
  try {
    const response = await fetch(address)
    if (!response.ok || !response.body) {
      await response.body?.cancel()
      throw missing(`answered with ${response.status}`, {status: response.status})
    }
    const {headers} = response
    // The length of a packed answer is that of its packed bytes, which a page never sees.
    const total = headers.has('content-encoding') ? 0 : Number(headers.get('content-length')) || 0
    return await collected(response.body, (loaded) => onProgress({file, loaded, total}))
  } catch (cause) {
    if (cause instanceof ReportedlyError) throw cause
    throw missing('could not be fetched', {cause})
  }
}

async function collected(body: ReadableStream<Uint8Array>, onLoaded: (loaded: number) => void): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value)
    length += next.value.length
    onLoaded(length)
  }
  return joinedBytes(parts)
}
