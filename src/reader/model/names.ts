/** One window's scores -> names: the best sequence of tags in which an inside follows a begin or inside of its own type. */

import type {Stretch} from './cues.ts'
import type {NameType} from './labels.ts'
import {owns, type Scored, softmax} from './scored.ts'

export interface NameFound {
  readonly stretch: Stretch
  readonly type: NameType
  /** Of begin, insides and end, all right; not calibrated. */
  readonly chance: number
  /** Log chance of its tags for each type, at least `leastVote`. */
  readonly votes: Float32Array
}

/** One place that is sure against a type does not outvote all others. */
const leastVote = -6

/**
 * `types`: those of the output `names`, which has a column for outside, then begin and inside of each type in this order. Those
 * that are `unmarked` count as outside: the corpora leave them unmarked wherever they mark other names, so that to the model what
 * is outside may always be one of them.
 */
export function namesIn(scored: Scored, types: readonly NameType[], unmarked: readonly NameType[]): NameFound[] {
  const {size, output, continues, opens} = scored
  const tags = 1 + 2 * types.length
  const chances = asOutside(unmarked, types, softmax(output.names.data, size, tags))
  const path = bestTags(chances, size, tags, {continues, opens})
  const found: NameFound[] = []
  for (let at = 1; at < size - 1; at++) {
    if (!isBegin(path[at])) continue
    const start = at
    const inside = path[start] + 1
    let chance = chances[at * tags + path[at]]
    while (at + 1 < size - 1 && path[at + 1] === inside) {
      at++
      chance *= chances[at * tags + inside]
    }
    if (at + 1 < size - 1) chance *= 1 - chances[(at + 1) * tags + inside]
    const stretch: Stretch = [start, at + 1]
    if (!owns(scored, start)) continue
    found.push({stretch, type: types[(path[start] - 1) >> 1], chance, votes: votesOf(chances, tags, stretch)})
  }
  return found
}

function votesOf(chances: Float32Array, tags: number, [start, end]: Stretch): Float32Array {
  return Float32Array.from({length: (tags - 1) / 2}, (_, type) => {
    let vote = Math.log(chances[start * tags + 1 + 2 * type])
    for (let at = start + 1; at < end; at++) vote += Math.log(chances[at * tags + 2 + 2 * type])
    return Math.max(leastVote, vote)
  })
}

/** The chances of these types added to that of outside, which is column 0. */
function asOutside(unmarked: readonly NameType[], types: readonly NameType[], chances: Float32Array): Float32Array {
  const tags = 1 + 2 * types.length
  const columns = types.flatMap((type, i) => (unmarked.includes(type) ? [1 + 2 * i] : []))
  for (let at = 0; at < chances.length; at += tags) {
    for (const column of columns) {
      chances[at] += chances[at + column] + chances[at + column + 1]
      chances[at + column] = chances[at + column + 1] = 0
    }
  }
  return chances
}

const isBegin = (tag: number): boolean => tag % 2 === 1
const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0

/**
 * The tag at each position along the best sequence, [CLS] and [SEP] left out; of equals the first. A word has one tag: where it
 * goes on, so does the tag; no name goes on into the next sentence.
 */
function bestTags(
  chances: Float32Array,
  size: number,
  tags: number,
  {continues, opens}: Pick<Scored, 'continues' | 'opens'>,
): Uint8Array {
  const back = new Uint8Array(size * tags)
  let sums = new Float64Array(tags)
  let next = new Float64Array(tags)
  for (let tag = 0; tag < tags; tag++)
    sums[tag] = isInside(tag) ? Number.NEGATIVE_INFINITY : Math.log(chances[tags + tag])
  for (let at = 2; at < size - 1; at++) {
    const best = continues[at] ? 0 : highestOf(sums)
    for (let tag = 0; tag < tags; tag++) {
      let from = best
      if (isInside(tag)) from = sums[tag] > sums[tag - 1] ? tag : tag - 1
      const isBarred = (continues[at] === 1 && isBegin(tag)) || (opens[at] === 1 && isInside(tag))
      next[tag] = isBarred ? Number.NEGATIVE_INFINITY : sums[from] + Math.log(chances[at * tags + tag])
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
