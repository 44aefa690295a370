/** Agents over HTTP, through the desk's own door. */
import {Client} from '@modelcontextprotocol/sdk/client/index.js'
import {StreamableHTTPClientTransport} from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import {expect, test} from 'vitest'
import {fakeDesk} from '../../test/desk.ts'
import {createApp} from '../http/app.ts'
import {answerMcp} from './http.ts'

const desk = fakeDesk()
const version = '0.0.0'
const app = createApp({
  desk,
  version,
  files: {get: async () => undefined},
  mcp: (request, message, desk) => answerMcp(request, message, {desk, version}),
})

test('a client finds the tools and reads an article', async () => {
  const client = new Client({name: 'test', version: '0'})
  const address = new URL('http://localhost/mcp')
  await client.connect(
    new StreamableHTTPClientTransport(address, {fetch: async (url, init) => app.request(String(url), init)}),
  )
  expect((await client.listTools()).tools).toHaveLength(2)
  const asked = {name: 'read_article', arguments: {text: 'The bridge is closed, police said.'}}
  expect(await client.callTool(asked)).toMatchObject({structuredContent: {untrusted: ['quote', 'text', 'headline']}})
  await client.close()
})

test.each([
  ['no message', '{}', 400],
  ['no JSON', '{', 400],
])('%s is refused', async (_, body, status) => {
  const headers = {'content-type': 'application/json', accept: 'application/json, text/event-stream'}
  expect((await app.request('/mcp', {method: 'POST', headers, body})).status).toBe(status)
})

test('there is no stream to listen to, and no stranger is let in', async () => {
  expect((await app.request('/mcp')).status).toBe(405)
  const headers = {'content-type': 'application/json', origin: 'https://evil.example'}
  expect((await app.request('/mcp', {method: 'POST', headers, body: '{}'})).status).toBe(403)
})
