/**
 * The one door to the network. http and https only; every address that a name resolves to is checked, and the checked one is
 * dialled, so that a second answer of the name server changes nothing; each redirect is checked again. Limits on size (on the
 * wire and unpacked), time, type and redirects. No cookies, no credentials, nothing sent but the request.
 */
import {lookup as lookUp} from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import {isIP} from 'node:net'
import type {Readable} from 'node:stream'
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib'
import {articleLimit, type FetchOptions, type Original, ReportedlyError} from '../contract/index.ts'
import {isPublicAddress} from './address.ts'

export interface DoorOptions extends FetchOptions {
  /** Who we are, to the server: product and version. */
  userAgent: string
  /** Which addresses may be dialled; tests dial their own servers. Default: those of the public internet. */
  isAllowed?: (address: string) => boolean
  /** For the whole page, redirects included. Chosen: slow papers take five. */
  timeLimitMs?: number
}

const limits = {redirects: 5, bytes: articleLimit, headerBytes: 32_768}

/** Ports on which pages are served; others belong to machines and services that speak no HTTP, or should not be asked. */
const ports = new Set(['', '80', '443', '8080', '8443'])

/** The page's bytes and what the server says of them. Throws `fetch/*`. */
export async function fetchPage(address: string, options: DoorOptions): Promise<Original> {
  if (options.offline) {
    throw new ReportedlyError(
      'fetch/offline',
      `${address} was not fetched: the network is switched off (--offline). Save the page and read the file.`,
    )
  }
  const {timeLimitMs = 15_000, signal} = options
  const time = AbortSignal.timeout(timeLimitMs)
  const stop = signal ? AbortSignal.any([signal, time]) : time
  try {
    return await follow(parseAddress(address), stop, options)
  } catch (cause) {
    if (time.aborted)
      throw new ReportedlyError(
        'fetch/too-slow',
        `${address} did not answer within ${timeLimitMs / 1000} s. Try again, or save the page and read the file.`,
        {cause},
      )
    if (signal?.aborted) throw new ReportedlyError('fetch/refused', `${address} was not fetched: stopped.`, {cause})
    throw cause instanceof ReportedlyError ? cause : unreachable(address, cause as NodeJS.ErrnoException)
  }
}

async function follow(first: URL, stop: AbortSignal, options: DoorOptions): Promise<Original> {
  let url = first
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const response = await request(
      url,
      await dialledAddress(url, options.isAllowed ?? isPublicAddress),
      stop,
      options.userAgent,
    )
    const {statusCode = 0, headers} = response
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy()
      url = parseAddress(new URL(headers.location, url).href)
      continue
    }
    if (statusCode !== 200) {
      response.destroy()
      throw refusedWith(url, statusCode)
    }
    return {bytes: await bodyOf(response, url), ...typeOf(response, url), url: url.href}
  }
  throw new ReportedlyError(
    'fetch/too-many-redirects',
    `${first.href} was passed on more than ${limits.redirects} times; the last was ${url.href}.`,
  )
}

/** Throws `fetch/bad-address`. `URL` has already turned 0x7f.1, 2130706433 and the like into dotted form. */
function parseAddress(address: string): URL {
  const bad = (why: string): ReportedlyError =>
    new ReportedlyError('fetch/bad-address', `${address.replace(/\/\/[^@/]*@/, '//…@')} is not fetched: ${why}.`, {})
  if (!URL.canParse(address)) throw bad('it is no address; https://example.org/page is one')
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw bad('only http and https are')
  if (url.username || url.password)
    throw bad('a name or password stands in it; pages behind a login are saved and read as files')
  if (!ports.has(url.port))
    throw bad(`port ${url.port} is none on which pages are served (${[...ports].filter(Boolean).join(', ')})`)
  return url
}

interface Dialled {
  readonly address: string
  readonly family: number
}

/** The first of the addresses of the host; all of them have to be allowed, or a name could hide one. Throws `fetch/private-address` and `fetch/not-found`. */
async function dialledAddress({hostname, href}: URL, isAllowed: (address: string) => boolean): Promise<Dialled> {
  const host = hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  const found = family ? [{address: host, family}] : await resolve(host, href)
  const refused = found.find(({address}) => !isAllowed(address))
  if (refused) {
    throw new ReportedlyError(
      'fetch/private-address',
      `${href} is not fetched: ${host === refused.address ? `${host} is` : `${host} leads to ${refused.address}, which is`} no address of the public internet.`,
      {
        details: {host, address: refused.address},
      },
    )
  }
  return found[0]
}

async function resolve(host: string, href: string): Promise<Dialled[]> {
  const notFound = (cause?: unknown): ReportedlyError =>
    new ReportedlyError(
      'fetch/not-found',
      `${href} was not fetched: there is no host ${host}. Is the name spelt right, and are you connected?`,
      {cause},
    )
  let found: Dialled[]
  try {
    found = await lookUp(host, {all: true})
  } catch (cause) {
    throw notFound(cause)
  }
  if (found.length === 0) throw notFound()
  return found
}

function request(
  url: URL,
  {address, family}: Dialled,
  signal: AbortSignal,
  userAgent: string,
): Promise<http.IncomingMessage> {
  const {get} = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    get(
      url,
      {
        signal,
        agent: false,
        maxHeaderSize: limits.headerBytes,
        // The address that was checked is the one that is dialled, whatever the name says a moment later.
        lookup: (_host, {all}, done) =>
          all
            ? done(null, [{address, family}])
            : (done as (error: null, address: string, family: number) => void)(null, address, family),
        headers: {
          'user-agent': userAgent,
          accept: 'text/html, application/xhtml+xml, text/plain;q=0.9',
          'accept-encoding': 'gzip, deflate, br',
          'accept-language': 'en',
        },
      },
      resolve,
    ).on('error', reject)
  })
}

function typeOf({headers}: http.IncomingMessage, url: URL): {mediaType?: string; charset?: string} {
  const [mediaType, ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim())
  if (mediaType && !/^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/i.test(mediaType)) {
    throw new ReportedlyError(
      'fetch/not-a-page',
      `${url.href} is no page of text but ${mediaType}. Open it, copy its text, and read that.`,
      {details: {mediaType}},
    )
  }
  const charset = parameters.map((parameter) => /^charset="?([\w:.-]+)/i.exec(parameter)?.[1]).find(Boolean)
  return {...(mediaType ? {mediaType: mediaType.toLowerCase()} : {}), ...(charset ? {charset} : {})}
}

/** Unpacked as it comes, and counted twice: what is small on the wire may be a bomb. */
async function bodyOf(response: http.IncomingMessage, url: URL): Promise<Uint8Array> {
  typeOf(response, url)
  const tooLarge = (): ReportedlyError =>
    new ReportedlyError(
      'fetch/too-large',
      `${url.href} is larger than ${limits.bytes / 1e6} MB, the most that an article may have.`,
      {details: {limit: limits.bytes}},
    )
  if (Number(response.headers['content-length']) > limits.bytes) {
    response.destroy()
    throw tooLarge()
  }
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of unpacked(response)) {
      length += chunk.length
      if (length > limits.bytes) throw tooLarge()
      parts.push(chunk)
    }
  } finally {
    response.destroy()
  }
  return Buffer.concat(parts, length)
}

function unpacked(response: http.IncomingMessage): AsyncIterable<Uint8Array> {
  const unpack = {gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress}[
    response.headers['content-encoding']?.trim().toLowerCase() ?? ''
  ]
  if (!unpack) return response
  const stream = unpack()
  response.on('error', (error) => stream.destroy(error))
  return response.pipe(stream as NodeJS.ReadWriteStream as unknown as Readable & NodeJS.WritableStream)
}

const refusedWith = ({href}: URL, status: number): ReportedlyError => {
  const help: Readonly<Record<number, string>> = {
    401: 'It wants a login: save the page and read the file.',
    402: 'It wants a subscription: save the page and read the file.',
    403: 'The server does not let programs in: save the page and read the file.',
    404: 'Is the address right?',
    410: 'The page has been taken down.',
    429: 'The server wants fewer requests: try again later.',
  }
  return new ReportedlyError(
    'fetch/status',
    `${href} answered with ${status}. ${help[status] ?? 'Try again later, or save the page and read the file.'}`,
    {details: {status}},
  )
}

const unreachable = (address: string, cause: NodeJS.ErrnoException): ReportedlyError =>
  new ReportedlyError(
    'fetch/refused',
    `${address} could not be fetched: ${cause.code ?? cause.message}. Try again, or save the page and read the file.`,
    {cause, details: {reason: cause.code ?? 'unknown'}},
  )
