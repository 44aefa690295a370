/** What a careful editor would flag: the checks of our own articles, by kind and passage. */
import type {Check, Span} from '../../src/contract/index.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import type {Layers} from '../../src/reader/stage.ts'
import {articleOf} from '../gold/article.ts'
import {dealRow} from '../gold/deal-lines.ts'
import {pairUp, touch} from '../gold/given.ts'
import type {GoldAttribution, GoldCheck, GoldClaim} from '../gold/shapes.ts'
import {type CaseResult, eachRow, f1, type Row, type Task, totalOf} from '../task.ts'

export const checks: Task = {
  name: 'checks',
  measures:
    'Checks of the right kind that touch the marked claims, those on whose word they stand, or the words that are named, one to one: precision, recall, F1. No published measure.',
  layer: 'checks',
  // An article without a check is gold too: none should be raised on it.
  accepts: ({checks: gold}) => Array.isArray(gold),
  rowsOf: (lines) => lines.map(dealRow),
  async run(rows, engine, tick) {
    const cases = await eachRow(rows, tick, async (row) =>
      compare(row, await runPipeline(articleOf(row), engine, {until: 'checks'})),
    )
    const total = totalOf(cases)
    const {precision, recall, f1: score} = f1(total('hits'), total('found'), total('gold'))
    return {scores: {'checks precision': precision, 'checks recall': recall, 'checks F1': score}, cases}
  },
}

function compare(row: Row, {checks: found = [], claims = []}: Partial<Layers>): CaseResult {
  const gold = row.checks as GoldCheck[]
  const contents = new Map(claims.map(({id, content}) => [id, content]))
  const areaOf = ({spans, claims: ids}: Check): Span[] => [...spans, ...ids.flatMap((id) => contents.get(id) ?? [])]
  const partners = pairUp(gold, found, (one, other) =>
    one.kind === other.kind && touch(goldArea(row, one), areaOf(other)) ? 1 : 0,
  )
  const hits = partners.filter((partner) => partner !== undefined).length
  const wrong = [
    ...gold
      .filter((_, index) => !partners[index])
      .map(({kind, claims: ids, at}) => `missed ${kind} (${[...ids, ...at].join(', ')})`),
    ...found
      .filter((check) => !partners.includes(check))
      .map(({kind, spans}) => `wrong ${kind} ${JSON.stringify(spans.map((span) => row.text.slice(...span)))}`),
  ]
  return {id: row.id, counts: {hits, found: found.length, gold: gold.length}, wrong}
}

/** Where the check may point: its claims, the sources and cues of their chains, and each place of the words that are named. */
function goldArea({text, claims: all = [], attributions = []}: Row, {claims: ids, at}: GoldCheck): Span[] {
  const claims = (all as GoldClaim[]).filter(({id}) => ids.includes(id))
  const links = (attributions as GoldAttribution[]).filter(({id}) => claims.some(({chain}) => chain.includes(id)))
  return [
    ...claims.flatMap(({content}) => content),
    ...links.flatMap(({source, cue}) => [...source, ...cue]),
    ...at.flatMap((words) => placesOf(text, words)),
  ]
}

function placesOf(text: string, words: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push([at, at + words.length])
  return found
}
