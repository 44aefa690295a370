/** Under which names the files of the package lie, beside the program and on your server: one list for both hosts. */
import type {AssetName} from '../contract/index.ts'

export interface AssetFile {
  readonly file: string
  /** With brotli. */
  readonly packed: boolean
}

/** The graph is kept as it is: brotli takes a quarter off it, but then every start would pay for unpacking, and a plain server could not serve it. */
export const assetFiles: Readonly<Record<AssetName, AssetFile>> = {
  gazetteer: {file: 'gazetteer.br', packed: true},
  actors: {file: 'actors.br', packed: true},
  model: {file: 'model.onnx', packed: false},
  labels: {file: 'model.json', packed: false},
  vocabulary: {file: 'vocab.txt', packed: false},
}

/** The program of ONNX Runtime, of which its package has several: this one needs no graphics card and no special headers. */
export const runtimeFile = 'ort-wasm-simd-threaded.wasm'
