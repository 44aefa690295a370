/** One file from the disk, looked at before it is read: what is too large or no file never gets into memory. */
import {type FileHandle, open} from 'node:fs/promises'
import {extname} from 'node:path'
import {articleLimit, type Original, ReportedlyError} from '../contract/index.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
}

/** Throws `input/missing`, `input/not-a-file`, `input/unreadable` and `input/too-large`. */
export async function readFile(path: string): Promise<Original> {
  const bytes = await bytesOf(path)
  return {bytes, mediaType: mediaTypes[extname(path).toLowerCase()]}
}

async function bytesOf(path: string): Promise<Uint8Array> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    const facts = await file.stat()
    if (facts.isFIFO()) return await drained(file, path) // `read <(command)`
    if (!facts.isFile()) throw notAFile(path, facts.isDirectory() ? 'a folder' : 'a device')
    if (facts.size > articleLimit) throw tooLarge(path, facts.size)
    return await file.readFile()
  } catch (cause) {
    throw cause instanceof ReportedlyError ? cause : fileError(path, cause as NodeJS.ErrnoException)
  } finally {
    await file?.close()
  }
}

async function drained(file: FileHandle, path: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of file.createReadStream({autoClose: false}) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > articleLimit) throw tooLarge(path, length)
    parts.push(chunk)
  }
  return Buffer.concat(parts, length)
}

const notAFile = (path: string, what: string): ReportedlyError =>
  new ReportedlyError(
    'input/not-a-file',
    `${path} is ${what}, not a file. Name the files in it, for example ${path}/article.txt; text from a pipe is read with "-".`,
    {details: {path}},
  )

const tooLarge = (path: string, bytes: number): ReportedlyError =>
  new ReportedlyError(
    'input/too-large',
    `${path} has ${(bytes / 1e6).toFixed(1)} MB; an article has at most ${articleLimit / 1e6} MB. A file of many articles is read with --from jsonl.`,
    {details: {path, bytes, limit: articleLimit}},
  )

/** What the system said, in words that help. */
export function fileError(path: string, cause: NodeJS.ErrnoException): ReportedlyError {
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') {
    return new ReportedlyError('input/missing', `There is no file ${path}. Is the name spelt right?`, {
      cause,
      details: {path},
    })
  }
  if (cause.code === 'EISDIR') return notAFile(path, 'a folder')
  const reason = cause.code === 'EACCES' || cause.code === 'EPERM' ? 'you have no right to read it' : cause.message
  return new ReportedlyError('input/unreadable', `${path} could not be read: ${reason}.`, {cause, details: {path}})
}
