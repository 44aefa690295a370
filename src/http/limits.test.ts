import {describe, expect, test} from 'vitest'
import {fakeDesk} from '../../test/desk.ts'
import {type AppOptions, createApp} from './app.ts'
import {wholeBody} from './body.ts'
import {openRate} from './rate.ts'
import {openShelf} from './shelf.ts'

const open = (options: Partial<AppOptions> = {}) =>
  createApp({desk: fakeDesk(), version: '0.0.0', files: {get: async () => undefined}, ...options})
const headers = {'content-type': 'application/json'}
const body = '{"text": "The bridge is closed, police said."}'
const code = (code: string) => expect.objectContaining({code})

/** A body that comes in pieces; tells how many were taken. */
function pieces(count: number, piece: Uint8Array<ArrayBuffer>): {stream: ReadableStream; taken: () => number} {
  let taken = 0
  const stream = new ReadableStream({
    pull(controller) {
      if (taken++ < count) controller.enqueue(piece)
      else controller.close()
    },
  })
  return {stream, taken: () => taken}
}
const streamed = (stream: ReadableStream): Request =>
  new Request('http://localhost/api/read', {method: 'POST', headers, body: stream, duplex: 'half'} as RequestInit)

describe('a body', () => {
  test('that is too large is refused while it comes in', async () => {
    const {stream, taken} = pieces(1_000, new Uint8Array(100_000))
    const answer = await open().fetch(streamed(stream))
    expect([answer.status, answer.headers.get('connection')]).toEqual([413, 'close'])
    expect(await answer.json()).toMatchObject({error: {code: 'input/too-large'}})
    expect(taken()).toBeLessThan(60)
  })

  test('that says so is refused before', async () => {
    const request = new Request('http://localhost/', {
      method: 'POST',
      headers: {'content-length': '6000000'},
      body: 'x',
    })
    await expect(wholeBody(request)).rejects.toThrow(code('input/too-large'))
  })

  test('that does not come is not waited for', async () => {
    const stalled = new ReadableStream({start: (controller) => controller.enqueue(new Uint8Array(3))})
    await expect(wholeBody(streamed(stalled), {timeLimitMs: 20})).rejects.toThrow(code('request/too-slow'))
  })

  test('that is there is whole', async () => {
    const {stream} = pieces(3, new Uint8Array([1, 2]))
    expect([...(await wholeBody(streamed(stream)))]).toEqual([1, 2, 1, 2, 1, 2])
    expect(await wholeBody(new Request('http://localhost/'))).toHaveLength(0)
  })
})

describe('who waits', () => {
  test('is counted, and more are told when to come back', async () => {
    let goOn = (): void => {}
    const held = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const app = open({desk: fakeDesk({wait: () => held}), mostWaiting: 2})
    const ask = () => app.request('/api/read', {method: 'POST', headers, body})
    const two = [ask(), ask()]
    const third = await ask()
    expect([third.status, third.headers.get('retry-after')]).toEqual([503, '2'])
    expect((await app.request('/api/status')).status).toBe(200)
    goOn()
    expect((await Promise.all(two)).map(({status}) => status)).toEqual([200, 200])
    expect((await ask()).status).toBe(200)
  })

  test('gives the place back when reading fails, and when a stream is left', async () => {
    const app = open({mostWaiting: 1})
    const ask = (body: string, type: string) =>
      app.request('/api/read', {method: 'POST', headers: {'content-type': type}, body})
    expect((await ask('{"text": ""}', 'application/json')).status).toBe(422)
    const stream = await ask(`${body}\n${body}\n`, 'application/x-ndjson')
    expect((await ask(body, 'application/json')).status).toBe(503)
    await stream.body!.cancel()
    expect((await ask(body, 'application/json')).status).toBe(200)
    const whole = await ask(`${body}\n`, 'application/x-ndjson')
    await whole.text()
    expect((await ask(body, 'application/json')).status).toBe(200)
  })

  test('a thousand at once are answered or refused, and the door stays open', async () => {
    let now = 0
    const app = open({now: () => now})
    const answers = await Promise.all(
      Array.from({length: 1_000}, () => app.request('/api/read', {method: 'POST', headers, body})),
    )
    const statuses = new Set(answers.map(({status}) => status))
    expect([...statuses].filter((status) => ![200, 429, 503].includes(status))).toEqual([])
    expect(statuses).toContain(429)
    now += 1_000
    expect((await app.request('/api/read', {method: 'POST', headers, body})).status).toBe(200)
  })

  test('whoever has gone is not read for', async () => {
    const desk = fakeDesk()
    const gone = new AbortController()
    const asked = open({desk}).request('/api/read', {method: 'POST', headers, body, signal: gone.signal})
    await asked
    gone.abort()
    expect(desk.asked[0].options.signal?.aborted).toBe(true)
  })
})

describe('a rate', () => {
  const tries = (ask: (client: string) => void, client: string, count: number): number =>
    Array.from({length: count}).filter(() => {
      try {
        ask(client)
        return true
      } catch {
        return false
      }
    }).length

  test('lets a burst in, then as many as time allows, each client by itself', () => {
    let now = 0
    const ask = openRate({perSecond: 2, burst: 5}, () => now)
    expect(tries(ask, 'a', 10)).toBe(5)
    expect(tries(ask, 'b', 10)).toBe(5)
    now += 1_000
    expect(tries(ask, 'a', 10)).toBe(2)
    now += 3_600_000
    expect(tries(ask, 'a', 10)).toBe(5)
  })

  test('says when to come back', () => {
    const ask = openRate({perSecond: 0.1, burst: 1}, () => 0)
    ask('a')
    expect(() => ask('a')).toThrow(expect.objectContaining({code: 'request/too-many', details: {retryAfterS: 10}}))
  })

  test('keeps a bounded number of clients in mind', () => {
    const ask = openRate({perSecond: 1, burst: 1}, () => 0)
    for (let client = 0; client <= 10_000; client++) ask(`${client}`)
    expect(tries(ask, '10000', 1)).toBe(0)
    expect(tries(ask, '0', 1)).toBe(1)
  })
})

describe('a shelf', () => {
  const shelf = () => openShelf<string>({count: 3, bytes: 10}, (value) => value.length)

  test('lets go of what was used least lately', () => {
    const kept = shelf()
    for (const id of ['a', 'b', 'c']) kept.put(id, id)
    kept.get('a')
    kept.put('d', 'd')
    expect(kept.all()).toEqual(['d', 'a', 'c'])
    expect(kept.get('b')).toBeUndefined()
  })

  test('holds no more bytes than it may', () => {
    const kept = shelf()
    kept.put('a', 'x'.repeat(6))
    kept.put('b', 'y'.repeat(6))
    expect(kept.all()).toEqual(['y'.repeat(6)])
    kept.put('c', 'z'.repeat(11))
    expect(kept.all()).toEqual(['y'.repeat(6)])
    kept.put('b', 'short')
    kept.put('d', 'other')
    expect(kept.all()).toEqual(['other', 'short'])
  })
})
