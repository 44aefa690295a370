/** What a benchmark task is: it knows its gold when it sees it, and turns rows of it into scores. */
import type {Engine} from '../src/reader/engine.ts'
import type {LayerName} from '../src/reader/stage.ts'

/** One line of a file in the format of the corpora, as it stands there. */
export type Line = Readonly<Record<string, unknown>>

/** One text with its gold: a line that has both, or one that a task made of lines; one article of `bench/cases` too. */
export type Row = Line & {readonly id: string; readonly text: string}

/** What one row came to: the counts behind the scores, and what went wrong in words, so that two runs can be compared line by line. */
export interface CaseResult {
  readonly id: string
  readonly counts: Readonly<Record<string, number>>
  readonly wrong: readonly string[]
}

export interface Outcome {
  /** By name, in the order in which they are printed; percentages unless the name says otherwise. */
  readonly scores: Readonly<Record<string, number>>
  readonly cases: readonly CaseResult[]
}

/** Which lines are gold, and what becomes of them. */
export interface GoldReader {
  /** Whether a line of a gold file is gold for this task. */
  accepts(line: Line): boolean
  /** Rows of the accepted lines of one file, where a line is no row itself (a sentence in tokens). Without it a line is a row. */
  rowsOf?(lines: readonly Line[]): Row[]
}

export interface Task extends GoldReader {
  readonly name: string
  /** One sentence: what is measured and after which published measure. */
  readonly measures: string
  /** The layer that is measured. While no stage gives it, the task is passed over, and says so. */
  readonly layer: LayerName
  run(rows: readonly Row[], engine: Engine, tick: () => void): Promise<Outcome>
  /** Scores of which less is better (a distance, an area under an error curve). Floors are ceilings there. */
  readonly lessIsBetter?: readonly string[]
}

/** Precision, recall and F1 in per cent; nothing found of nothing is 100. */
export function f1(hits: number, found: number, gold: number): {precision: number; recall: number; f1: number} {
  const precision = found === 0 ? (gold === 0 ? 100 : 0) : (100 * hits) / found
  const recall = gold === 0 ? (found === 0 ? 100 : 0) : (100 * hits) / gold
  return {precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)}
}

/** A share in per cent; nothing right of nothing is 100. */
export const share = (right: number, all: number): number => (all === 0 ? 100 : (100 * right) / all)

/** The sum of one count over all cases; a case that lacks it adds nothing. */
export const totalOf =
  (cases: readonly CaseResult[]) =>
  (name: string): number =>
    cases.reduce((sum, {counts}) => sum + (counts[name] ?? 0), 0)

/** One result a row, in order, with a tick after each. */
export async function eachRow(
  rows: readonly Row[],
  tick: () => void,
  measure: (row: Row) => Promise<CaseResult>,
): Promise<CaseResult[]> {
  const cases: CaseResult[] = []
  for (const row of rows) {
    cases.push(await measure(row))
    tick()
  }
  return cases
}
