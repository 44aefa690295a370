/** Which words mean the same: clusters of mentions, after CoNLL-2012, on OntoGUM (OntoNotes' rules) and LitBank (novels). */
import type {Span} from '../../src/contract/index.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import {articleOf} from '../gold/article.ts'
import {chainsOf} from '../gold/chains.ts'
import {joinSentences} from '../gold/tokens.ts'
import {type Clustering, f1Of, measureNames, type Tally, tallies} from '../measures/coreference.ts'
import {type CaseResult, eachRow, type Line, type Row, type Task} from '../task.ts'

export const coreference: Task = {
  name: 'coreference',
  measures:
    'CoNLL F1: mean of MUC, B³ and CEAF-φ4 over predicted mentions, without clusters of one mention; sentences given, tokens our own.',
  layer: 'chains',
  // ECB+ marks two sentences a text and joins texts: another task.
  accepts: ({clusters, tokens, source}) => Array.isArray(clusters) && Array.isArray(tokens) && source !== 'ecbplus',
  rowsOf: (lines) => lines.map(rowOf),
  async run(rows, engine, tick) {
    const all: Record<string, Tally>[] = []
    const cases = await eachRow(rows, tick, async (row) => {
      const layers = await runPipeline(articleOf(row), engine, {
        until: 'chains',
        given: {sentences: row.sentences as Span[]},
      })
      const clusters: Clustering = {found: chainsOf(layers).map(keysOf), gold: (row.clusters as Span[][]).map(keysOf)}
      all.push(tallies(clusters))
      return compare(row, clusters)
    })
    const score = (name: string): number => f1Of(all.map((tally) => tally[name]))
    const parts = measureNames.map((name) => [`${name} F1`, score(name)] as const)
    const mean = parts.reduce((sum, [, value]) => sum + value, 0) / parts.length
    return {scores: {'CoNLL F1': mean, ...Object.fromEntries(parts), 'mention F1': score('mentions')}, cases}
  },
}

const keysOf = (mentions: readonly Span[]): Set<string> => new Set(mentions.map((span) => span.join('-')))

function compare({id, text}: Row, {found, gold}: Clustering): CaseResult {
  const chains = found.filter(({size}) => size > 1)
  const [read, marked] = [chains, gold].map((clusters) => new Set(clusters.flatMap((cluster) => [...cluster])))
  const show = (key: string): string => `${key} ${JSON.stringify(text.slice(...key.split('-').map(Number)))}`
  return {
    id,
    counts: {found: read.size, gold: marked.size, hits: [...read].filter((key) => marked.has(key)).length},
    wrong: [
      ...[...marked].filter((key) => !read.has(key)).map((key) => `missed mention ${show(key)}`),
      ...chains.map((cluster) => `chain ${[...cluster].map(show).join(', ')}`),
    ],
  }
}

function rowOf({id, tokens, sentences, clusters, source}: Line): Row {
  const words = tokens as string[]
  const joined = joinSentences((sentences as Span[]).map(([from, behind]) => words.slice(from, behind)))
  const at = joined.at.flat()
  const spans = (clusters as Span[][]).map((mentions) =>
    mentions.map(([from, behind]): Span => [at[from][0], at[behind - 1][1]]),
  )
  return {id: String(id), text: joined.text, source, sentences: joined.sentences, clusters: spans}
}
