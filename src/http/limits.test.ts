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

/** Asks from an address, and as a program that calls itself so. */
const from = (remoteAddress: string, program = 'curl') => ({
  init: {method: 'POST', headers: {...headers, 'user-agent': program}, body},
  env: {incoming: {socket: {remoteAddress}}},
})

/** A desk that reads nothing until it is told to go on. */
function heldDesk() {
  let goOn = (): void => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  return {desk: fakeDesk({wait: () => held}), goOn}
}

describe('who waits', () => {
  test('is counted, and more are told when to come back', async () => {
    const {desk, goOn} = heldDesk()
    const app = open({desk, mostWaiting: 3})
    const ask = async (address: string) => {
      const {init, env} = from(address)
      return app.request('/api/read', init, env)
    }
    const three = ['10.0.0.1', '10.0.0.2', '10.0.0.3'].map(ask)
    const fourth = await ask('10.0.0.4')
    expect([fourth.status, fourth.headers.get('retry-after')]).toEqual([503, '2'])
    expect((await app.request('/api/status')).status).toBe(200)
    goOn()
    expect((await Promise.all(three)).map(({status}) => status)).toEqual([200, 200, 200])
    expect((await ask('10.0.0.4')).status).toBe(200)
  })

  test('alone has half of the places: whoever comes next finds one', async () => {
    const {desk, goOn} = heldDesk()
    const app = open({desk, mostWaiting: 8})
    const ask = async ({init, env}: ReturnType<typeof from>) => app.request('/api/read', init, env)
    const greedy = Array.from({length: 10}, () => ask(from('10.0.0.1')))
    const person = ask(from('10.0.0.2'))
    // What is refused is answered at once, and what is not waits.
    const refused = await Promise.race([Promise.all(greedy.slice(4)), person])
    expect(refused).toHaveLength(6)
    for (const {status, headers} of refused as Response[])
      expect([status, headers.get('retry-after')]).toEqual([429, '2'])
    goOn()
    expect((await person).status).toBe(200)
    expect((await Promise.all(greedy)).map(({status}) => status).filter((status) => status === 200)).toHaveLength(4)
  })

  test('on this machine is told from others by what it calls itself', async () => {
    const {desk, goOn} = heldDesk()
    const app = open({desk, mostWaiting: 4})
    const ask = async ({init, env}: ReturnType<typeof from>) => app.request('/api/read', init, env)
    const program = [1, 2].map(() => ask(from('127.0.0.1', 'curl')))
    const browser = ask(from('127.0.0.1', 'Mozilla/5.0'))
    expect((await ask(from('127.0.0.1', 'curl'))).status).toBe(429)
    goOn()
    expect((await Promise.all([...program, browser])).map(({status}) => status)).toEqual([200, 200, 200])
    const remote = open({desk: heldDesk().desk, mostWaiting: 4})
    for (const program of ['a', 'b']) {
      const {init, env} = from('10.0.0.1', program)
      remote.request('/api/read', init, env)
    }
    const {init, env} = from('10.0.0.1', 'c')
    expect((await remote.request('/api/read', init, env)).status).toBe(429)
  })

  test('is read for by turns, also beside one who sends many lines', async () => {
    const read: string[] = []
    const desk = fakeDesk({
      wait: async ({given}) => {
        read.push(given?.outlet ?? '')
        await new Promise((resolve) => setTimeout(resolve, 1))
      },
    })
    const app = open({desk})
    const ask = async (address: string, outlet: string, type = 'application/json', count = 1) => {
      const {init, env} = from(address)
      const line = `${JSON.stringify({text: 'The bridge is closed, police said.', outlet})}\n`
      const answer = await app.request(
        '/api/read',
        {...init, headers: {'content-type': type}, body: line.repeat(count)},
        env,
      )
      return answer.text()
    }
    await Promise.all([
      ask('10.0.0.1', 'lines', 'application/x-ndjson', 6),
      ...[1, 2, 3].map(() => ask('10.0.0.2', 'a')),
      ask('10.0.0.3', 'b'),
    ])
    expect(read.indexOf('b')).toBeLessThanOrEqual(3)
    expect(read.slice(0, 6).filter((outlet) => outlet === 'a').length).toBeGreaterThanOrEqual(2)
    expect(read).toHaveLength(10)
  })

  test('gives the place back when reading fails, and when a stream is left', async () => {
    const app = open({mostWaiting: 1, rate: {perSecond: 1e6, burst: 1e6}})
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
  const shelf = () => openShelf<string, string>({count: 3, bytes: 12}, (value) => `${value.length} long`)

  test('lets go of what was used least lately', () => {
    const kept = shelf()
    for (const id of ['a', 'b', 'c']) kept.put(id, id)
    kept.get('a')
    kept.put('d', 'd')
    expect(['a', 'b', 'c', 'd'].map(kept.get)).toEqual(['a', undefined, 'c', 'd'])
  })

  test('holds no more bytes of JSON than it may', () => {
    const kept = shelf()
    kept.put('a', 'x'.repeat(6))
    kept.put('b', 'é'.repeat(3))
    expect(kept.labels()).toEqual(['3 long'])
    kept.put('c', 'z'.repeat(11))
    expect(kept.labels()).toEqual(['3 long'])
    kept.put('b', 'new')
    kept.put('d', 'other')
    expect(kept.labels()).toEqual(['5 long', '3 long'])
    expect(kept.get('b')).toBe('new')
  })

  test('gives what was put in, and what becomes of that changes nothing on it', () => {
    const kept = openShelf<{words: string[]}, undefined>({count: 1, bytes: 100}, () => undefined)
    const value = {words: ['\ud83c\udf09', '\ud83c', '“no”']}
    kept.put('a', value)
    const taken = kept.get('a')
    expect(taken).toEqual(value)
    taken?.words.pop()
    expect(kept.get('a')).toEqual(value)
  })
})
