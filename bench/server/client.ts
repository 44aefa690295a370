/** Asks a desk as browsers and programs do, and sees what they do not show: bytes as they were sent, connections that break. */
import {Agent, type ClientRequest, type IncomingMessage, request} from 'node:http'
import {gunzipSync} from 'node:zlib'

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** As it came, packed or not. */
  readonly sent: Buffer
  /** As it is read. */
  readonly bytes: Buffer
}

export interface Client {
  /** The whole answer. Throws where the connection breaks. */
  ask(path: string, asked?: Asked): Promise<Answer>
  /** A request that its caller writes and breaks off as it likes. Errors of its connection are nobody's. */
  open(path: string, asked?: Omit<Asked, 'body'>): ClientRequest
  close(): void
}

/** At most `connections` at once, kept open as a browser keeps them. */
export function openClient(address: string, connections = 64): Client {
  const agent = new Agent({keepAlive: true, maxSockets: connections})
  const start = (path: string, {method = 'GET', headers = {}}: Asked, from = agent): ClientRequest =>
    request(address + path, {agent: from, method, headers: {'accept-encoding': 'gzip', ...headers}})
  return {
    ask: async function ask(path, asked = {}) {
      return new Promise((resolve, reject) => {
        const asking = start(path, asked)
        // As browsers do: a connection that was kept may be closed from the other side just as it is used again.
        asking.once('error', (error: NodeJS.ErrnoException) =>
          asking.reusedSocket && error.code === 'ECONNRESET' ? resolve(ask(path, asked)) : reject(error),
        )
        asking.once('response', (response) => received(response).then(resolve, reject))
        asking.end(asked.body)
      })
    },
    open: (path, asked = {}) => start(path, asked, new Agent()).on('error', () => {}),
    close: () => agent.destroy(),
  }
}

async function received(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  const sent = Buffer.concat(chunks)
  const isPacked = response.headers['content-encoding'] === 'gzip'
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    sent,
    bytes: isPacked ? gunzipSync(sent) : sent,
  }
}

/** What a browser says of itself, and of where its request comes from. */
export const asBrowser = {accept: 'text/html', 'sec-fetch-site': 'same-origin', 'user-agent': 'Mozilla/5.0 (bench)'}

/** A paste box that was sent: the answer is the page to which it leads. */
export async function paste(client: Client, text: string, outlet: string): Promise<{path: string; page: Answer}> {
  const form = {
    method: 'POST',
    headers: {...asBrowser, 'content-type': 'application/x-www-form-urlencoded'},
    body: new URLSearchParams({text, outlet}).toString(),
  }
  const led = await client.ask('/read', form)
  const path = String(led.headers.location ?? '')
  if (led.status !== 303) return {path, page: led}
  return {path, page: await client.ask(path, {headers: asBrowser})}
}
