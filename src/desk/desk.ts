/** The object that every door is given: what one can ask of Reportedly. */
import type {Comparison, Host, ModelRuntime, Reading} from '../contract/index.ts'
import {type Engine, openEngine, readArticle} from '../reader/index.ts'
import {checkDraft} from './check.ts'
import {type Input, type ReadOptions, takeInput} from './read.ts'
import {type LineAnswer, type LinesOptions, readLines} from './read-lines.ts'

export interface Status {
  /** Of this package. */
  readonly version: string
  /** Name and digest, as a reading has it. */
  readonly model: string
  readonly runtime: ModelRuntime['kind']
}

export interface CheckOptions {
  /** What the draft does not say itself. */
  readonly draft?: ReadOptions
  /** What its source does not. */
  readonly source?: ReadOptions
}

/** What one can ask of a desk that only reads: several processes can stand behind it. */
export interface ReadingDesk {
  /**
   * Reads one file's bytes, text, page or address; keeps nothing. What of the input could not be used stands in `unread`. Throws
   * `input/*`, `intake/*`, `fetch/*` and `asset/*`; never because of what an article says.
   */
  read(input: Input, options?: ReadOptions): Promise<Reading>
  /** Reads JSON lines, one answer a line, in order; holds one line at a time. A bad line is answered in its place. */
  readLines(chunks: AsyncIterable<Uint8Array>, options?: LinesOptions): AsyncGenerator<LineAnswer>
  /** What reads, opened if it was not yet. Throws `asset/*` and `model/failed`. */
  status(): Promise<Status>
  /** Ends what the host started. */
  close(): Promise<void>
}

export interface Desk extends ReadingDesk {
  /**
   * A draft held against its source: each quotation, number, name and attribution, with where it stands in the source. Throws as
   * `read` does. Only matching, no verdict.
   */
  check(draft: Input, source: Input, options?: CheckOptions): Promise<Comparison>
}

/** A desk on this host. Opens nothing until asked. */
export function openDesk(host: Host): Desk {
  let opened: Promise<Opened> | undefined
  const open = (): Promise<Opened> => {
    opened ??= openOn(host)
    return opened
  }

  const desk: Desk = {
    async read(input, options = {}) {
      const {article, unread} = await takeInput(host, input, options)
      const reading = await readArticle(article, (await open()).engine)
      return {...reading, unread: [...unread, ...reading.unread]}
    },
    readLines: (chunks, options = {}) => readLines(desk, chunks, options),
    async check(draft, source, {draft: ours, source: theirs} = {}) {
      const [one, other] = await Promise.all([
        takeInput(host, draft, ours ?? {}),
        takeInput(host, source, theirs ?? {}),
      ])
      return checkDraft(one.article, other.article, (await open()).engine)
    },
    async status() {
      const {engine, runtime} = await open()
      return {version: engine.version, model: engine.model, runtime: runtime.kind}
    },
    async close() {
      const {runtime} = (await opened?.catch(() => undefined)) ?? {}
      await Promise.all([runtime?.close(), host.close()])
    },
  }
  return desk
}

interface Opened {
  readonly engine: Engine
  readonly runtime: ModelRuntime
}

/** The engine, and the runtime that it opens on its way: whoever asks hears of it, and the desk closes it. */
async function openOn(host: Host): Promise<Opened> {
  let runtime: ModelRuntime | undefined
  const engine = await openEngine(host.assets, host.version, async (graph) => {
    runtime = await host.openRuntime(graph)
    return runtime
  })
  if (!runtime) throw new Error('An engine opens a runtime.')
  return {engine, runtime}
}
