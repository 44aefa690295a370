/** The door for programs in a page or its worker: the reader, with its tables from your own server, then offline. */
import {type BrowserAssetOptions, browserAssets} from './host/browser.ts'
import {type Engine, openEngine} from './reader/index.ts'

export {articleFrom} from './intake/index.ts'
export {type Engine, readArticle} from './reader/index.ts'

/** `assets`: where the package's assets lie on your server, ending in a slash. Throws `asset/missing` and `asset/broken`. */
export function loadEngine({
  assets,
  version = 'browser',
  ...options
}: {assets: string; version?: string} & BrowserAssetOptions): Promise<Engine> {
  return openEngine(browserAssets(assets, options), version)
}
