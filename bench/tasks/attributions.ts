/** Who is quoted: spans by role and linked attributions, after the published measure of PolNeAR. */
import {type Attribution, contains, type Span} from '../../src/contract/index.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import {articleOf} from '../gold/article.ts'
import type {GoldAttribution} from '../gold/shapes.ts'
import {binned, calibrationError} from '../measures/calibration.ts'
import {type CaseResult, eachRow, f1, type Row, type Task, totalOf} from '../task.ts'

const roles = ['source', 'cue', 'content'] as const
type Role = (typeof roles)[number]

/** An attribution as its gold has it: each role a list of pieces, perhaps none. */
type Roles = Readonly<Record<Role, readonly Span[]>>

export const attributions: Task = {
  name: 'attributions',
  measures:
    'Exact span F1 by role on outermost attributions (each different span of a role counts once an article; pieces parted by white space are one), and linked: all three spans of an attribution exact, an empty source the same as an empty one. Calibration error: how far confidence is from the share that is linked right (ECE, ten bins).',
  layer: 'attributions',
  lessIsBetter: ['calibration error'],
  accepts: ({attributions: gold}) =>
    Array.isArray(gold) && gold.every((attribution) => roles.every((role) => Array.isArray(attribution?.[role]))),
  async run(rows, engine, tick) {
    // PolNeAR's `agreement` has every text in six versions.
    const read = new Map<string, readonly Attribution[]>()
    const cases = await eachRow(rows, tick, async (row) => {
      const article = articleOf(row)
      const found = read.get(article.id) ?? (await runPipeline(article, engine, {until: 'attributions'})).attributions
      read.set(article.id, found ?? [])
      return compare(row, found ?? [])
    })
    return {scores: scoresOf(cases), cases}
  },
}

/** How sure the reader is of an outermost attribution, and whether it is linked right. */
export interface Answer {
  readonly confidence: number
  readonly isRight: boolean
}

/** Those of one article, in the order of `read`. */
export function answersOf({text, ...row}: Row, read: readonly Attribution[]): Answer[] {
  const gold = row.attributions as readonly GoldAttribution[]
  const found = read.map(asGold)
  const [goldInside, foundInside] = [cuesInside(gold), cuesInside(found)]
  const right = linkedKeys(
    text,
    gold.filter((one) => !goldInside.has(one)),
  )
  return found
    .filter((one) => !foundInside.has(one))
    .map((one) => ({confidence: one.confidence, isRight: right.has(linkedKey(text, one))}))
}

const asGold = ({source, cue, content, confidence}: Attribution): Roles & {confidence: number} => ({
  source: source ? [source] : [],
  cue: [cue],
  content,
  confidence,
})

/** Counts of one article: hits, found and gold for each role and for linked attributions, and the spans that differ. */
function compare({id, text, ...row}: Row, read: readonly Attribution[]): CaseResult {
  const gold = row.attributions as readonly GoldAttribution[]
  const found = read.map(asGold)
  const [goldInside, foundInside] = [cuesInside(gold), cuesInside(found)]
  const outer = {gold: gold.filter((one) => !goldInside.has(one)), found: found.filter((one) => !foundInside.has(one))}
  const inner = {gold: gold.filter((one) => goldInside.has(one)), found: found.filter((one) => foundInside.has(one))}
  const counts: Record<string, number> = {}
  const wrong: string[] = []
  for (const role of roles) {
    const spans = {gold: keysOf(text, role, outer.gold), found: keysOf(text, role, outer.found)}
    Object.assign(counts, countsOf(role, spans.gold, spans.found))
    for (const key of spans.gold) if (!spans.found.has(key)) wrong.push(`missed ${role} ${show(text, key)}`)
    for (const key of spans.found) if (!spans.gold.has(key)) wrong.push(`wrong ${role} ${show(text, key)}`)
  }
  const linked = {gold: linkedKeys(text, outer.gold), found: linkedKeys(text, outer.found)}
  Object.assign(counts, countsOf('linked', linked.gold, linked.found))
  Object.assign(counts, binned(answersOf({id, text, ...row}, read)))
  if (inner.gold.length > 0)
    Object.assign(counts, countsOf('inner', linkedKeys(text, inner.gold), linkedKeys(text, inner.found)))
  return {id, counts, wrong}
}

/**
 * Those whose cue lies in the content of another. A source that a report cites outside of its content ("…, the paper said, citing
 * officials") stands within the report, and PolNeAR marks it all the same.
 */
function cuesInside<Marked extends Roles>(attributions: readonly Marked[]): ReadonlySet<Marked> {
  // Without a cue (GUM marks none in a sixth) nobody can say where it lies.
  const holds = (other: Marked, {cue}: Marked): boolean =>
    cue.length > 0 && cue.every((piece) => other.content.some((span) => contains(span, piece)))
  return new Set(attributions.filter((one) => attributions.some((other) => other !== one && holds(other, one))))
}

const countsOf = (name: string, gold: ReadonlySet<string>, found: ReadonlySet<string>): Record<string, number> => ({
  [`${name} hits`]: [...found].filter((key) => gold.has(key)).length,
  [`${name} found`]: found.size,
  [`${name} gold`]: gold.size,
})

const keysOf = (text: string, role: Role, attributions: readonly Roles[]): Set<string> =>
  new Set(attributions.flatMap((attribution) => joinPieces(text, attribution[role]).map((span) => span.join('-'))))

const linkedKeys = (text: string, attributions: readonly Roles[]): Set<string> =>
  new Set(attributions.map((attribution) => linkedKey(text, attribution)))

const linkedKey = (text: string, attribution: Roles): string =>
  roles.map((role) => joinPieces(text, attribution[role]).join(' ')).join(' | ')

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
  const total = totalOf(cases)
  const scores: Record<string, number> = {}
  for (const name of [...roles, 'linked', 'inner']) {
    if (name === 'inner' && total('inner gold') === 0) continue
    const {precision, recall, f1: score} = f1(total(`${name} hits`), total(`${name} found`), total(`${name} gold`))
    scores[`${name} F1`] = score
    scores[`${name} precision`] = precision
    scores[`${name} recall`] = recall
  }
  return {...scores, 'calibration error': calibrationError(total)}
}
