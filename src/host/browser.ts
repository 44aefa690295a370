/** The ground we stand on in a page or its worker: files from your own server, nothing else from anywhere. */
import * as onnx from 'onnxruntime-web/wasm'
import type {Assets, OpenRuntime} from '../contract/index.ts'
import {assetFiles, runtimeFile} from './asset-files.ts'
import {type DownloadProgress, fetchWhole} from './fetch-whole.ts'
import {openSession} from './session.ts'
import {verified} from './verified.ts'

export interface BrowserHostOptions {
  /** Where the package's files lie on your server, ending in a slash. */
  assets: string
  /** Called as bytes come in. */
  onProgress?: (progress: DownloadProgress) => void
}

export {runtimeFile}

/**
 * Assets, and a runtime in WebAssembly, from `assets`. What is packed (`*.br`) has to be served with `Content-Encoding: br`: the
 * browser unpacks it. Throws `asset/missing`, `asset/broken` and `model/failed`.
 */
export function browserHost({assets: base, onProgress}: BrowserHostOptions): {
  assets: Assets
  openRuntime: OpenRuntime
} {
  return {
    assets: verified({bytes: (name) => fetchWhole(base, assetFiles[name].file, onProgress)}),
    async openRuntime(graph) {
      // Handed over as bytes: left to itself the runtime looks for its program beside the script.
      onnx.env.wasm.wasmBinary = await fetchWhole(base, runtimeFile, onProgress)
      // More would need headers of cross-origin isolation, and a page has other work to do.
      onnx.env.wasm.numThreads = 1
      return openSession('wasm', onnx, graph)
    },
  }
}
