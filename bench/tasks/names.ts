/** Names as the model labels them, and dates: exact span and type, after conlleval. Each corpus is scored on the types that it marks. */
import type {Span} from '../../src/contract/index.ts'
import type {NameType} from '../../src/reader/model/labels.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import type {Layers} from '../../src/reader/stage.ts'
import {articleOf} from '../gold/article.ts'
import {joinSentences, tokensAt} from '../gold/tokens.ts'
import {eachRow, f1, type Line, type Row, type Task, totalOf} from '../task.ts'

interface GoldName {
  readonly span: Span
  readonly type: NameType
}

const onlyFour = {GPE: 'LOC', FAC: 'LOC', NORP: 'MISC', EVENT: 'MISC', PRODUCT: 'MISC', WEAPON: 'MISC'} as const

/** What each corpus calls the types that it has no label for; null: it leaves them unmarked, and they are not counted as wrong. */
const written: Readonly<Record<string, Partial<Record<NameType, NameType | null>>>> = {
  worldwide: {GPE: 'LOC', EVENT: 'MISC', WEAPON: 'PRODUCT'},
  conll2003: {...onlyFour, DATE: null, MONEY: null},
  wikigold: {...onlyFour, DATE: null, MONEY: null},
  crossner: {...onlyFour, GPE: 'GPE', EVENT: 'EVENT', DATE: null, MONEY: null},
  re3d: Object.fromEntries(
    ['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'PRODUCT', 'DATE', 'MONEY', 'MISC'].map((type) => [
      type,
      null,
    ]),
  ),
  uner: {
    GPE: 'LOC',
    FAC: 'LOC',
    NORP: null,
    EVENT: null,
    PRODUCT: null,
    WEAPON: null,
    DATE: null,
    MONEY: null,
    MISC: null,
  },
}

export const names: Task = {
  name: 'names',
  measures:
    'Exact span and type, micro F1 (conlleval), tokens and sentences given; types that a corpus does not mark are read as its own (GPE as LOC) or not counted; dates are those of `times` that name a day, month or year.',
  layer: 'labels',
  accepts: ({labels, tokens, source}) => Array.isArray(labels) && Array.isArray(tokens) && String(source) in written,
  rowsOf: documentsOf,
  async run(rows, engine, tick) {
    const cases = await eachRow(rows, tick, async (row) => {
      const layers = await runPipeline(articleOf(row), engine, {
        until: 'times',
        given: {tokens: tokensAt(row.text, row.at as Span[]), sentences: row.sentences as Span[]},
      })
      const types = written[String(row.source)]
      const found = [...(layers.labels?.names ?? []), ...datesOf(row.text, layers)].flatMap(
        ({span, type}): GoldName[] => {
          const meant = type in types ? types[type] : type
          return meant ? [{span, type: meant}] : []
        },
      )
      return compare(row, row.names as GoldName[], found)
    })
    const total = totalOf(cases)
    const {precision, recall, f1: score} = f1(total('hits'), total('found'), total('gold'))
    const undated = f1(
      total('hits') - total('DATE hits'),
      total('found') - total('DATE found'),
      total('gold') - total('DATE gold'),
    )
    const spans = f1(total('span hits'), total('found'), total('gold'))
    return {scores: {F1: score, precision, recall, 'F1 without dates': undated.f1, 'F1 of spans': spans.f1}, cases}
  },
}

const calendarName = /\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/

/** Dates are read by the stage `times`, not by the model. Corpora of names mark those that name a day, month or year. */
const datesOf = (text: string, {times = []}: Partial<Layers>): GoldName[] =>
  times
    .filter(({span, type}) => type === 'DATE' && calendarName.test(text.slice(...span)))
    .map(({span}) => ({span, type: 'DATE'}))

function compare({id, text}: Row, gold: readonly GoldName[], found: readonly GoldName[]) {
  const keys = (list: readonly GoldName[]): Set<string> =>
    new Set(list.map(({span, type}) => `${span.join('-')} ${type}`))
  const spans = new Set(gold.map(({span}) => span.join('-')))
  const [marked, read] = [keys(gold), keys(found)]
  const show = (key: string): string => {
    const [start, end] = key.split(/[- ]/).map(Number)
    return `${key} ${JSON.stringify(text.slice(start, end))}`
  }
  return {
    id,
    counts: {
      hits: [...read].filter((key) => marked.has(key)).length,
      found: read.size,
      gold: marked.size,
      'span hits': [...read].filter((key) => spans.has(key.split(' ')[0])).length,
      'DATE hits': [...read].filter((key) => marked.has(key) && isDate(key)).length,
      'DATE found': [...read].filter(isDate).length,
      'DATE gold': [...marked].filter(isDate).length,
    },
    wrong: [
      ...[...marked].filter((key) => !read.has(key)).map((key) => `missed ${show(key)}`),
      ...[...read].filter((key) => !marked.has(key)).map((key) => `wrong ${show(key)}`),
    ],
  }
}

const isDate = (key: string): boolean => key.endsWith(' DATE')

/** A line is a sentence: those of one document become one text. */
function documentsOf(lines: readonly Line[]): Row[] {
  const documents = new Map<string, Line[]>()
  for (const line of lines) {
    const key = `${line.source}/${line.doc}`
    const document = documents.get(key)
    if (document) document.push(line)
    else documents.set(key, [line])
  }
  return [...documents].map(([id, lines]) => {
    const {text, at, sentences} = joinSentences(lines.map(({tokens}) => tokens as string[]))
    const gold = lines.flatMap(({labels}, index) =>
      chunksOf(labels as string[]).map(
        ({from, to, type}): GoldName => ({span: [at[index][from][0], at[index][to][1]], type}),
      ),
    )
    return {id, text, source: lines[0].source, at: at.flat(), sentences, names: gold}
  })
}

/** Chunks as conlleval reads them: an I- of another type opens a name. `to` is the last token. */
function chunksOf(labels: readonly string[]): {from: number; to: number; type: NameType}[] {
  const chunks: {from: number; to: number; type: NameType}[] = []
  labels.forEach((label, index) => {
    if (label === 'O') return
    const type = label.slice(2) as NameType
    const last = chunks.at(-1)
    if (label.startsWith('I-') && last && last.to === index - 1 && last.type === type) last.to = index
    else chunks.push({from: index, to: index, type})
  })
  return chunks
}
