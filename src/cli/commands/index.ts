/** The commands, in the order in which help lists them. */
import {read} from './read.ts'
import {status} from './status.ts'

export const commands = [read, status] as const
