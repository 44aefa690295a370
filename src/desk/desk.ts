/** The object that every door is given: what one can ask of Reportedly. */
import type {Article, Host, Reading} from '../contract/index.ts'
import {type Engine, openEngine, readArticle} from '../reader/index.ts'
import {type Input, type ReadOptions, takeInput} from './read.ts'
import {type LineAnswer, type LinesOptions, readLines} from './read-lines.ts'

export interface Desk {
  /**
   * Reads one file's bytes, text, page or address; keeps nothing. What of the input could not be used stands in `unread`. Throws
   * `input/*`, `intake/*`, `fetch/*` and `asset/*`; never because of what an article says.
   */
  read(input: Input, options?: ReadOptions): Promise<Reading>
  /** Reads JSON lines, one answer a line, in order; holds one line at a time. A bad line is answered in its place. */
  readLines(chunks: AsyncIterable<Uint8Array>, options?: LinesOptions): AsyncGenerator<LineAnswer>
  /** The tables and models behind a reading; opened once, when first needed. */
  engine(): Promise<Engine>
  /** Ends what the host started. */
  close(): Promise<void>
}

/** A desk on this host. Opens nothing until asked. */
export function openDesk(host: Host): Desk {
  let opened: Promise<Engine> | undefined
  const engine = (): Promise<Engine> => {
    opened ??= openEngine(host.assets, host.version)
    return opened
  }
  const readOne = async (article: Article): Promise<Reading> => readArticle(article, await engine())

  const desk: Desk = {
    async read(input, options = {}) {
      const {article, unread} = await takeInput(host, input, options)
      const reading = await readOne(article)
      return {...reading, unread: [...unread, ...reading.unread]}
    },
    readLines: (chunks, options = {}) => readLines(desk, chunks, options),
    engine,
    close: () => host.close(),
  }
  return desk
}
