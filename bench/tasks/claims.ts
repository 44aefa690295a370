/** What the article puts forward: claims matched by span, and of those chain, certainty, polarity, act and voice. */
import type {Attribution, Claim, Span} from '../../src/contract/index.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import type {Layers} from '../../src/reader/stage.ts'
import {articleOf} from '../gold/article.ts'
import {overlapOf, pairUp, sayingsOf, touch} from '../gold/given.ts'
import type {GoldAttribution, GoldClaim} from '../gold/shapes.ts'
import {binned, calibrationError} from '../measures/calibration.ts'
import {type CaseResult, eachRow, f1, type Row, share, type Task, totalOf} from '../task.ts'

/** A claim is found where it shares half of its words with one of the reading. */
const leastOverlap = 0.5

/** Facts of a few classes, of which one is far more frequent than all others: there the share that is right says little. */
const classified = ['act', 'voice'] as const

const facts = ['chain', 'certainty', 'polarity', 'act', 'voice'] as const
type Fact = (typeof facts)[number]

/** What a claim's confidence speaks of. */
const promised = ['chain', 'certainty', 'act'] as const

export const claims: Task = {
  name: 'claims',
  measures:
    'Claims that share half of their words, one to one (F1), the same words (exact), and of the matched ones those with the right chain, certainty, polarity, act, voice, and all five; beside it with gold attributions given. Calibration error: how far confidence is from the share that is found with chain, certainty and act right (ECE, ten bins). No published measure.',
  layer: 'claims',
  lessIsBetter: ['calibration error'],
  accepts: ({claims: gold, attributions}) => Array.isArray(gold) && gold.length > 0 && Array.isArray(attributions),
  async run(rows, engine, tick) {
    const given: CaseResult[] = []
    const cases = await eachRow(rows, tick, async (row) => {
      const article = articleOf(row)
      const attributions = (row.attributions as GoldAttribution[]).filter(
        ({cue, content}) => cue.length > 0 && content.length > 0,
      )
      const sayings = sayingsOf(row.text, attributions)
      given.push(compare(row, await runPipeline(article, engine, {until: 'claims', given: {sayings}})))
      return compare(row, await runPipeline(article, engine, {until: 'claims'}))
    })
    const withGold = scoresOf(given)
    const beside = [...facts.map(nameOf), 'all five right', 'claims F1'].map(
      (name) => [`${name}, attributions given`, withGold[name]] as const,
    )
    return {scores: {...scoresOf(cases), ...Object.fromEntries(beside)}, cases}
  },
}

const nameOf = (fact: Fact): string => (fact === 'chain' ? 'chains right' : fact)

/** `onAnswer`: told of each claim that was read whether confidence promised rightly. */
export function compare(
  row: Row,
  {claims: read = [], attributions = []}: Partial<Layers>,
  onAnswer?: (claim: Claim, isRight: boolean) => void,
): CaseResult {
  const gold = row.claims as GoldClaim[]
  const marked = new Map((row.attributions as GoldAttribution[]).map((attribution) => [attribution.id, attribution]))
  const found = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const partners = pairUp(gold, read, (claim, other) => {
    const overlap = overlapOf(claim.content, other.content)
    return overlap >= leastOverlap ? overlap : 0
  })
  const counts: Record<string, number> = {gold: gold.length, found: read.length, matched: 0, exact: 0}
  const add = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1
  }
  const right = new Set<Claim>()
  const sure = new Set<Claim>()
  const wrong: string[] = []
  gold.forEach((claim, index) => {
    const partner = partners[index]
    const words = `${claim.id} ${JSON.stringify(textOf(row.text, claim.content))}`
    if (!partner) {
      wrong.push(`missed ${words}`)
      return
    }
    counts.matched++
    if (overlapOf(claim.content, partner.content) === 1) counts.exact++
    const differing = facts.filter((fact) => !isRight(fact, claim, partner, marked, found))
    for (const fact of facts) if (!differing.includes(fact)) counts[fact] = (counts[fact] ?? 0) + 1
    for (const fact of classified) add(`${fact} ${claim[fact]} as ${partner[fact]}`)
    if (differing.length === 0) right.add(partner)
    if (!promised.some((fact) => differing.includes(fact))) sure.add(partner)
    for (const fact of differing)
      wrong.push(
        `${fact} of ${words}: ${show(row.text, fact, partner, found)}, gold ${[claim[fact]].flat().join(' > ')}`,
      )
  })
  counts.all = right.size
  Object.assign(counts, binned(read.map((claim) => ({confidence: claim.confidence, isRight: sure.has(claim)}))))
  for (const claim of read) onAnswer?.(claim, sure.has(claim))
  for (const claim of read)
    if (!partners.includes(claim)) wrong.push(`too much ${JSON.stringify(textOf(row.text, claim.content))}`)
  return {id: row.id, counts, wrong}
}

function isRight(
  fact: Fact,
  gold: GoldClaim,
  claim: Claim,
  marked: ReadonlyMap<string, GoldAttribution>,
  found: ReadonlyMap<string, Attribution>,
): boolean {
  if (fact === 'act' || fact === 'voice') return claim[fact] === gold[fact]
  if (fact !== 'chain') return claim.factuality[fact] === gold[fact]
  if (claim.chain.length !== gold.chain.length) return false
  return claim.chain.every((id, index) => isSameLink(marked.get(gold.chain[index]), found.get(id)))
}

/** The same link of a chain: cue or source touch, so that a chain is not wrong for an edge. */
function isSameLink(gold: GoldAttribution | undefined, found: Attribution | undefined): boolean {
  if (!gold || !found) return false
  return touch(gold.cue, [found.cue]) || (found.source !== undefined && touch(gold.source, [found.source]))
}

const textOf = (text: string, content: readonly Span[]): string =>
  content.map((span) => text.slice(...span)).join(' … ')

function show(text: string, fact: Fact, claim: Claim, found: ReadonlyMap<string, Attribution>): string {
  if (fact === 'act' || fact === 'voice') return claim[fact]
  if (fact !== 'chain') return claim.factuality[fact]
  const links = claim.chain.map((id) => {
    const {source, cue} = found.get(id) ?? {}
    return cue ? `${source ? text.slice(...source) : '-'} (${text.slice(...cue)})` : id
  })
  return links.join(' > ') || 'the outlet'
}

function scoresOf(cases: readonly CaseResult[]): Record<string, number> {
  const total = totalOf(cases)
  const matched = total('matched')
  const {precision, recall, f1: score} = f1(matched, total('found'), total('gold'))
  return {
    'claims F1': score,
    'claims precision': precision,
    'claims recall': recall,
    'exact F1': f1(total('exact'), total('found'), total('gold')).f1,
    ...Object.fromEntries(facts.map((fact) => [nameOf(fact), share(total(fact), matched)])),
    ...Object.fromEntries(classified.map((fact) => [`${fact} macro-F1`, macroF1(fact, cases)])),
    'all five right': share(total('all'), matched),
    'all five right, of all claims': share(total('all'), total('gold')),
    'calibration error': calibrationError(total),
  }
}

/** Mean F1 over the classes that the gold has. */
function macroF1(fact: Fact, cases: readonly CaseResult[]): number {
  const pairs = confusions(fact, cases)
  const sum = (chosen: (gold: string, read: string) => boolean): number =>
    pairs.reduce((total, {gold, read, count}) => total + (chosen(gold, read) ? count : 0), 0)
  const names = [...new Set(pairs.map(({gold}) => gold))]
  const scores = names.map((name) => {
    const right = sum((gold, read) => gold === name && read === name)
    return f1(
      right,
      sum((_, read) => read === name),
      sum((gold) => gold === name),
    ).f1
  })
  return scores.length === 0 ? 100 : scores.reduce((total, score) => total + score, 0) / scores.length
}

/** How often a class of the gold was read as which. */
function confusions(
  fact: string,
  cases: readonly CaseResult[],
): {readonly gold: string; readonly read: string; readonly count: number}[] {
  const counts = new Map<string, number>()
  for (const result of cases)
    for (const [name, count] of Object.entries(result.counts))
      if (name.startsWith(`${fact} `) && name.includes(' as ')) counts.set(name, (counts.get(name) ?? 0) + count)
  return [...counts].map(([name, count]) => {
    const [gold, read] = name.slice(fact.length + 1).split(' as ')
    return {gold, read, count}
  })
}
