/** Agents over HTTP (streamable HTTP), one message at a time and without sessions: nothing is kept between two of them. */
import {WebStandardStreamableHTTPServerTransport} from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import {createMcpServer, type McpOptions} from './server.ts'

/** `message` is the body, parsed: whoever received it had limits of size and time. Throws where the request is aborted. */
export async function answerMcp(request: Request, message: unknown, options: McpOptions): Promise<Response> {
  const {signal} = request
  const server = createMcpServer({...options, signal})
  const transport = new WebStandardStreamableHTTPServerTransport({enableJsonResponse: true})
  await server.connect(transport)
  const gone = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), {once: true}),
  )
  try {
    return await Promise.race([transport.handleRequest(request, {parsedBody: message}), gone])
  } finally {
    await server.close()
  }
}
