/**
 * Fits the weights of src/reader/coreference/weigh.ts to dev texts and writes src/reader/coreference/weights.ts. A mention's choice is
 * a softmax over the earlier ones and "new"; the chances of all right ones are summed. Equal data and model give equal weights.
 *
 * Use: tsx scripts/coreference/fit.ts FOLDER. FOLDER holds ontogum.dev, litbank.dev and gap.dev (.jsonl.gz). The texts of dev are
 * not among those that the model has learned from, of which its scores are too sure.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {loadEngine} from '../../bench/engine.ts'
import {joinSentences} from '../../bench/gold/tokens.ts'
import type {Span} from '../../src/contract/index.ts'
import {facts} from '../../src/reader/coreference/weigh.ts'
import {type Choice, choicesOf, type Gold} from './examples.ts'

/** How much a choice of each corpus counts: novels are not what we read, pronouns of persons are. */
const corpora = {ontogum: 1, litbank: 0.25, gap: 1}
const epochs = 30
const batch = 64
const rate = 0.03
const decay = 1e-4

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Use: tsx scripts/coreference/fit.ts FOLDER')
const engine = await loadEngine()
const choices: Choice[] = []
for (const [corpus, weight] of Object.entries(corpora))
  for (const gold of goldOf(corpus)) choices.push(...(await choicesOf(gold, weight, engine)))
const weights = learn(choices)
const lines = facts.map((fact, at) => `  ${/[ ,]/.test(fact) ? `'${fact}'` : fact}: ${weights[at].toFixed(2)},`)
writeFileSync(
  fileURLToPath(new URL('../../src/reader/coreference/weights.ts', import.meta.url)),
  `/** Log odds of each fact of weigh.ts. Written by scripts/coreference/fit.ts. */
import type {Fact} from './weigh.ts'

export const weights: Readonly<Record<Fact, number>> = {
${lines.join('\n')}
}
`,
)
console.log(`${choices.length} choices with ${engine.model}\n${lines.join('\n')}`)

function goldOf(corpus: string): Gold[] {
  const bytes = gunzipSync(readFileSync(join(folder, `${corpus}.dev.jsonl.gz`)))
  const lines = bytes.toString('utf8').split('\n').filter(Boolean)
  return lines.map((line): Gold => {
    const {text, pronoun, a, b, tokens, sentences, clusters} = JSON.parse(line)
    if (pronoun) return {text, pronoun, names: [a, b]}
    const joined = joinSentences(sentences.map(([from, behind]: Span) => tokens.slice(from, behind)))
    const at = joined.at.flat()
    const spanOf = ([from, behind]: Span): Span => [at[from][0], at[behind - 1][1]]
    return {
      text: joined.text,
      sentences: joined.sentences,
      clusters: clusters.map((spans: Span[]) => spans.map(spanOf)),
    }
  })
}

/** Adam over batches in an order that a fixed seed has mixed; the rate falls to nothing. */
function learn(choices: readonly Choice[]): Float64Array {
  const weights = new Float64Array(facts.length)
  weights[0] = 1
  const [mean, square] = [new Float64Array(facts.length), new Float64Array(facts.length)]
  const order = choices.map((_, at) => at)
  const random = seeded(1)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other], order[at]]
    }
    for (let from = 0; from < order.length; from += batch) {
      const slope = slopeOf(
        order.slice(from, from + batch).map((at) => choices[at]),
        weights,
      )
      step++
      for (let k = 0; k < weights.length; k++) {
        mean[k] = 0.9 * mean[k] + 0.1 * slope[k]
        square[k] = 0.999 * square[k] + 0.001 * slope[k] ** 2
        const size = (rate * (1 - epoch / epochs)) / (Math.sqrt(square[k] / (1 - 0.999 ** step)) + 1e-8)
        weights[k] -= (size * mean[k]) / (1 - 0.9 ** step)
      }
    }
  }
  return weights
}

/** Of the mean loss of a batch. */
function slopeOf(batch: readonly Choice[], weights: Float64Array): Float64Array {
  const slope = Float64Array.from(weights, (weight) => decay * weight)
  const total = batch.reduce((sum, {weight}) => sum + weight, 0)
  for (const {rows, right, weight} of batch) {
    const scores = rows.map((row) => row.reduce((sum, value, k) => sum + value * weights[k], 0))
    const most = Math.max(0, ...scores)
    const parts = scores.map((score) => Math.exp(score - most))
    const all = Math.exp(-most) + parts.reduce((sum, part) => sum + part, 0)
    const wanted = right.length > 0 ? right.reduce((sum, at) => sum + parts[at], 0) : Math.exp(-most)
    const isRight = new Set(right)
    rows.forEach((row, at) => {
      const push = (weight / total) * (parts[at] / all - (isRight.has(at) ? parts[at] / wanted : 0))
      for (let k = 0; k < slope.length; k++) slope[k] += push * row[k]
    })
  }
  return slope
}

/** A linear congruential generator (Park and Miller): numbers from 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}
