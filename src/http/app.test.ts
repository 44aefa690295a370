import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {type FakeDesk, fakeDesk} from '../../test/desk.ts'
import {ferryReading} from '../../test/reading.ts'
import {errorCodes, type Reading, ReportedlyError} from '../contract/index.ts'
import {type AppOptions, createApp} from './app.ts'
import {type Kept, openKept} from './kept.ts'

const text = 'The bridge is closed, police said.'
let desk: FakeDesk
let kept: Kept
let app: ReturnType<typeof createApp>
let logged: unknown[]

function open(options: Partial<AppOptions> = {}): void {
  logged = []
  kept = openKept()
  app = createApp({
    desk,
    version: '0.0.0',
    kept,
    files: {get: async () => undefined},
    log: (error) => logged.push(error),
    ...options,
  })
}
beforeEach(() => {
  desk = fakeDesk()
  open()
})
afterEach(() => expect(logged).toEqual([]))

type Sent = {path?: string; headers?: Record<string, string>; body?: BodyInit; method?: string}
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, {headers})
const post = (path: string, {headers, body, method = 'POST'}: Sent) => app.request(path, {method, headers, body})
const json = (path: string, value: unknown) =>
  post(path, {headers: {'content-type': 'application/json'}, body: JSON.stringify(value)})
const lines = (path: string, body: string) => post(path, {headers: {'content-type': 'application/x-ndjson'}, body})
const codeOf = async (answer: Response): Promise<[number, string]> => {
  const {error} = (await answer.json()) as {error: {code: string}}
  return [answer.status, error.code]
}
function form(fields: Record<string, string | File | undefined>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.append(name, value)
  return form
}

describe('POST /api/read', () => {
  test('gives the reading as a desk does, and keeps nothing', async () => {
    const answer = await json('/api/read', {text, outlet: 'Port Vale Courier'})
    expect(answer.status).toBe(200)
    const reading = (await answer.json()) as Reading
    expect(reading).toEqual(JSON.parse(JSON.stringify(await desk.read({text}, {given: {outlet: 'Port Vale Courier'}}))))
    expect(kept.readings.labels()).toEqual([])
  })

  test('keys that are not ours come back', async () => {
    expect(await (await json('/api/read', {text, mine: 1})).json()).toMatchObject({given: {mine: 1}})
  })

  test.each([
    ['no JSON', '{', 'application/json', [400, 'request/malformed']],
    ['a list', '[]', 'application/json', [400, 'request/malformed']],
    ['no article', '{"headline": "x"}', 'application/json', [400, 'input/bad-line']],
    ['a text that is a number', '{"text": 1}', 'application/json', [400, 'input/bad-line']],
    ['an empty text', '{"text": " "}', 'application/json', [422, 'input/empty']],
    ['a form', 'text=a', 'application/x-www-form-urlencoded', [415, 'request/media-type']],
  ])('%s is refused', async (_, body, type, expected) => {
    expect(await codeOf(await post('/api/read', {headers: {'content-type': type}, body}))).toEqual(expected)
  })

  test('lines are answered in order, a bad one in its place', async () => {
    const answer = await lines('/api/read', `${JSON.stringify({text, id: 7})}\nnope\n${JSON.stringify({text})}\n`)
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson')
    const answers = (await answer.text()).trimEnd().split('\n')
    expect(answers.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({given: {id: 7}, claims: expect.any(Array)}),
      {error: expect.objectContaining({code: 'input/bad-line', details: {line: 2}})},
      expect.objectContaining({claims: expect.any(Array)}),
    ])
  })

  test('a desk that cannot be opened is the answer to lines too', async () => {
    desk.status = async () => {
      throw new ReportedlyError('asset/missing', 'The file of the model is not there.')
    }
    expect(await codeOf(await lines('/api/read', '{}'))).toEqual([500, 'asset/missing'])
  })
})

describe('POST /api/check', () => {
  test('takes two texts, two articles, or an article that is kept', async () => {
    const id = await readAndKeep()
    for (const against of [text, {text, outlet: 'A'}, {article: id}]) {
      const answer = await json('/api/check', {passage: 'A draft.', against})
      expect(await answer.json()).toMatchObject({
        draft: {text: 'A draft.'},
        source: {text},
        findings: [{found: 'missing'}],
      })
    }
  })

  test.each([
    [{passage: 'a'}, [400, 'request/malformed']],
    [{passage: 'a', against: 'b', verdict: true}, [400, 'request/malformed']],
    [{passage: 'a', against: {article: 'none'}}, [404, 'desk/gone']],
    [{passage: 'a', against: {}}, [400, 'input/bad-line']],
  ])('%j is refused', async (body, expected) => {
    expect(await codeOf(await json('/api/check', body))).toEqual(expected)
  })

  test('line by line', async () => {
    const answer = await lines('/api/check', `{"passage":"a","against":"b"}\n\n{"passage":"c","against":"d"}\n`)
    const answers = (await answer.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({draft, error}) => draft?.text ?? [error.code, error.details.line])).toEqual([
      'a',
      ['request/malformed', 2],
      'c',
    ])
  })
})

/** Through the form of the desk, as a browser does. */
async function readAndKeep(fields: Record<string, string | File> = {text}): Promise<string> {
  const answer = await post('/read', {body: form(fields)})
  expect(answer.status).toBe(303)
  return answer.headers.get('location')!.replace('/articles/', '')
}

describe('the form of the desk', () => {
  test('leads to the page of the article, whose twin is the reading', async () => {
    const id = await readAndKeep({text: 'One line.\r\nAnother, police said.', outlet: 'Port Vale Courier'})
    expect(desk.asked[0]).toMatchObject({
      input: {text: 'One line.\nAnother, police said.'},
      options: {given: {outlet: 'Port Vale Courier'}},
    })
    expect((await get(`/articles/${id}`)).status).toBe(200)
    expect(await (await get(`/articles/${id}.json`)).json()).toMatchObject({article: {id, outlet: 'Port Vale Courier'}})
    expect(await (await get('/desk.json')).json()).toMatchObject({articles: [{id}]})
  })

  test('takes a file', async () => {
    await readAndKeep({text: '', file: new File([text], 'ferry.txt', {type: 'text/plain'})})
    expect(desk.asked[0].input).toEqual({
      original: {bytes: new TextEncoder().encode(text), mediaType: 'text/plain'},
    })
  })

  test('fetches no address unasked', async () => {
    const url = 'https://example.org/a?b=c&d'
    for (const fields of [{url}, {text: ` ${url}\n`}]) {
      const answer = await post('/read', {body: form({...fields, outlet: 'A'})})
      expect(answer.status).toBe(303)
      const {pathname, searchParams} = new URL(answer.headers.get('location')!, 'http://localhost')
      expect([pathname, ...searchParams.values()]).toEqual(['/add', 'A', url])
    }
    expect(desk.asked).toEqual([])
    await post('/read', {body: form({url, fetch: 'yes'})})
    expect(desk.asked[0].input).toEqual({url})
  })

  test('an address beside a text is where it was found', async () => {
    await readAndKeep({text, url: 'https://example.org/a'})
    expect(desk.asked[0]).toMatchObject({input: {text}, options: {given: {url: 'https://example.org/a'}}})
  })

  test.each([
    ['nothing in it', form({text: ' '}), {}, 422],
    ['a broken one', '--x', {'content-type': 'multipart/form-data; boundary=x'}, 400],
    ['JSON', '{}', {'content-type': 'application/json'}, 415],
  ])('%s is refused', async (_, body, headers, status) => {
    expect((await post('/read', {body, headers})).status).toBe(status)
  })

  test('a draft and its source lead to their page', async () => {
    const id = await readAndKeep()
    for (const source of [{'source-text': text}, {'source-article': id}]) {
      const answer = await post('/check', {body: form({'draft-text': 'A draft.', ...source})})
      expect(answer.status).toBe(303)
      const twin = await get(`${answer.headers.get('location')}.json`)
      expect(await twin.json()).toMatchObject({draft: {text: 'A draft.'}, source: {text}})
    }
    expect((await post('/check', {body: form({'draft-text': 'A draft.'})})).status).toBe(422)
  })
})

describe('an article in other formats', () => {
  test.each([
    ['md', 'text/markdown', '---\n'],
    ['txt', 'text/plain', ''],
    ['jsonl', 'application/x-ndjson', '{'],
    ['annotations.json', 'application/ld+json', '{'],
    ['csl.json', 'application/vnd.citationstyles.csl+json', '['],
    ['html', 'text/html', '<!doctype html>'],
  ])('.%s', async (ending, type, begins) => {
    kept.readings.put('ferry', ferryReading())
    const answer = await get(`/articles/ferry.${ending}`)
    expect(answer.headers.get('content-type')).toContain(type)
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="ferry-line-ends-night-sailings.${ending}"`,
    )
    expect((await answer.text()).startsWith(begins)).toBe(true)
  })

  test('a headline cannot steer the name of the file', async () => {
    const {article, ...rest} = ferryReading()
    for (const [headline, name] of [
      ['../../etc/"passwd"\r\nX: y', 'etc-passwd-x-y'],
      ['Überfälle', 'uberfalle'],
      ['渡し船', 'ferry'],
    ]) {
      kept.readings.put('ferry', {...rest, article: {...article, headline}})
      const {headers} = await get('/articles/ferry.md')
      expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}.md"`)
    }
  })
})

test('what is not there is a page for people and an error of one shape for programs', async () => {
  const page = await get('/articles/none', {accept: 'text/html,*/*'})
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  expect(await codeOf(await get('/articles/none.json', {accept: 'text/html'}))).toEqual([404, 'desk/gone'])
  expect(await codeOf(await get('/nowhere'))).toEqual([404, 'request/not-found'])
  expect(await codeOf(await get('/page/../../etc/passwd'))).toEqual([404, 'request/not-found'])
  const put = await post('/api/read', {method: 'PUT'})
  expect(put.headers.get('allow')).toBe('POST')
  expect(await codeOf(put)).toEqual([405, 'request/method'])
})

test('a mistake of ours tells nothing of itself, and is logged', async () => {
  desk = fakeDesk({
    wait: async () => {
      throw new Error('secret')
    },
  })
  open()
  const answer = await json('/api/read', {text})
  expect(await answer.clone().text()).not.toContain('secret')
  expect(await codeOf(answer)).toEqual([500, 'read/invalid'])
  expect(logged.splice(0)).toEqual([new Error('secret')])
})

test('what has not changed is not sent again', async () => {
  const path = `/articles/${await readAndKeep()}.json`
  const etag = (await get(path)).headers.get('etag')!
  const again = await get(path, {'if-none-match': etag})
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('pages are packed for whoever can unpack them, and are known by their tag still; lines are not', async () => {
  const path = `/articles/${await readAndKeep()}`
  const gzip = {'accept-encoding': 'gzip'}
  const packed = await get(path, gzip)
  const bytes = (await packed.clone().arrayBuffer()).byteLength
  const unpacked = await new Response(packed.body!.pipeThrough(new DecompressionStream('gzip'))).text()
  expect([packed.headers.get('content-encoding'), unpacked]).toEqual(['gzip', await (await get(path)).text()])
  expect(bytes).toBeLessThan(unpacked.length / 2)
  expect((await get(path, {...gzip, 'if-none-match': packed.headers.get('etag')!})).status).toBe(304)
  const lines = await app.request('/api/read', {
    method: 'POST',
    headers: {...gzip, 'content-type': 'application/x-ndjson'},
    body: `${JSON.stringify({text})}\n`.repeat(30),
  })
  expect(lines.headers.get('content-encoding')).toBeNull()
  await lines.text()
})

describe('the API describes itself', () => {
  interface Api {
    openapi: string
    paths: Record<string, Record<string, {responses: Record<string, unknown>}>>
    components: {schemas: Record<string, object>}
  }
  const described = async (): Promise<Api> => (await get('/openapi.json')).json() as Promise<Api>

  test('every reference leads to a schema, every status to a code', async () => {
    const {openapi, paths, components} = await described()
    expect(openapi).toBe('3.1.0')
    const refs = [...JSON.stringify({paths, components}).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)]
    expect(refs.length).toBeGreaterThan(20)
    expect(refs.map(([, name]) => name).filter((name) => !(name in components.schemas))).toEqual([])
    expect(JSON.stringify(components)).not.toContain('"$ref":"#/$defs')
    const statuses = Object.values(paths).flatMap((path) =>
      Object.values(path).flatMap(({responses}) => Object.keys(responses)),
    )
    const known = new Set<number>([200, ...Object.values(errorCodes).map(({http}) => http)])
    expect(statuses.filter((status) => !known.has(Number(status)))).toEqual([])
  })

  test('every address in it is answered', async () => {
    const {paths} = await described()
    kept.readings.put('ferry', ferryReading())
    kept.comparisons.put('ferry', await desk.check({text}, {text}))
    for (const [path, methods] of Object.entries(paths))
      for (const method of Object.keys(methods)) {
        const answer = await post(path.replace('{id}', 'ferry'), {method: method.toUpperCase()})
        expect([path, answer.status], await answer.text()).toEqual([path, method === 'get' ? 200 : 415])
      }
  })

  test('the schema of a reading', async () => {
    expect(await (await get('/schema/reading.json')).json()).toMatchObject({title: 'Reading'})
    expect(await (await get('/api/status')).json()).toEqual({
      version: '0.0.0',
      model: 'none',
      runtime: 'native',
      kept: 0,
    })
  })
})
