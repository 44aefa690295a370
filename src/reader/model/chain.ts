/**
 * Source and content of one cue: the best path through outside, source and content that comes through content, and how likely it
 * is among all such paths. Mirrors `chain` and `best_states` of training/model.py, with which the scores were trained: a state
 * costs its `inside` at each position, a change of role the `end` of the old one and the `begin` of the new.
 */

export const OUTSIDE = 0
export const SOURCE = 1
export const CONTENT = 2

/** States of the search: a role, and whether the path has come through content up to and with it. */
const states: readonly (readonly [role: number, hasContent: boolean])[] = [
  [OUTSIDE, false],
  [SOURCE, false],
  [OUTSIDE, true],
  [SOURCE, true],
  [CONTENT, true],
]
const STATES = states.length
const FIRST = 0
const LAST = 2

/** Every step that may be taken, by the state it leads to; of equals the first is taken. */
const steps = states.flatMap(([role, hasContent], to) =>
  states.flatMap(([, before], from) => (before === hasContent || role === CONTENT ? [[from, to] as const] : [])),
)
const STEPS = steps.length
const stepFrom = Uint8Array.from(steps, ([from]) => from)
const stepTo = Uint8Array.from(steps, ([, to]) => to)
/** Steps by the roles that they lead from and to, as 3 * from + to: what a step costs is theirs. */
const stepRoles = Uint8Array.from(steps, ([from, to]) => 3 * states[from][0] + states[to][0])
const CHANGES = 9

interface Edges {
  readonly continues: Uint8Array
  readonly opens: Uint8Array
}

/** A score that no other makes up for. */
const never = -1e4

export interface Path {
  /** OUTSIDE, SOURCE or CONTENT at each position. */
  readonly roles: Uint8Array
  /** Of this path, 0 to 1. */
  readonly chance: number
}

/**
 * `scores`: the six maps of the output `roles` for one cue, in their order, a number a position; `cue`: its positions, half-open; 1 stands in `continues` at positions
 * that go on in a word, in `opens` at those that begin a sentence. Whatever the scores, no word is parted, no source goes on into
 * the next sentence, and the cue is outside; so are the first and the last position, [CLS] and [SEP]. Without a position between
 * them all is outside, with a chance of 0.
 */
export function bestPath(
  scores: readonly Float32Array[],
  cue: readonly [start: number, end: number],
  edges: Edges,
): Path {
  const size = scores[0].length
  if (size < 3) return {roles: new Uint8Array(size), chance: 0}
  const costs = changeCosts(scores, size, cue, edges)
  const {roles, score} = highest(costs, size)
  return {roles, chance: Math.min(1, Math.exp(score - logOfAll(costs, size)))}
}

/** What each step from role to role costs that leads to each position: [size, 3 from, 3 to]; paths begin at position 0. */
function changeCosts(
  scores: readonly Float32Array[],
  size: number,
  [cueStart, cueEnd]: readonly [start: number, end: number],
  {continues, opens}: Edges,
): Float64Array {
  const [insideSource, insideContent, beginSource, beginContent, endSource, endContent] = scores
  const costs = new Float64Array(size * CHANGES)
  for (let at = 1; at < size; at++) {
    const isClosed = at === size - 1 || (at >= cueStart && at < cueEnd)
    const within = [0, isClosed ? never : insideSource[at], isClosed ? never : insideContent[at]]
    const begin = [0, beginSource[at], beginContent[at]]
    const end = [0, endSource[at - 1], endContent[at - 1]]
    const parts = continues[at] === 1 ? never : 0
    for (let from = 0; from < 3; from++)
      for (let to = 0; to < 3; to++)
        costs[at * CHANGES + 3 * from + to] = within[to] + (from === to ? 0 : end[from] + begin[to] + parts)
    if (opens[at] === 1) costs[at * CHANGES + 4 * SOURCE] += never
  }
  return costs
}

/** The roles along the path that scores highest, and its score. */
function highest(costs: Float64Array, size: number): {roles: Uint8Array; score: number} {
  const back = new Uint8Array(size * STATES)
  let scores = new Float64Array(STATES).fill(Number.NEGATIVE_INFINITY)
  let next = new Float64Array(STATES)
  scores[FIRST] = 0
  for (let at = 1; at < size; at++) {
    next.fill(Number.NEGATIVE_INFINITY)
    for (let i = 0; i < STEPS; i++) {
      const score = scores[stepFrom[i]] + costs[at * CHANGES + stepRoles[i]]
      if (score > next[stepTo[i]]) {
        next[stepTo[i]] = score
        back[at * STATES + stepTo[i]] = stepFrom[i]
      }
    }
    ;[scores, next] = [next, scores]
  }
  const roles = new Uint8Array(size)
  for (let at = size - 1, state = LAST; at > 0; at--) {
    roles[at] = states[state][0]
    state = back[at * STATES + state]
  }
  return {roles, score: scores[LAST]}
}

/** The logarithm of the weight of all paths with content together; infinite where it leaves the numbers, which makes a chance of 0. */
function logOfAll(costs: Float64Array, size: number): number {
  const factors = new Float64Array(CHANGES)
  let weights = new Float64Array(STATES)
  let next = new Float64Array(STATES)
  let scale = 0
  weights[FIRST] = 1
  for (let at = 1; at < size; at++) {
    // Weights are kept near 1: both what a step costs at most and the sum so far go into the scale.
    const most = highestOf(costs, at * CHANGES, CHANGES)
    for (let i = 0; i < CHANGES; i++) factors[i] = Math.exp(costs[at * CHANGES + i] - most)
    next.fill(0)
    for (let i = 0; i < STEPS; i++) next[stepTo[i]] += weights[stepFrom[i]] * factors[stepRoles[i]]
    const heaviest = highestOf(next, 0, STATES)
    if (heaviest === 0) return Number.POSITIVE_INFINITY
    for (let state = 0; state < STATES; state++) next[state] /= heaviest
    scale += most + Math.log(heaviest)
    ;[weights, next] = [next, weights]
  }
  return scale + Math.log(weights[LAST])
}

function highestOf(values: Float64Array, at: number, count: number): number {
  let most = values[at]
  for (let i = 1; i < count; i++) if (values[at + i] > most) most = values[at + i]
  return most
}
