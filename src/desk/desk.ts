/** The object that every door is given: what one can ask of Reportedly. */
import type {Host, Reading} from '../contract/index.ts'
import {type Engine, openEngine, readArticle} from '../reader/index.ts'
import {type Input, type ReadOptions, takeInput} from './read.ts'
import {type LineAnswer, type LinesOptions, readLines} from './read-lines.ts'

export interface Status {
  /** Of this package. */
  readonly version: string
  /** Name and digest, as a reading has it. */
  readonly model: string
}

export interface Desk {
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

/** A desk on this host. Opens nothing until asked. */
export function openDesk(host: Host): Desk {
  let opened: Promise<Engine> | undefined
  const engine = (): Promise<Engine> => {
    opened ??= openEngine(host.assets, host.version, host.openRuntime)
    return opened
  }

  const desk: Desk = {
    async read(input, options = {}) {
      const {article, unread} = await takeInput(host, input, options)
      const reading = await readArticle(article, await engine())
      return {...reading, unread: [...unread, ...reading.unread]}
    },
    readLines: (chunks, options = {}) => readLines(desk, chunks, options),
    async status() {
      const {version, model} = await engine()
      return {version, model}
    },
    close: () => host.close(),
  }
  return desk
}
