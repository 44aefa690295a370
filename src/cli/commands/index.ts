/** The commands, in the order in which help lists them. */
import {check} from './check.ts'
import {mcp} from './mcp.ts'
import {read} from './read.ts'
import {serve} from './serve.ts'
import {status} from './status.ts'

export const commands = [read, check, serve, mcp, status] as const
