/** What a crowd does to a desk, one kind a line: what it asks, how often, and which answers are right. */
import {asBrowser, type Client, paste} from './client.ts'
import {oneOf, type Random} from './random.ts'
import type {WriteArticle} from './texts.ts'

export interface Crowd {
  readonly client: Client
  readonly write: WriteArticle
  readonly random: Random
  /** Pages that somebody has been led to, the last ones last. */
  readonly pages: string[]
}

interface Kind {
  readonly name: string
  /** How often beside the others. */
  readonly weight: number
  /** Which statuses are an answer; beside them "come back later" is (`tally.ts`). */
  readonly expects: readonly number[]
  /** Statuses of its answers, those that came. */
  run(crowd: Crowd): Promise<number[]>
}

const json = {'content-type': 'application/json'}
const endings = ['txt', 'jsonl', 'md', 'html', 'annotations.json', 'csl.json']

export const kinds: readonly Kind[] = [
  {
    name: 'paste',
    weight: 6,
    expects: [200],
    async run({client, write, random, pages}) {
      const {path, page} = await paste(client, write(200 + Math.floor(random() * 600)), 'Port Vale Courier')
      if (page.status === 200 && pages.push(path) > 200) pages.shift()
      return [page.status]
    },
  },
  asking('page', 12, [200], ({pages, random}) => [{path: oneOf([...pages, '/'], random), headers: asBrowser}]),
  asking('page of the desk', 6, [200], ({random}) => [
    {
      path: oneOf(['/', '/help', '/check', '/parts', '/add?url=https%3A%2F%2Fexample.org%2Fferry'], random),
      headers: asBrowser,
    },
  ]),
  asking('files of a page', 6, [200], () =>
    ['/page/page.css', '/page/elements.js', '/page/icon.svg'].map((path) => ({path})),
  ),
  asking('twin in JSON', 6, [200], ({pages, random}) => [{path: `${oneOf([...pages, '/desk'], random)}.json`}]),
  asking('export', 6, [200], ({pages, random}) =>
    pages.length === 0 ? [] : [{path: `${oneOf(pages, random)}.${oneOf(endings, random)}`}],
  ),
  asking('unchanged', 3, [304], ({pages, random}) => {
    const path = oneOf([...pages, '/help'], random)
    return [{path, again: true}]
  }),
  asking('read as JSON', 2, [200], ({write}) => [
    {path: '/api/read', method: 'POST', headers: json, body: JSON.stringify({text: write(200)})},
  ]),
  asking('read as lines', 1, [200], ({write}) => [
    {
      path: '/api/read',
      method: 'POST',
      headers: {'content-type': 'application/x-ndjson'},
      body: `${[1, 2, 3].map(() => JSON.stringify({text: write(100)})).join('\n')}\nno JSON\n`,
    },
  ]),
  asking('check', 2, [200], ({write}) => {
    const source = write(200)
    return [
      {
        path: '/api/check',
        method: 'POST',
        headers: json,
        body: JSON.stringify({passage: source.slice(50, 600), against: source}),
      },
    ]
  }),
  asking('agent', 2, [200], ({write}) => [
    called('tools/list', {}),
    called('tools/call', {name: 'read_article', arguments: {text: write(150)}}),
  ]),
  asking('not there', 3, [404], ({random}) => [
    {path: `/articles/${Math.floor(random() * 1e9)}`, headers: asBrowser},
    {path: '/wp-login.php'},
  ]),
  asking('broken', 2, [400, 415, 422], () => [
    {path: '/api/read', method: 'POST', headers: json, body: '{"text": '},
    {path: '/api/read', method: 'POST', body: 'text'},
    {path: '/api/read', method: 'POST', headers: json, body: '{"text": " "}'},
  ]),
  asking('stranger', 2, [403], (): Question[] => [
    {path: '/', headers: {host: 'desk.example.org'}},
    {path: '/api/read', method: 'POST', headers: {...json, origin: 'https://example.org'}, body: '{"text": "x"}'},
  ]),
  {
    name: 'six megabytes',
    weight: 1,
    expects: [413],
    run: async ({client}) => {
      // The answer may come before all is sent, and the connection ends there.
      const answer = client.ask('/api/read', {method: 'POST', headers: json, body: `{"text": "${'x'.repeat(6e6)}"}`})
      return answer.then(({status}) => [status]).catch(() => [])
    },
  },
  {
    name: 'burst of fifty',
    weight: 1,
    expects: [200],
    run: ({client, pages, random}) =>
      Promise.all(Array.from({length: 50}, async () => (await client.ask(oneOf([...pages, '/'], random))).status)),
  },
  leaving('leaves while it is read for', 2, (crowd) => crowd.random() * 400),
  leaving('leaves at once', 1, () => 0),
  {
    name: 'stops in the middle of its body',
    weight: 1,
    expects: [],
    async run({client, write, random}) {
      const asking = client.open('/api/read', {method: 'POST', headers: {...json, 'content-length': '9000'}})
      for (const piece of write(100).match(/[\s\S]{1,100}/g) ?? []) {
        asking.write(piece)
        await pause(50)
      }
      await pause(random() * 1_000)
      asking.destroy()
      return []
    },
  },
  {
    name: 'takes its page slowly',
    weight: 1,
    expects: [],
    async run({client, pages, random}) {
      const asking = client.open(`${oneOf([...pages, '/parts'], random)}`, {headers: asBrowser})
      asking.once('response', (response) => response.once('data', () => response.pause()))
      asking.end()
      await pause(3_000 + random() * 3_000)
      asking.destroy()
      return []
    },
  },
]

interface Question {
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Asked twice, the second time with the first answer's ETag; the second answer counts. */
  readonly again?: boolean
}

/** A kind that asks and hears all of its answers, one after another. */
function asking(
  name: string,
  weight: number,
  expects: readonly number[],
  questions: (crowd: Crowd) => readonly Question[],
): Kind {
  return {
    name,
    weight,
    expects,
    async run(crowd) {
      const statuses: number[] = []
      for (const {path, again, ...asked} of questions(crowd)) {
        const {status, headers} = await crowd.client.ask(path, asked)
        // Whoever is told to come back later has no tag to ask with.
        const tag = again ? headers.etag : undefined
        statuses.push(
          tag ? (await crowd.client.ask(path, {...asked, headers: {'if-none-match': String(tag)}})).status : status,
        )
      }
      return statuses
    },
  }
}

/** A kind that sends an article and hangs up before it is answered. */
function leaving(name: string, weight: number, afterMs: (crowd: Crowd) => number): Kind {
  return {
    name,
    weight,
    expects: [],
    async run(crowd) {
      const leaver = crowd.client.open('/api/read', {method: 'POST', headers: json})
      leaver.end(JSON.stringify({text: crowd.write(800)}))
      await pause(20 + afterMs(crowd))
      leaver.destroy()
      return []
    },
  }
}

/** A message of an agent (streamable HTTP). */
const called = (method: string, params: object): Question => ({
  path: '/mcp',
  method: 'POST',
  headers: {...json, accept: 'application/json, text/event-stream', 'mcp-protocol-version': '2025-06-18'},
  body: JSON.stringify({jsonrpc: '2.0', id: 1, method, params}),
})

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
