/** The desk on a socket: what only connections can show. */
import {once} from 'node:events'
import {connect, type Socket} from 'node:net'
import {afterEach, expect, test} from 'vitest'
import {type FakeDesk, fakeDesk} from '../../test/desk.ts'
import {createApp} from './app.ts'
import {type Listening, listen} from './listen.ts'

let listening: Listening
async function open(desk: FakeDesk): Promise<string> {
  const app = createApp({desk, version: '0.0.0', files: {get: async () => undefined}})
  listening = await listen(app, {host: '127.0.0.1', port: 0})
  return `http://127.0.0.1:${listening.port}`
}
afterEach(() => listening.close())

const body = '{"text": "The bridge is closed, police said."}'
const request = (path: string, headers: string, body = ''): string =>
  `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n${headers}\r\n\r\n${body}`

async function dial(): Promise<Socket> {
  const socket = connect(listening.port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** What the server says until it hangs up. */
async function answerOf(socket: Socket): Promise<string> {
  let said = ''
  socket.setEncoding('utf8').on('data', (chunk) => {
    said += chunk
  })
  if (!socket.closed) await once(socket, 'close')
  return said
}

test('whoever hangs up while being read for is no longer waited on, and the next one is answered', async () => {
  let heard = (): void => {}
  const left = new Promise<void>((resolve) => {
    heard = resolve
  })
  let first = true
  const address = await open(
    fakeDesk({
      wait: ({signal}) =>
        new Promise((resolve) => {
          if (!first) return resolve()
          first = false
          signal?.addEventListener('abort', () => resolve(heard()))
          socket.destroy()
        }),
    }),
  )
  const socket = await dial()
  socket.write(request('/api/read', `Content-Length: ${body.length}`, body))
  await left
  const headers = {'content-type': 'application/json'}
  expect((await fetch(`${address}/api/read`, {method: 'POST', headers, body})).status).toBe(200)
})

test('six megabytes are refused while they come, and the connection is not kept', async () => {
  await open(fakeDesk())
  const socket = await dial()
  socket.write(request('/api/read', 'Transfer-Encoding: chunked'))
  const piece = 'x'.repeat(100_000)
  for (let sent = 0; sent < 60; sent++) socket.write(`${piece.length.toString(16)}\r\n${piece}\r\n`)
  const said = await answerOf(socket)
  expect(said).toMatch(/^HTTP\/1\.1 413 /)
  expect(said).toContain('input/too-large')
})

test('lines are answered before the last one has come', async () => {
  const address = await open(fakeDesk())
  const pending: ((line: string | null) => void)[] = []
  const stream = new ReadableStream({
    start(controller) {
      pending.push((line) => (line === null ? controller.close() : controller.enqueue(new TextEncoder().encode(line))))
    },
  })
  const [send] = pending
  send(`${body}\n`)
  const answer = await fetch(`${address}/api/read`, {
    method: 'POST',
    headers: {'content-type': 'application/x-ndjson'},
    body: stream,
    duplex: 'half',
  } as RequestInit)
  const reader = answer.body!.getReader()
  const first = await reader.read()
  expect(new TextDecoder().decode(first.value)).toContain('"claims"')
  send(`${body}\n`)
  expect(new TextDecoder().decode((await reader.read()).value)).toContain('"claims"')
  send(null)
  expect((await reader.read()).done).toBe(true)
})

test('what is no HTTP is hung up on, and nothing else happens', async () => {
  const address = await open(fakeDesk())
  const socket = await dial()
  socket.write('\0\0\0\r\n\r\n')
  expect(await answerOf(socket)).toMatch(/^HTTP\/1\.1 400 /)
  expect((await fetch(`${address}/api/status`)).status).toBe(200)
})

test('a port that is taken is said to be', async () => {
  await open(fakeDesk())
  const app = createApp({desk: fakeDesk(), version: '0.0.0'})
  await expect(listen(app, {host: '127.0.0.1', port: listening.port})).rejects.toThrow('is taken')
})
