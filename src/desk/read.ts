/** What can be read, and how it becomes an article. */
import type {FetchOptions, Given, Host, Original, Taken} from '../contract/index.ts'
import {takeText} from '../intake/index.ts'

/** One article as people have it: words, a page's markup, an address, a file, or bytes of any of them. */
export type Input =
  | {readonly text: string}
  | {readonly html: string}
  | {readonly url: string}
  | {readonly file: string}
  | {readonly original: Original}

export interface ReadOptions extends FetchOptions {
  /** What the input does not say itself. */
  given?: Given
}

/** Text is taken as it is, to the character; all else goes through the host, which decodes and parses within limits. */
export async function takeInput(host: Host, input: Input, {given = {}, ...options}: ReadOptions): Promise<Taken> {
  if ('text' in input) return takeText(input.text, given)
  return host.take(await originalOf(host, input, options), given)
}

async function originalOf(
  host: Host,
  input: Exclude<Input, {readonly text: string}>,
  options: FetchOptions,
): Promise<Original> {
  if ('html' in input) return {bytes: new TextEncoder().encode(input.html), mediaType: 'text/html', charset: 'utf-8'}
  if ('url' in input) return host.fetchPage(input.url, options)
  if ('file' in input) return host.readFile(input.file)
  return input.original
}
