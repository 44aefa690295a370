/** The door for programs in a page or its worker: the reader, with its files from your own server, then offline. */
import {type BrowserHostOptions, browserHost} from './host/browser.ts'
import {type Engine, openEngine} from './reader/index.ts'

export {type Article, type Given, type Reading, ReportedlyError} from './contract/index.ts'
export type {DownloadProgress} from './host/fetch-whole.ts'
export {articleFrom} from './intake/index.ts'
export {type Engine, readArticle} from './reader/index.ts'

export interface EngineOptions extends BrowserHostOptions {
  /** What readings name as the engine's version; default 'browser'. */
  version?: string
}

/** The tables and the model, opened once for many readings: best in a worker, for a page stands still while it reads. */
export function loadEngine({version = 'browser', ...options}: EngineOptions): Promise<Engine> {
  const {assets, openRuntime} = browserHost(options)
  return openEngine(assets, version, openRuntime)
}
