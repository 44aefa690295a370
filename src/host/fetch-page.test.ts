import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {fetchPage} from './fetch-page.ts'

const userAgent = 'Reportedly/0.0.0'
const page = '<!doctype html><p>The ferry left.</p>'
const seen: IncomingMessage[] = []

type Answer = (response: ServerResponse, request: IncomingMessage) => void
const html = {'content-type': 'text/html; charset=utf-8'}
const answers: Record<string, Answer> = {
  '/page': (response) => response.writeHead(200, html).end(page),
  '/gzip': (response) => response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end(gzipSync(page)),
  '/deflate': (response) => response.writeHead(200, {...html, 'content-encoding': 'deflate'}).end(deflateSync(page)),
  '/br': (response) => response.writeHead(200, {...html, 'content-encoding': 'br'}).end(brotliCompressSync(page)),
  '/bomb': (response) =>
    response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end(gzipSync(Buffer.alloc(50_000_000))),
  '/broken-gzip': (response) => response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end('no gzip'),
  '/long': (response) => response.writeHead(200, {...html, 'content-length': '90000000'}).end(),
  '/endless': (response) => {
    response.writeHead(200, html)
    const timer = setInterval(() => response.write('x'.repeat(500_000)), 1)
    response.on('close', () => clearInterval(timer))
  },
  '/drip': (response) => {
    response.writeHead(200, html)
    const timer = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(timer))
  },
  '/silent': () => {},
  '/pdf': (response) => response.writeHead(200, {'content-type': 'application/pdf'}).end('%PDF-'),
  '/moved': (response) => response.writeHead(302, {location: '/page'}).end(),
  '/inside': (response) => response.writeHead(302, {location: 'http://169.254.169.254/latest'}).end(),
  '/file': (response) => response.writeHead(302, {location: 'file:///etc/passwd'}).end(),
  '/loop': (response) => response.writeHead(302, {location: '/loop'}).end(),
  '/gone': (response) => response.writeHead(404, html).end('no'),
  '/cut': (response) => {
    response.writeHead(200, {...html, 'content-length': '5000'})
    response.write('x')
    setTimeout(() => response.destroy(), 10)
  },
}

let server: Server
let origin = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request)
    answers[request.url ?? '']?.(response, request)
  })
  // 8080 is one of the ports on which pages are served; where it is taken, 8443 is another.
  await new Promise<void>((done, failed) =>
    server
      .listen(8080, '127.0.0.1', done)
      .once('error', () => server.listen(8443, '127.0.0.1', done).once('error', failed)),
  )
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Dials this machine's own server, and nothing else that is reserved. */
const fetchHere = (path: string, options = {}) =>
  fetchPage(`${origin}${path}`, {
    userAgent,
    isAllowed: (address) => address === '127.0.0.1',
    timeLimitMs: 3_000,
    ...options,
  })
const failing = (code: string) => expect.objectContaining({name: 'ReportedlyError', code})

describe('a page', () => {
  test('comes with what the server says of it', async () => {
    const original = await fetchHere('/page')
    expect(original).toMatchObject({mediaType: 'text/html', charset: 'utf-8', url: `${origin}/page`})
    expect(Buffer.from(original.bytes).toString()).toBe(page)
  })

  test('is asked for honestly', () => {
    expect(seen.at(-1)?.headers).toMatchObject({'user-agent': userAgent})
    expect(seen.at(-1)?.headers).not.toHaveProperty('cookie')
  })

  test.each(['/gzip', '/deflate', '/br'])('%s is unpacked', async (path) => {
    expect(Buffer.from((await fetchHere(path)).bytes).toString()).toBe(page)
  })

  test('a redirect is followed, and the address is the last', async () => {
    expect((await fetchHere('/moved')).url).toBe(`${origin}/page`)
  })
})

test.each([
  ['/bomb', 'fetch/too-large'],
  ['/long', 'fetch/too-large'],
  ['/endless', 'fetch/too-large'],
  ['/broken-gzip', 'fetch/refused'],
  ['/cut', 'fetch/refused'],
  ['/pdf', 'fetch/not-a-page'],
  ['/inside', 'fetch/private-address'],
  ['/file', 'fetch/bad-address'],
  ['/loop', 'fetch/too-many-redirects'],
  ['/gone', 'fetch/status'],
])('%s: %s', async (path, code) => {
  await expect(fetchHere(path)).rejects.toEqual(failing(code))
})

test.each(['/drip', '/silent'])('%s ends when the time is over', async (path) => {
  await expect(fetchHere(path, {timeLimitMs: 300})).rejects.toEqual(failing('fetch/too-slow'))
})

test('a stop by the caller ends it', async () => {
  await expect(fetchHere('/silent', {signal: AbortSignal.timeout(100)})).rejects.toEqual(failing('fetch/refused'))
})

test('without the network nothing is looked up', async () => {
  await expect(fetchPage('https://no-such-host.invalid/', {userAgent, offline: true})).rejects.toEqual(
    failing('fetch/offline'),
  )
})

test.each([
  ['http://127.0.0.1/', 'fetch/private-address'],
  ['http://2130706433/', 'fetch/private-address'],
  ['http://0x7f.1/', 'fetch/private-address'],
  ['http://0177.0.0.1/', 'fetch/private-address'],
  ['http://127.1/', 'fetch/private-address'],
  ['http://[::1]/', 'fetch/private-address'],
  ['http://[::ffff:10.0.0.1]/', 'fetch/private-address'],
  ['http://169.254.169.254/latest/meta-data', 'fetch/private-address'],
  ['http://localhost/', 'fetch/private-address'],
  ['http://no-such-host.invalid/', 'fetch/not-found'],
  ['ftp://example.org/', 'fetch/bad-address'],
  ['file:///etc/passwd', 'fetch/bad-address'],
  ['https://user:secret@example.org/', 'fetch/bad-address'],
  ['http://example.org:22/', 'fetch/bad-address'],
  ['ferry', 'fetch/bad-address'],
])('%s: %s', async (address, code) => {
  await expect(fetchPage(address, {userAgent})).rejects.toEqual(failing(code))
})
