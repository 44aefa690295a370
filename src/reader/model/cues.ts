/** One window's scores -> the acts of saying whose cue begins in the window's own part, as positions in the window. */
import {bestPath, CONTENT, SOURCE} from './chain.ts'
import {owns, type Scored, softmax} from './scored.ts'

/** Positions in the window, half-open. */
export type Stretch = readonly [start: number, end: number]

/** Chances as the model gives them, not calibrated yet. */
export interface CueFound {
  readonly cue: Stretch
  readonly chance: number
  readonly outermost: number
  readonly source?: Stretch
  readonly content: readonly Stretch[]
  readonly whole: number
}

// Columns of the outputs `cue` and `tags` (training/model.py).
const CUE_COLUMNS = 3
const [CUE_OUTSIDE, CUE_BEGIN, CUE_INSIDE] = [0, 1, 2]
const TAG_COLUMNS = 7
const [TAG_BEGIN, TAG_INSIDE] = [3, 4]
const OTHER_TAGS = [0, 1, 2, 5, 6]

/** Cues that begin with at least this chance by either head: readers of the layer draw their own line above it. */
const leastCue = 0.2
/** From here on the tags have a say in where a cue ends: below it they take it for a part of somebody's content. */
const leastOutermost = 0.3

/** In the order of their cues. */
export function cuesIn(scored: Scored): CueFound[] {
  const {size, output, continues, opens} = scored
  const cue = softmax(output.cue.data, size, CUE_COLUMNS)
  const tags = softmax(output.tags.data, size, TAG_COLUMNS)
  const found: CueFound[] = []
  for (let at = 1; at < size - 1; at++) {
    const chance = Math.max(cue[at * CUE_COLUMNS + CUE_BEGIN], tags[at * TAG_COLUMNS + TAG_BEGIN])
    const inside = Math.max(cue[at * CUE_COLUMNS + CUE_INSIDE], tags[at * TAG_COLUMNS + TAG_INSIDE])
    if (chance < leastCue || chance < inside || continues[at]) continue
    const outermost = tags[at * TAG_COLUMNS + TAG_BEGIN]
    let end = at + 1
    let edges = 1
    for (; end < size - 1 && !opens[end]; end++) {
      const goesOn = insideChance(cue, outermost < leastOutermost ? undefined : tags, end)
      edges *= continues[end] ? 1 : Math.max(goesOn, 1 - goesOn)
      if (goesOn < 0.5 && !continues[end]) break
    }
    const roles = owns(scored, at) ? rolesOf(scored, at) : undefined
    if (roles) found.push(withRoles(scored, [at, end], roles, {chance, outermost, edges}))
    at = end - 1
  }
  return found
}

/**
 * Of going on in a cue rather than being what is likeliest beside that. Both heads are asked: the head of all cues learned nothing
 * inside the contents of the largest corpus, and the tags know only outermost cues.
 */
function insideChance(cue: Float32Array, tags: Float32Array | undefined, at: number): number {
  let inside = cue[at * CUE_COLUMNS + CUE_INSIDE]
  let other = Math.max(cue[at * CUE_COLUMNS + CUE_OUTSIDE], cue[at * CUE_COLUMNS + CUE_BEGIN])
  if (tags) {
    inside += tags[at * TAG_COLUMNS + TAG_INSIDE]
    other += Math.max(tags[at * TAG_COLUMNS + TAG_BEGIN], ...OTHER_TAGS.map((tag) => tags[at * TAG_COLUMNS + tag]))
  }
  return inside / (inside + other)
}

const roleMaps = [0, 1, 2, 3, 4, 5] as const

/** What each map of roles says of each position, given the cue that begins here; nothing where the graph has not listed it as one. */
function rolesOf({size, output: {roles, cues}}: Scored, begin: number): Float32Array[] | undefined {
  const listed = cues.data.indexOf(begin)
  const [, , rows] = roles.dims
  return listed < 0
    ? undefined
    : roleMaps.map((map) => roles.data.subarray((map * rows + listed) * size, (map * rows + listed + 1) * size))
}

function withRoles(
  {continues, opens}: Scored,
  cue: Stretch,
  scores: readonly Float32Array[],
  {chance, outermost, edges}: {chance: number; outermost: number; edges: number},
): CueFound {
  const path = bestPath(scores, cue, {continues, opens})
  const source = nearest(stretches(path.roles, SOURCE), cue[0])
  return {
    cue,
    chance,
    outermost,
    ...(source ? {source} : {}),
    content: stretches(path.roles, CONTENT),
    whole: chance * edges * path.chance,
  }
}

function stretches(roles: Uint8Array, role: number): Stretch[] {
  const found: Stretch[] = []
  for (let at = 0; at < roles.length; at++) {
    if (roles[at] !== role) continue
    const start = at
    while (roles[at + 1] === role) at++
    found.push([start, at + 1])
  }
  return found
}

/** A source is one phrase: of several the one nearest to the cue, of equals the first. */
function nearest(sources: readonly Stretch[], cue: number): Stretch | undefined {
  const away = ([start, end]: Stretch): number => Math.min(Math.abs(start - cue), Math.abs(end - 1 - cue))
  return sources.reduce<Stretch | undefined>(
    (kept, source) => (kept && away(kept) <= away(source) ? kept : source),
    undefined,
  )
}
