/** What a format is: one file, one value, one pure function from a reading to text. */
import type {Reading, ReportedlyError} from '../contract/index.ts'

export interface WriteOptions {
  /** Quotes the words of cue and source under each claim. */
  evidence?: boolean
  /** Groups claims by whose word they are, or by how they are put; otherwise text order. */
  by?: 'source' | 'status'
  /** Columns to wrap at; no limit where absent. */
  width?: number
  /** How to make words stand out where the screen can; never the only mark of anything. */
  paint?: Paint
  /** What the caller sent along with the article, given back beside the reading by the formats for programs. */
  given?: Readonly<Record<string, unknown>>
}

export interface Paint {
  bold(words: string): string
  dim(words: string): string
}

export interface Format {
  readonly name: 'text' | 'json' | 'jsonl' | 'markdown' | 'html' | 'annotations' | 'csl'
  readonly mediaType: string
  readonly does: string
  /** The ending of its files' names. */
  readonly ending: string
  /** How several readings stand in one output; absent where an output holds one. */
  readonly many?: Many
  /** Ends in a line break, where the format has lines. */
  write(reading: Reading, options?: WriteOptions): string
}

interface Many {
  readonly before: string
  readonly after: string
  /** One reading or failure as it stands in its place, from 0; `input` is its name: "ferry.txt", "articles.jsonl, line 12". */
  place(written: string, index: number, input: string): string
  /** What stands in the place of a reading that failed; absent where nothing does. */
  fail?(error: ReportedlyError, given?: Readonly<Record<string, unknown>>): string
}
