/** One window's scores -> names: the best sequence of tags in which an inside follows a begin or inside of its own type. */

import type {Stretch} from './cues.ts'
import type {NameType} from './labels.ts'
import {logSoftmax, owns, type Scored} from './scored.ts'

export interface NameFound {
  readonly stretch: Stretch
  readonly type: NameType
  /** Of begin, insides and end, all right; not calibrated. */
  readonly chance: number
}

/**
 * Types that the corpora leave unmarked wherever they mark other names: what is outside may be one of these to the model, which
 * was never told otherwise. So they count as outside; the stage `times` reads dates by rule.
 */
const unmarked: readonly NameType[] = ['DATE', 'WEAPON']

/** `types`: those of the output `names`, which has a column for outside, then begin and inside of each type in this order. */
export function namesIn(scored: Scored, types: readonly NameType[]): NameFound[] {
  const {size, output} = scored
  const tags = 1 + 2 * types.length
  const scores = withoutUnmarked(logSoftmax(output.names.data, size, tags), size, types)
  const path = bestTags(scores, size, tags)
  const found: NameFound[] = []
  for (let at = 1; at < size - 1; at++) {
    if (!isBegin(path[at])) continue
    const start = at
    let sum = scores[at * tags + path[at]]
    while (at + 1 < size - 1 && isInside(path[at + 1])) {
      at++
      sum += scores[at * tags + path[at]]
    }
    const goesOn = at + 1 < size - 1 ? Math.exp(scores[(at + 1) * tags + path[start] + 1]) : 0
    if (owns(scored, start))
      found.push({
        stretch: [start, at + 1],
        type: types[(path[start] - 1) >> 1],
        chance: Math.exp(sum) * (1 - goesOn),
      })
  }
  return found
}

/** The chances of unmarked types added to that of outside, which is column 0. */
function withoutUnmarked(scores: Float32Array, size: number, types: readonly NameType[]): Float32Array {
  const tags = 1 + 2 * types.length
  const columns = unmarked.filter((type) => types.includes(type)).map((type) => 1 + 2 * types.indexOf(type))
  for (let at = 0; at < size * tags; at += tags) {
    let outside = Math.exp(scores[at])
    for (const column of columns) {
      outside += Math.exp(scores[at + column]) + Math.exp(scores[at + column + 1])
      scores[at + column] = scores[at + column + 1] = Number.NEGATIVE_INFINITY
    }
    scores[at] = Math.log(outside)
  }
  return scores
}

const isBegin = (tag: number): boolean => tag % 2 === 1
const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0

/** The tag at each position along the best sequence, [CLS] and [SEP] left out; of equals the first. */
function bestTags(scores: Float32Array, size: number, tags: number): Uint8Array {
  const back = new Uint8Array(size * tags)
  let sums = new Float64Array(tags)
  let next = new Float64Array(tags)
  for (let tag = 0; tag < tags; tag++) sums[tag] = isInside(tag) ? Number.NEGATIVE_INFINITY : scores[tags + tag]
  for (let at = 2; at < size - 1; at++) {
    const best = highestOf(sums)
    for (let tag = 0; tag < tags; tag++) {
      let from = best
      if (isInside(tag)) from = sums[tag] > sums[tag - 1] ? tag : tag - 1
      next[tag] = sums[from] + scores[at * tags + tag]
      back[at * tags + tag] = from
    }
    ;[sums, next] = [next, sums]
  }
  const path = new Uint8Array(size)
  for (let at = size - 2, tag = highestOf(sums); at >= 1; at--) {
    path[at] = tag
    tag = back[at * tags + tag]
  }
  return path
}

function highestOf(values: Float64Array): number {
  let found = 0
  for (let i = 1; i < values.length; i++) if (values[i] > values[found]) found = i
  return found
}
