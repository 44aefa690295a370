/** What the outside must supply. `host/node.ts` and `host/browser.ts` satisfy it; everything else takes it as an argument. */
import type {Article} from './article.ts'

export const assetNames = ['gazetteer', 'actors', 'model', 'labels', 'vocabulary'] as const
export type AssetName = (typeof assetNames)[number]

/**
 * The files that ship with the package, unpacked: the tables of places and of actors, the model's graph (ONNX), its labels (JSON)
 * and its word pieces (one a line). Throws `asset/missing` and `asset/broken`; a graph whose digest is not the one in its labels is broken.
 */
export interface Assets {
  bytes(name: AssetName): Promise<Uint8Array>
}

/** One window: a number each for every piece. */
export interface ModelInput {
  readonly ids: Int32Array
  readonly shapes: Int32Array
}

/** The outputs of the graph by name (training/export.py), flat, the last dimension running fastest. */
export type ModelOutput = Readonly<Record<string, {readonly dims: readonly number[]; readonly data: Float32Array}>>

/** The graph of the model, loaded. Runs one window at a time. */
export interface ModelRuntime {
  /** Which runtime does the work: as fast as the processor allows, or everywhere. */
  readonly kind: 'native' | 'wasm'
  /** Throws `model/failed`. */
  run(input: ModelInput): Promise<ModelOutput>
  close(): Promise<void>
}

/** Loads a graph (ONNX) into whichever runtime there is. Throws `model/failed`. */
export type OpenRuntime = (graph: Uint8Array) => Promise<ModelRuntime>

/** The bytes as they came in, and what came with them. Never changed. */
export interface Original {
  bytes: Uint8Array
  mediaType?: string
  charset?: string
  url?: string
}

/** An original as text. `doubts`: what of the bytes could not be read as they claimed to be. */
export interface Decoded {
  text: string
  mediaType?: string
  url?: string
  doubts: string[]
}

/** The longest article, in bytes or characters. Novels have fewer; a page that has more is not an article. */
export const articleLimit = 5_000_000

/** What a caller knows of an article that its text may not say. Dates in ISO 8601. */
export interface Given {
  headline?: string
  outlet?: string
  url?: string
  published?: string
  byline?: string[]
  section?: string
  language?: string
}

/** What intake makes of one original: the article, and what of the input could not be used. */
export interface Taken {
  article: Article
  unread: {why: string}[]
}

export interface FetchOptions {
  /** Refuses before any look-up. */
  offline?: boolean
  signal?: AbortSignal
}

export interface Host {
  /** The version of this package, which a reading names as that of its engine. */
  readonly version: string
  readonly assets: Assets
  readonly openRuntime: OpenRuntime
  /** One file, which may be as long as an article. Throws `input/*`. */
  readFile(path: string): Promise<Original>
  /** One page through the guarded door. Throws `fetch/*`. */
  fetchPage(address: string, options?: FetchOptions): Promise<Original>
  /** Bytes to an article, in a worker with limits of time and memory. Throws `input/*` and `intake/*`. */
  take(original: Original, given: Given): Promise<Taken>
  /** Ends workers. */
  close(): Promise<void>
}
