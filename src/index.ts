/** The door for programs in Node: one article read, or a desk to ask more of. */
import type {Assets, ModelRuntime} from './contract/index.ts'
import {type Desk, openDesk} from './desk/index.ts'
import {nodeAssets} from './host/assets-node.ts'
import {createNodeHost, type NodeHostOptions, packageVersion} from './host/node.ts'
import {nodeRuntime} from './host/runtime-node.ts'
import {type Engine, openEngine} from './reader/index.ts'

export * from './contract/index.ts'
export type {Desk, Input, LineAnswer, LinesOptions, ReadOptions, Status} from './desk/index.ts'
export {articleFrom} from './intake/index.ts'
export {type Engine, readArticle} from './reader/index.ts'

export interface EngineOptions {
  /** Default: those that ship with the package. */
  assets?: Assets
  /** Default: the processor's own, or WebAssembly where `onnxruntime-node` is not installed. */
  runtime?: ModelRuntime['kind']
}

/** The tables and the model that ship with the package, opened once for many readings. Throws `asset/*` and `model/failed`. */
export function loadEngine({assets = nodeAssets(), runtime}: EngineOptions = {}): Promise<Engine> {
  return openEngine(assets, packageVersion(), nodeRuntime(runtime))
}

/** A desk on this machine: reads texts, files, pages and addresses. `close()` it when done. */
export async function open(options: NodeHostOptions = {}): Promise<Desk> {
  return openDesk(createNodeHost(options))
}
