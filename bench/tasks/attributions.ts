/** Who is quoted: spans by role and whole attributions, after the published measure of PolNeAR. */
import type {Attribution, Span} from '../../src/contract/index.ts'
import {articleFrom} from '../../src/intake/index.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import {type CaseResult, f1, type MarkedCase, type Row, type Task} from '../task.ts'

const roles = ['source', 'cue', 'content'] as const
type Role = (typeof roles)[number]

/** An attribution as its gold has it: each role a list of pieces, perhaps none. */
type Roles = Readonly<Record<Role, readonly Span[]>>

interface GoldAttribution extends Roles {
  readonly id: string
  /** In our own cases: inner attributions are marked too. */
  readonly inner?: boolean
}

const goldOf = (row: Row): readonly GoldAttribution[] => row.attributions as readonly GoldAttribution[]

export const attributions: Task = {
  name: 'attributions',
  measures:
    'Exact span F1 by role on outermost attributions (each different span of a role counts once an article; pieces parted by white space are one), and whole attributions.',
  accepts: ({attributions: gold}) =>
    Array.isArray(gold) && gold.every((attribution) => roles.every((role) => Array.isArray(attribution?.[role]))),
  fromCase: rowOf,
  async run(rows, engine, tick) {
    const cases: CaseResult[] = []
    for (const row of rows) {
      const published = typeof row.date === 'string' ? {published: row.date.slice(0, 10)} : {}
      const {attributions: read = []} = await runPipeline(articleFrom(row.text, published), engine, {
        until: 'attributions',
      })
      cases.push(compare(row, read))
      tick()
    }
    return {scores: scoresOf(cases), cases}
  },
}

function compare(row: Row, read: readonly Attribution[]): CaseResult {
  const gold = goldOf(row)
  const ids = new Set(read.map(({id}) => id))
  const found = read.map(({source, cue, content, within}) => ({
    source: source ? [source] : [],
    cue: [cue],
    content,
    inner: within !== undefined && ids.has(within),
  }))
  const outer = {gold: gold.filter(({inner}) => !inner), found: found.filter(({inner}) => !inner)}
  const inner = {gold: gold.filter(({inner}) => inner), found: found.filter(({inner}) => inner)}
  return compareRoles(row.id, row.text, outer.gold, outer.found, inner)
}

/** Counts of one article: hits, found and gold for each role and for whole attributions, and the spans that differ. */
function compareRoles(
  id: string,
  text: string,
  gold: readonly Roles[],
  found: readonly Roles[],
  inner: {gold: readonly Roles[]; found: readonly Roles[]} = {gold: [], found: []},
): CaseResult {
  const counts: Record<string, number> = {}
  const wrong: string[] = []
  for (const role of roles) {
    const spans = {gold: keysOf(text, role, gold), found: keysOf(text, role, found)}
    Object.assign(counts, countsOf(role, spans.gold, spans.found))
    for (const key of spans.gold) if (!spans.found.has(key)) wrong.push(`missed ${role} ${show(text, key)}`)
    for (const key of spans.found) if (!spans.gold.has(key)) wrong.push(`wrong ${role} ${show(text, key)}`)
  }
  Object.assign(counts, countsOf('whole', wholeKeys(text, gold), wholeKeys(text, found)))
  if (inner.gold.length > 0)
    Object.assign(counts, countsOf('inner', wholeKeys(text, inner.gold), wholeKeys(text, inner.found)))
  return {id, counts, wrong}
}

const countsOf = (name: string, gold: ReadonlySet<string>, found: ReadonlySet<string>): Record<string, number> => ({
  [`${name} hits`]: [...found].filter((key) => gold.has(key)).length,
  [`${name} found`]: found.size,
  [`${name} gold`]: gold.size,
})

const keysOf = (text: string, role: Role, attributions: readonly Roles[]): Set<string> =>
  new Set(attributions.flatMap((attribution) => joinPieces(text, attribution[role]).map((span) => span.join('-'))))

const wholeKeys = (text: string, attributions: readonly Roles[]): Set<string> =>
  new Set(
    attributions.map((attribution) => roles.map((role) => joinPieces(text, attribution[role]).join(' ')).join(' | ')),
  )

/** Pieces in text order, those joined that only white space parts. */
function joinPieces(text: string, pieces: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...pieces].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && text.slice(last[1], span[0]).trim() === '')
      joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])]
    else joined.push(span)
  }
  return joined
}

const show = (text: string, key: string): string => {
  const [start, end] = key.split('-').map(Number)
  return `${key} ${JSON.stringify(text.slice(start, end))}`
}

function scoresOf(cases: readonly CaseResult[]): Record<string, number> {
  const total = (name: string): number => cases.reduce((sum, {counts}) => sum + (counts[name] ?? 0), 0)
  const scores: Record<string, number> = {}
  for (const name of [...roles, 'whole', 'inner']) {
    if (name === 'inner' && total('inner gold') === 0) continue
    const {precision, recall, f1: score} = f1(total(`${name} hits`), total(`${name} found`), total(`${name} gold`))
    scores[`${name} F1`] = score
    scores[`${name} precision`] = precision
    scores[`${name} recall`] = recall
  }
  return scores
}

/** Labels of one id are one attribution; it is an inner one where its cue lies in another's content or names its parent. */
function rowOf({id, head, text, labels}: MarkedCase): Row {
  const byId = new Map<string, {source: Span[]; cue: Span[]; content: Span[]; parent?: string}>()
  for (const {name, args, named, span} of labels) {
    if (name !== 'source' && name !== 'cue' && name !== 'content') continue
    for (const key of args.filter((arg) => /^a\d+$/.test(arg))) {
      const entry = byId.get(key) ?? {source: [], cue: [], content: []}
      byId.set(key, {...entry, [name]: [...entry[name], span], ...(named.within && {parent: named.within})})
    }
  }
  const all = [...byId].map(([key, entry]) => ({id: key, ...entry}))
  const gold = all.map(({parent, ...roles}) => ({
    ...roles,
    inner:
      parent !== undefined ||
      all.some(
        (other) =>
          other.id !== roles.id &&
          roles.cue.some(([start, end]) => other.content.some((span) => span[0] <= start && end <= span[1])),
      ),
  }))
  return {id, text, date: head.published ?? '', attributions: gold}
}
