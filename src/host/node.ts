/** The ground we stand on in Node: files of the package, the disk, the network through one guarded door, a worker for intake. */
import {readFileSync} from 'node:fs'
import type {Host} from '../contract/index.ts'
import {nodeAssets} from './assets-node.ts'
import {decode} from './decode.ts'
import {fetchPage} from './fetch-page.ts'
import {openIntakeRoom} from './intake-room.ts'
import {readFile} from './read-file.ts'
import {nodeRuntime} from './runtime-node.ts'
import type {RuntimeKind} from './session.ts'

export interface NodeHostOptions {
  /** Refuses every address before any look-up; default false. */
  offline?: boolean
  /** Which runtime the model is run in; default: the processor's own, or WebAssembly where that is not installed. */
  runtime?: RuntimeKind
}

/** Nothing is opened until it is asked for; `close` ends the worker, if one was started. */
export function createNodeHost({offline = false, runtime}: NodeHostOptions = {}): Host {
  const version = packageVersion()
  const room = openIntakeRoom()
  return {
    version,
    assets: nodeAssets(),
    openRuntime: nodeRuntime(runtime),
    readFile,
    fetchPage: (address, options = {}) =>
      fetchPage(address, {...options, offline: offline || options.offline, userAgent: `Reportedly/${version}`}),
    take: async (original, given) => room.take(decode(original), given),
    close: room.close,
  }
}

/** The version in package.json: what a reading, `--version` and the user agent name. */
export function packageVersion(): string {
  const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}
