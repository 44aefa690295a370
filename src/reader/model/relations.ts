/** How a word hangs on its head: the head `relation` of training/model.py, read for the arcs that the tree has taken. */
import type {Scored} from './scored.ts'

/** A row a label, as wide as the outputs `dependent` and `governor`. */
export interface RelationWeights {
  readonly weight: readonly (readonly number[])[]
  readonly bias: readonly number[]
}

export class RelationReader {
  private readonly labels: readonly string[]
  private readonly root: number
  /** Row after row: every word of a text goes through all of them. */
  private readonly weights: Float64Array
  private readonly bias: Float64Array
  private readonly inner: Float64Array

  constructor(labels: readonly string[], {weight, bias}: RelationWeights) {
    this.labels = labels
    this.root = labels.indexOf('root')
    this.weights = Float64Array.from(weight.flat())
    this.bias = Float64Array.from(bias)
    this.inner = new Float64Array(weight[0].length)
  }

  /** The best relation but `root` between two positions of a window; `dep` where the head lies outside of it. */
  between({size, output}: Scored, dependent: number, governor: number): string {
    if (governor < 0 || governor >= size) return 'dep'
    const {inner, weights, bias} = this
    const width = inner.length
    const left = output.dependent.data
    const right = output.governor.data
    for (let i = 0; i < width; i++) inner[i] = gelu(left[dependent * width + i] + right[governor * width + i])
    let found = -1
    let most = Number.NEGATIVE_INFINITY
    for (let label = 0; label < bias.length; label++) {
      if (label === this.root) continue
      const score = bias[label] + product(weights, label * width, inner)
      if (score <= most) continue
      found = label
      most = score
    }
    return this.labels[found] ?? 'dep'
  }
}

/** Of a row of weights and a vector: four sums at a time, since one would wait for itself (a third of the time of all labels). */
function product(weights: Float64Array, row: number, vector: Float64Array): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let i = 0
  for (const whole = vector.length - 3; i < whole; i += 4) {
    a += weights[row + i] * vector[i]
    b += weights[row + i + 1] * vector[i + 1]
    c += weights[row + i + 2] * vector[i + 2]
    d += weights[row + i + 3] * vector[i + 3]
  }
  for (; i < vector.length; i++) a += weights[row + i] * vector[i]
  return a + b + c + d
}

const gelu = (x: number): number => 0.5 * x * (1 + erf(x * Math.SQRT1_2))

/** Abramowitz and Stegun 7.1.26, wrong by 1.5e-7 at most. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x))
  const series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
  return Math.sign(x) * (1 - series * Math.exp(-x * x))
}
