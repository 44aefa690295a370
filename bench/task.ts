/** What a benchmark task is: it knows its gold when it sees it, and turns rows of it into scores. */
import type {Engine} from '../src/reader/engine.ts'
import type {Label} from '../test/marked.ts'

/** One line of a gold file in the format of the corpora, or one article of `bench/cases` turned into that format. */
export type Row = Readonly<Record<string, unknown>> & {readonly id: string; readonly text: string}

/** One of our own articles, its labels taken out of the text. `head`: the lines above the article (`outlet`, `published` …). */
export interface MarkedCase {
  readonly id: string
  readonly head: Readonly<Record<string, string>>
  readonly text: string
  readonly labels: readonly Label[]
}

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

export interface Task {
  readonly name: string
  /** One sentence: what is measured and after which published measure. */
  readonly measures: string
  /** Whether a line of a gold file is gold for this task. */
  accepts(row: Row): boolean
  /** One of our own articles as such a line. */
  fromCase(marked: MarkedCase): Row
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
