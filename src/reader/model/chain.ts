/**
 * Source and content of one cue: the best path through outside, source and content that comes through content at least once, and
 * how likely it is among all such paths. Mirrors `chain` and `best_states` of training/model.py, with which the scores were
 * trained: a state costs its `inside` at each position, a change of state the `end` of the old one and the `begin` of the new.
 */

export const OUTSIDE = 0
export const SOURCE = 1
export const CONTENT = 2

/** States of the search: outside and source before the first content, both again behind it, content. */
const roleOf = [OUTSIDE, SOURCE, OUTSIDE, SOURCE, CONTENT] as const
const STATES = roleOf.length
const FIRST = 0
const LAST = 2

/** Every step that may be taken, by the state it leads to; of equals the first is taken. */
const steps: readonly (readonly [from: number, to: number])[] = [
  ...[0, 1].map((from) => [from, 0] as const),
  ...[0, 1].map((from) => [from, 1] as const),
  ...[2, 3, 4].map((from) => [from, 2] as const),
  ...[2, 3, 4].map((from) => [from, 3] as const),
  ...[0, 1, 2, 3, 4].map((from) => [from, 4] as const),
]
const stepFrom = Uint8Array.from(steps, ([from]) => from)
const stepTo = Uint8Array.from(steps, ([, to]) => to)

/** A score that no other makes up for. */
const never = -1e4

export interface Path {
  /** OUTSIDE, SOURCE or CONTENT at each position. */
  readonly roles: Uint8Array
  /** Of this path, 0 to 1. */
  readonly chance: number
}

/**
 * `scores`: the output `roles` of one window, [6, size, size]; `cue`: its positions, half-open; `continues`: 1 at positions that go
 * on in a word. The cue is outside and no word is parted, whatever the scores; so are the first and the last position, [CLS] and
 * [SEP]. Without a position between them all is outside, with a chance of 0.
 */
export function bestPath(
  scores: Float32Array,
  size: number,
  cue: readonly [start: number, end: number],
  continues: Uint8Array,
): Path {
  if (size < 3) return {roles: new Uint8Array(size), chance: 0}
  const costs = stepCosts(scores, size, cue, continues)
  const {roles, score} = highest(costs, size)
  return {roles, chance: Math.min(1, Math.exp(score - logOfAll(costs, size)))}
}

const row = (scores: Float32Array, size: number, map: number, cue: number): Float32Array =>
  scores.subarray((map * size + cue) * size, (map * size + cue + 1) * size)

/** What each step costs that leads to each position: [size, steps]; position 0 is where paths begin. */
function stepCosts(
  scores: Float32Array,
  size: number,
  [cueStart, cueEnd]: readonly [start: number, end: number],
  continues: Uint8Array,
): Float64Array {
  const [insideSource, insideContent, beginSource, beginContent, endSource, endContent] = [0, 1, 2, 3, 4, 5].map(
    (map) => row(scores, size, map, cueStart),
  )
  const costs = new Float64Array(size * steps.length)
  const within = [0, 0, 0]
  const begin = [0, 0, 0]
  const end = [0, 0, 0]
  for (let at = 1; at < size; at++) {
    const isClosed = at === size - 1 || (at >= cueStart && at < cueEnd)
    within[SOURCE] = isClosed ? never : insideSource[at]
    within[CONTENT] = isClosed ? never : insideContent[at]
    const change = continues[at] === 1 ? never : 0
    begin[SOURCE] = beginSource[at]
    begin[CONTENT] = beginContent[at]
    end[SOURCE] = endSource[at - 1]
    end[CONTENT] = endContent[at - 1]
    for (let i = 0; i < steps.length; i++) {
      const from = roleOf[stepFrom[i]]
      const to = roleOf[stepTo[i]]
      costs[at * steps.length + i] = (from === to ? 0 : end[from] + begin[to] + change) + within[to]
    }
  }
  return costs
}

/** The roles along the path that scores highest, and its score. */
function highest(costs: Float64Array, size: number): {roles: Uint8Array; score: number} {
  const back = new Uint8Array(size * STATES)
  let scores = new Float64Array(STATES).fill(never)
  let next = new Float64Array(STATES)
  scores[FIRST] = 0
  for (let at = 1; at < size; at++) {
    next.fill(2 * never)
    for (let i = 0; i < steps.length; i++) {
      const score = scores[stepFrom[i]] + costs[at * steps.length + i]
      if (score > next[stepTo[i]]) {
        next[stepTo[i]] = score
        back[at * STATES + stepTo[i]] = stepFrom[i]
      }
    }
    ;[scores, next] = [next, scores]
  }
  const roles = new Uint8Array(size)
  for (let at = size - 1, state = LAST; at > 0; at--) {
    roles[at] = roleOf[state]
    state = back[at * STATES + state]
  }
  return {roles, score: scores[LAST]}
}

/** The logarithm of the weight of all paths together. */
function logOfAll(costs: Float64Array, size: number): number {
  let logs = new Float64Array(STATES).fill(Number.NEGATIVE_INFINITY)
  let next = new Float64Array(STATES)
  logs[FIRST] = 0
  for (let at = 1; at < size; at++) {
    next.fill(Number.NEGATIVE_INFINITY)
    for (let i = 0; i < steps.length; i++) {
      const to = stepTo[i]
      next[to] = logOfSum(next[to], logs[stepFrom[i]] + costs[at * steps.length + i])
    }
    ;[logs, next] = [next, logs]
  }
  return logs[LAST]
}

/** log(exp(a) + exp(b)). What is 30 below changes no digit that counts, and is what most steps are. */
function logOfSum(a: number, b: number): number {
  if (a >= b) return b < a - 30 || b === Number.NEGATIVE_INFINITY ? a : a + Math.log1p(Math.exp(b - a))
  return a < b - 30 ? b : b + Math.log1p(Math.exp(a - b))
}
