/** Act and voice of single passages, with their attributions given: what a claim does, and in what manner, without what the article around it adds. */
import type {Claim, Span} from '../../src/contract/index.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import {unmark} from '../../test/marked.ts'
import {articleOf} from '../gold/article.ts'
import {overlapOf, sayingsOf} from '../gold/given.ts'
import {parseMarked} from '../gold/own-article.ts'
import type {GoldAttribution} from '../gold/shapes.ts'
import {type CaseResult, eachRow, type Line, type Row, share, type Task, totalOf} from '../task.ts'

/** A label `{claim judges|…}` says the act, `{claim background|…}` the voice; one may say both. */
interface Marked {
  readonly span: Span
  readonly words: readonly string[]
}

const voices: readonly string[] = ['report', 'background', 'analysis', 'opinion'] satisfies Claim['voice'][]

export const acts: Task = {
  name: 'acts',
  measures:
    'Act and voice of marked claims, attributions given; a claim that is not read is wrong. No published measure.',
  layer: 'claims',
  accepts: ({text, attributions}) => attributions === undefined && typeof text === 'string' && text.includes('{claim '),
  rowsOf: (lines) => lines.map(rowOf),
  async run(rows, engine, tick) {
    const cases = await eachRow(rows, tick, async (row) => {
      const sayings = sayingsOf(row.text, row.attributions as GoldAttribution[])
      const {claims = []} = await runPipeline(articleOf(row), engine, {until: 'claims', given: {sayings}})
      return compare(row, claims)
    })
    const total = totalOf(cases)
    return {
      scores: {
        act: share(total('act right'), total('act')),
        voice: share(total('voice right'), total('voice')),
      },
      cases,
    }
  },
}

function compare({id, text, marked}: Row, claims: readonly Claim[]): CaseResult {
  const counts: Record<string, number> = {}
  const wrong: string[] = []
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1
  }
  for (const {span, words} of marked as Marked[]) {
    const [claim] = [...claims].sort((a, b) => overlapOf([span], b.content) - overlapOf([span], a.content))
    for (const gold of words) {
      const fact = voices.includes(gold) ? 'voice' : 'act'
      count(fact)
      if (claim?.[fact] === gold) count(`${fact} right`)
      else wrong.push(`${fact} of ${JSON.stringify(text.slice(...span))}: ${claim?.[fact] ?? 'none'}, gold ${gold}`)
    }
  }
  return {id, counts, wrong}
}

function rowOf({id, published, text}: Line): Row {
  const labels = unmark(String(text)).labels.filter(({name}) => name === 'claim')
  return {
    ...parseMarked(String(id), String(text)),
    published,
    marked: labels.map(({span, args}): Marked => ({span, words: args})),
  }
}
