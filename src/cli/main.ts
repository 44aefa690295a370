#!/usr/bin/env node
/** The door for people at a terminal. */
import {compileLate} from '../host/compile-late.ts'
import {run} from './run.ts'

compileLate()

const interrupt = new AbortController()

process.on('SIGINT', () => {
  if (interrupt.signal.aborted) process.exit(130)
  interrupt.abort()
})

// `reportedly … | head`: whoever reads has seen enough, and that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  })
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  interrupted: interrupt.signal,
})
