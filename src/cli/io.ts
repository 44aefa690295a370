/** What a command meets: its input, its outputs, and whether it was asked to stop. `process` is one; tests make others. */
import type {Readable, Writable} from 'node:stream'

export interface Io {
  readonly stdin: Readable & {readonly isTTY?: boolean}
  readonly stdout: Writable & {readonly isTTY?: boolean; readonly columns?: number}
  readonly stderr: Writable & {readonly isTTY?: boolean; readonly columns?: number}
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted at the first Ctrl-C: finish the article in hand, start no other. */
  readonly interrupted: AbortSignal
}

/** Columns to wrap at: as the terminal or `COLUMNS` says, no more than can be read with ease; what is piped is not wrapped. */
export function widthOf({stdout, env}: Io): number | undefined {
  const columns = Number(env.COLUMNS) || (stdout.isTTY ? stdout.columns : undefined)
  return columns && Math.max(40, Math.min(columns, 100))
}
