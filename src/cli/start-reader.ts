/** Starts a process that answers jobs. */
import {type ChildProcess, fork} from 'node:child_process'
import {createRequire} from 'node:module'
import {fileURLToPath, pathToFileURL} from 'node:url'

export interface StartOptions {
  readonly offline: boolean
  readonly warm: boolean
}

export function startReader(options: StartOptions): ChildProcess {
  const source = import.meta.url.endsWith('.ts')
  const file = fileURLToPath(new URL(source ? './reader-process.ts' : './reader-process.js', import.meta.url))
  const flags = (['offline', 'warm'] as const).filter((name) => options[name]).map((name) => `--${name}`)
  return fork(file, flags, {
    execArgv: source ? ['--import', typescriptLoader()] : [],
    // Bytes of an original travel as bytes.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

/** In tests and development the sources run as they are. */
const typescriptLoader = (): string => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
