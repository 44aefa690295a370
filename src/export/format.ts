/** What a format is: one file, one value, one pure function from a reading to text. */
import type {Reading} from '../contract/index.ts'

export interface WriteOptions {
  /** Quotes the words of cue and source under each claim. */
  evidence?: boolean
  /** Groups claims by whose word they are, or by how they are put; otherwise text order. */
  by?: 'source' | 'status'
  /** Columns to wrap at; no limit where absent. */
  width?: number
  /** How to make words stand out where the screen can; never the only mark of anything. */
  paint?: Paint
}

export interface Paint {
  bold(words: string): string
  dim(words: string): string
}

export interface Format {
  readonly name: 'text' | 'json' | 'jsonl' | 'markdown' | 'html'
  readonly mediaType: string
  readonly does: string
  /** How several readings stand in one output: one after the other, as a list, or not at all. */
  readonly many: {readonly before: string; readonly between: string; readonly after: string} | 'one-only'
  /** Ends in a line break, where the format has lines. */
  write(reading: Reading, options?: WriteOptions): string
}
