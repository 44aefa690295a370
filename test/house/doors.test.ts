/** One article through every door: the library, the command, the API as one object and as a line, the page's twin, an agent. */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Hono} from 'hono'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createApp} from '../../src/http/index.ts'
import {type Desk, open, type Reading} from '../../src/index.ts'
import {answerMcp} from '../../src/mcp/index.ts'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'examples/ferry.txt'), 'utf8')
const given = {outlet: 'Port Vale Courier', published: '2024-03-04'}
const version = '0.0.0'

let desk: Desk
let app: Hono
let expected: Reading
beforeAll(async () => {
  desk = await open({offline: true})
  const mcp = (request: Request, message: object, asked: Desk) => answerMcp(request, message, {desk: asked, version})
  app = createApp({desk, version, mcp})
  expected = plain(await desk.read({text}, {given}))
}, 60_000)
afterAll(() => desk.close())

/** As it travels. */
const plain = (reading: unknown): Reading => JSON.parse(JSON.stringify(reading))

const posted = (path: string, type: string, body: string): Promise<Response> =>
  Promise.resolve(
    app.request(path, {
      method: 'POST',
      headers: {'content-type': type, accept: 'application/json, text/event-stream'},
      body,
    }),
  )

test('the command', {timeout: 60_000}, () => {
  const options = ['--format', 'json', '--outlet', given.outlet, '--published', given.published, '-']
  const printed = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'read', ...options], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  })
  expect(expected.claims.length).toBeGreaterThan(3)
  expect(JSON.parse(printed)).toEqual(expected)
})

test('the API, one object', async () => {
  const answer = await posted('/api/read', 'application/json', JSON.stringify({text, ...given}))
  expect(await answer.json()).toEqual(expected)
})

test('the API, a line', async () => {
  const answer = await posted('/api/read', 'application/x-ndjson', `${JSON.stringify({text, ...given})}\n`)
  expect(JSON.parse(await answer.text())).toEqual(expected)
})

test('a paste, and the twin of its page', async () => {
  const form = new URLSearchParams({text, ...given}).toString()
  const led = await posted('/read', 'application/x-www-form-urlencoded', form)
  expect(led.headers.get('location')).toBe(`/articles/${expected.article.id}`)
  expect(await (await app.request(`/articles/${expected.article.id}.json`)).json()).toEqual(expected)
})

test('an agent: the same claims, with the same words', async () => {
  const asked = {name: 'read_article', arguments: {text, ...given, maxChars: 1_000_000}}
  const message = {jsonrpc: '2.0', id: 1, method: 'tools/call', params: asked}
  const answer = (await (await posted('/mcp', 'application/json', JSON.stringify(message))).json()) as {
    result: {structuredContent: {article: {id: string}; claims: {id: string; quote: string}[]}}
  }
  const {article, claims} = answer.result.structuredContent
  expect(article.id).toBe(expected.article.id)
  expect(claims.map(({id}) => id)).toEqual(expected.claims.map(({id}) => id))
  expect(claims.map(({quote}) => quote)).toEqual(expected.claims.map(({text}) => text))
})
