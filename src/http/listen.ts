/** Listens on an address, within limits of time and connections. */
import type {AddressInfo} from 'node:net'
import {createAdaptorServer} from '@hono/node-server'
import type {Hono} from 'hono'
import {ReportedlyError} from '../contract/index.ts'

/**
 * Chosen: a client has ten seconds for its headers, as `body.ts` gives it twenty for its body; an answer of which nothing moves for
 * five minutes is dropped, which is longer than the longest article takes to read.
 */
const limits = {headersTimeout: 10_000, requestTimeout: 0, keepAliveTimeout: 5_000, maxHeaderSize: 16_384}
const idleMs = 300_000
/** Chosen: a thousand at once are told to slow down, rather than cut off. */
const connections = 2_000

export interface Listening {
  /** The port, where 0 was asked for. */
  readonly port: number
  close(): Promise<void>
}

/** Throws `usage/unknown` where the address cannot be had. */
export async function listen(app: Hono, {host, port}: {host: string; port: number}): Promise<Listening> {
  const server = createAdaptorServer({fetch: app.fetch, serverOptions: limits}) as import('node:http').Server
  server.maxConnections = connections
  server.setTimeout(idleMs)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(taken(host, port, cause)))
    server.listen({port, host, backlog: connections}, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const taken = (host: string, port: number, cause: NodeJS.ErrnoException): ReportedlyError =>
  new ReportedlyError(
    'usage/unknown',
    cause.code === 'EADDRINUSE'
      ? `Port ${port} is taken, perhaps by another desk. Choose one with --port, or 0 for any.`
      : `Nothing can listen on ${host}:${port}: ${cause.message}.`,
    {cause},
  )
