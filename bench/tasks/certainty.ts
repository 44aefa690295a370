/** How certain the text makes an event, gold events given: the model's certainty at the word, against FactBank's scale of -3 to 3. */
import type {Span} from '../../src/contract/index.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import {articleOf} from '../gold/article.ts'
import {joinTokens, tokensAt} from '../gold/tokens.ts'
import {pearson} from '../measures/correlation.ts'
import {eachRow, type Line, type Row, type Task} from '../task.ts'

interface GoldEvent {
  readonly start: number
  readonly end: number
  readonly score: number
}

const corpora: Readonly<Record<string, string>> = {
  uw: 'UW',
  uds: 'UDS',
  meantime: 'MEANTIME',
  mv: 'MV',
  rp: 'RP',
  cb: 'CB',
}

export const certainty: Task = {
  name: 'certainty',
  measures:
    "Pearson's r (times 100) and mean absolute error over gold events, corpus by corpus; tokens and sentence given. An event without a prediction counts as 3.",
  layer: 'labels',
  lessIsBetter: Object.values(corpora).map((name) => `${name} error`),
  accepts: ({events, tokens, source}) => Array.isArray(events) && Array.isArray(tokens) && String(source) in corpora,
  rowsOf: (lines) => lines.map(rowOf),
  async run(rows, engine, tick) {
    const pairs = new Map<string, {gold: number[]; found: number[]}>()
    const cases = await eachRow(rows, tick, async (row) => {
      const {labels} = await runPipeline(articleOf(row), engine, {
        until: 'labels',
        given: {tokens: tokensAt(row.text, row.at as Span[]), sentences: [[0, row.text.length]]},
      })
      const events = row.events as GoldEvent[]
      const found = events.map(({start}) => Math.max(-3, Math.min(3, labels?.words[start]?.certainty ?? 3)))
      const corpus = String(row.source)
      const pair = pairs.get(corpus) ?? {gold: [], found: []}
      pair.gold.push(...events.map(({score}) => score))
      pair.found.push(...found)
      pairs.set(corpus, pair)
      return compare(row, events, found)
    })
    return {scores: scoresOf(pairs), cases}
  },
}

const scoresOf = (pairs: ReadonlyMap<string, {gold: number[]; found: number[]}>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(corpora).flatMap(([corpus, name]) => {
      const {gold, found} = pairs.get(corpus) ?? {gold: [], found: []}
      if (gold.length === 0) return []
      const off = gold.reduce((sum, score, index) => sum + Math.abs(score - found[index]), 0)
      return [
        [`${name} r`, 100 * pearson(gold, found)],
        [`${name} error`, off / gold.length],
      ]
    }),
  )

function compare({id, text, at}: Row, events: readonly GoldEvent[], found: readonly number[]) {
  const wrong = events.flatMap(({start, end, score}, index) =>
    Math.abs(score - found[index]) < 2
      ? []
      : [
          `${JSON.stringify(text.slice((at as Span[])[start][0], (at as Span[])[end - 1][1]))} ${found[index].toFixed(1)}, gold ${score.toFixed(1)}`,
        ],
  )
  return {id, counts: {events: events.length, 'off by two': wrong.length}, wrong}
}

function rowOf({id, source, tokens, events}: Line): Row {
  const {text, spans} = joinTokens(tokens as string[])
  return {id: String(id), text, source, at: spans, events}
}
