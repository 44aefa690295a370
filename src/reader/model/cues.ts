/** One window's scores -> the acts of saying whose cue begins in the window's own part, as positions in the window. */
import {bestPath, CONTENT, SOURCE} from './chain.ts'
import {logSoftmax, owns, type Scored} from './scored.ts'

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
const B = 1
const I = 2
const CUE_TAGS = 3
const TAGS = 7
const TAG_B = 3
const TAG_I = 4

/** Cues that begin with at least this chance by either head: readers of the layer draw their own line above it. */
export const leastCue = 0.2

/** In the order of their cues. */
export function cuesIn(scored: Scored): CueFound[] {
  const {size, output} = scored
  const chances = cueChances(output.cue.data, output.tags.data, size)
  const found: CueFound[] = []
  for (let at = 1; at < size - 1; ) {
    const end = cueEnd(chances, at, size)
    if (end > at && owns(scored, at)) found.push(withRoles(scored, chances, [at, end]))
    at = Math.max(at + 1, end)
  }
  return found
}

interface CueChances {
  readonly begin: Float32Array
  readonly inside: Float32Array
  readonly outermost: Float32Array
}

/**
 * Of beginning a cue and of being further inside one, at each position: the head of all cues learned nothing inside the contents
 * of the largest corpus, the tags know only outermost cues. Each is right where it is sure, so the higher counts.
 */
function cueChances(cue: Float32Array, tags: Float32Array, size: number): CueChances {
  const byCue = logSoftmax(cue, size, CUE_TAGS)
  const byTags = logSoftmax(tags, size, TAGS)
  const begin = new Float32Array(size)
  const inside = new Float32Array(size)
  const outermost = new Float32Array(size)
  for (let at = 0; at < size; at++) {
    const [tagBegin, tagInside] = [Math.exp(byTags[at * TAGS + TAG_B]), Math.exp(byTags[at * TAGS + TAG_I])]
    begin[at] = Math.max(Math.exp(byCue[at * CUE_TAGS + B]), tagBegin)
    inside[at] = Math.max(Math.exp(byCue[at * CUE_TAGS + I]), tagInside)
    outermost[at] = tagBegin + tagInside
  }
  return {begin, inside, outermost}
}

/** Behind the cue that begins here; `at` if none does. */
function cueEnd({begin, inside}: CueChances, at: number, size: number): number {
  if (begin[at] < leastCue || begin[at] < inside[at]) return at
  let end = at + 1
  while (end < size - 1 && inside[end] > begin[end] && inside[end] >= 0.5) end++
  return end
}

function withRoles({size, output}: Scored, {begin, inside, outermost}: CueChances, cue: Stretch): CueFound {
  const {roles, chance} = bestPath(output.roles.data, size, cue[0])
  const sources = stretches(roles, SOURCE)
  let edges = begin[cue[0]]
  let most = outermost[cue[0]]
  for (let at = cue[0] + 1; at < cue[1]; at++) {
    edges *= inside[at]
    most = Math.max(most, outermost[at])
  }
  if (cue[1] < size) edges *= 1 - inside[cue[1]]
  const source = nearest(sources, cue[0])
  return {
    cue,
    chance: begin[cue[0]],
    outermost: most,
    ...(source ? {source} : {}),
    content: stretches(roles, CONTENT),
    whole: edges * chance,
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
