/** The engine with the package's own tables and model, opened without a door: what is measured is the reader, whatever state the pages are in. */
import {nodeAssets} from '../src/host/assets-node.ts'
import {packageVersion} from '../src/host/node.ts'
import {nodeRuntime} from '../src/host/runtime-node.ts'
import {type Engine, openEngine} from '../src/reader/index.ts'

export const loadEngine = (): Promise<Engine> => openEngine(nodeAssets(), packageVersion(), nodeRuntime())
