/** The door for agents. */

export {answerMcp} from './http.ts'
export {createMcpServer, type McpOptions} from './server.ts'
export {serveStdio} from './stdio.ts'
