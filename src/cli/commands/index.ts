/** The commands, in the order in which help lists them. */
import {read} from './read.ts'

export const commands = [read] as const
