/** Agents over standard input and output, until the input ends. */
import {once} from 'node:events'
import type {Readable, Writable} from 'node:stream'
import {StdioServerTransport} from '@modelcontextprotocol/sdk/server/stdio.js'
import {articleLimit} from '../contract/index.ts'
import {createMcpServer, type McpOptions} from './server.ts'

/** A passage and its text, each of the longest kind, with their escapes. */
const messageLimit = 3 * articleLimit

export async function serveStdio(
  {stdin, stdout, interrupted}: {stdin: Readable; stdout: Writable; interrupted: AbortSignal},
  options: McpOptions,
): Promise<void> {
  const server = createMcpServer(options)
  await server.connect(new StdioServerTransport(stdin, stdout, {maxBufferSize: messageLimit}))
  const ended = new AbortController()
  const signal = AbortSignal.any([interrupted, ended.signal])
  for (const event of ['end', 'close']) stdin.once(event, () => ended.abort())
  if (!signal.aborted) await once(signal, 'abort')
  await server.close()
}
