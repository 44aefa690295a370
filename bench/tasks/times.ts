/** Time expressions after TempEval-3 (UzZaman et al. 2013): strict and relaxed spans, and type and value of the relaxed hits. */
import type {TimeExpression} from '../../src/contract/index.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import {articleOf} from '../gold/article.ts'
import type {GoldTime} from '../gold/shapes.ts'
import {type CaseResult, eachRow, f1, type Row, type Task, totalOf} from '../task.ts'

/** WikiWars comes from TIMEX2: every type is DATE there, and "null" is no value; neither is scored. */
const isFromTimex2 = (row: Row): boolean => row.corpus === 'wikiwars'

export const times: Task = {
  name: 'times',
  measures:
    'TempEval-3: F1 of strict spans (the same), relaxed spans (touching, one to one), and of relaxed spans with the same type, the same value.',
  layer: 'times',
  accepts: ({timexes}) => Array.isArray(timexes),
  async run(rows, engine, tick) {
    const cases = await eachRow(rows, tick, async (row) => {
      // The corpora call the day of publication "document creation time".
      const article = articleOf({...row, published: row.published ?? row.dct})
      const {times: found = []} = await runPipeline(article, engine, {until: 'times'})
      return compare(row, found)
    })
    return {scores: scoresOf(cases), cases}
  },
}

function compare(row: Row, found: readonly TimeExpression[]): CaseResult {
  const gold = row.timexes as readonly GoldTime[]
  const counts = {gold: gold.length, found: found.length, strict: 0, relaxed: 0, type: 0, value: 0, untold: 0}
  const wrong: string[] = []
  const used = new Set<TimeExpression>()
  for (const {start, end, type, value} of gold) {
    const words = JSON.stringify(row.text.slice(start, end))
    const hit = found.find((time) => !used.has(time) && time.span[0] < end && start < time.span[1])
    if (!hit) {
      wrong.push(`missed ${start}-${end} ${words} ${type} ${value}`)
      continue
    }
    used.add(hit)
    counts.relaxed++
    if (hit.span[0] === start && hit.span[1] === end) counts.strict++
    else wrong.push(`span ${start}-${end} ${words}: ${JSON.stringify(row.text.slice(...hit.span))}`)
    if (hit.type === type || isFromTimex2(row)) counts.type++
    if (value === 'null') counts.untold++
    else if (hit.value === value) counts.value++
    else wrong.push(`value of ${start}-${end} ${words}: ${hit.type} ${hit.value}, gold ${type} ${value}`)
  }
  for (const time of found)
    if (!used.has(time))
      wrong.push(`too much ${time.span.join('-')} ${JSON.stringify(row.text.slice(...time.span))} ${time.value}`)
  return {id: row.id, counts, wrong}
}

function scoresOf(cases: readonly CaseResult[]): Record<string, number> {
  const total = totalOf(cases)
  const score = (name: string) => f1(total(name), total('found'), total('gold'))
  const strict = score('strict')
  const relaxed = score('relaxed')
  return {
    'strict F1': strict.f1,
    'relaxed F1': relaxed.f1,
    'relaxed precision': relaxed.precision,
    'relaxed recall': relaxed.recall,
    'type F1': score('type').f1,
    // What has no value in the gold is not scored: neither among the found nor among the gold.
    'value F1': f1(total('value'), total('found') - total('untold'), total('gold') - total('untold')).f1,
  }
}
