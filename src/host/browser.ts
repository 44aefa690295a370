/** The ground we stand on in a page or its worker: assets from your own server, nothing else from anywhere. */
import {type AssetName, type Assets, ReportedlyError} from '../contract/index.ts'

export interface BrowserAssetOptions {
  /** Called as bytes come in; `total` is 0 where the server does not say. */
  onProgress?: (progress: {asset: AssetName; loaded: number; total: number}) => void
}

/**
 * Assets under `base`, an address of your own server that ends in a slash. They are packed with brotli: serve `gazetteer.br` with
 * `Content-Encoding: br`, and the browser unpacks them. Throws `asset/missing` and `asset/broken`.
 */
export function browserAssets(base: string, {onProgress}: BrowserAssetOptions = {}): Assets {
  return {
    async bytes(asset) {
      const address = `${base}${asset}.br`
      const response = await fetch(address)
      if (!response.ok || !response.body) {
        throw new ReportedlyError(
          'asset/missing',
          `${address} answered with ${response.status}. Copy the package’s assets there.`,
          {details: {asset, status: response.status}},
        )
      }
      const total = Number(response.headers.get('content-length')) || 0
      const parts: Uint8Array[] = []
      let loaded = 0
      const reader = response.body.getReader()
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        parts.push(next.value)
        loaded += next.value.length
        onProgress?.({asset, loaded, total})
      }
      return joined(parts, loaded)
    },
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
