/** Words of a draft found again in its source: exactly, or as nearly as can be. */
import type {Side, Word} from './side.ts'

/** Half-open range of indices into the source's words. */
export type Range = readonly [from: number, to: number]

/** Words that stand this often tell nothing of where a passage is. Chosen: it keeps a search linear in a text of any length. */
const mostPlaces = 64

/** Places that are tried where even the rarest word stands everywhere. Chosen, for the same reason. */
const mostTried = 2_000

/** Where these words stand one after the other, at `from` or later; undefined where they do not, or there are none. */
export function findExactly(
  words: readonly Word[],
  {index, words: source}: Side,
  from = 0,
  before = source.length,
): Range | undefined {
  const [rarest, offset] = rarestOf(words, index)
  for (const place of rarest.slice(0, mostTried)) {
    const start = place - offset
    if (start < from) continue
    if (start >= before) break
    if (words.every(({form}, at) => source[start + at]?.form === form)) return [start, start + words.length]
  }
  return undefined
}

function rarestOf(words: readonly Word[], index: Side['index']): [places: readonly number[], offset: number] {
  let best: readonly number[] | undefined
  let offset = 0
  words.forEach(({form}, at) => {
    const places = index.get(form) ?? []
    if (!best || places.length < best.length) {
      best = places
      offset = at
    }
  })
  return [best ?? [], offset]
}

export interface Alignment {
  readonly range: Range
  /** Share of the draft's words that stand there in the same order, 0..1. */
  readonly same: number
  readonly changes: readonly {readonly draft: readonly Word[]; readonly source: readonly Word[]}[]
}

/** Longer passages are compared by their first words. Chosen. */
const mostWords = 200

/** The passage of the source that is most like these words; undefined where hardly a telling word of them stands in it. */
export function findNearest(words: readonly Word[], side: Side): Alignment | undefined {
  const compared = words.slice(0, mostWords)
  const start = likeliestStart(compared, side.index)
  if (start === undefined) return undefined
  const slack = 4 + Math.ceil(compared.length / 4)
  const from = Math.max(0, start - slack)
  return aligned(compared, side.words.slice(from, start + compared.length + slack), from)
}

/** Each telling word votes for where the passage would begin if it were the same. */
function likeliestStart(words: readonly Word[], index: Side['index']): number | undefined {
  const votes = new Map<number, number>()
  words.forEach(({form}, at) => {
    const places = index.get(form) ?? []
    if (places.length > mostPlaces) return
    // Insertions and omissions move what follows: neighbours vote together.
    for (const place of places) {
      const bucket = Math.round((place - at) / bucketWidth)
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / places.length)
    }
  })
  let best: number | undefined
  for (const [bucket, count] of votes) if (best === undefined || count > (votes.get(best) ?? 0)) best = bucket
  return best === undefined ? undefined : Math.max(0, best * bucketWidth)
}

const bucketWidth = 3

/** Longest common subsequence, and the words between its members. */
function aligned(draft: readonly Word[], source: readonly Word[], from: number): Alignment | undefined {
  const rows = draft.length + 1
  const columns = source.length + 1
  const lengths = new Uint16Array(rows * columns)
  for (let row = rows - 2; row >= 0; row--)
    for (let column = columns - 2; column >= 0; column--)
      lengths[row * columns + column] =
        draft[row].form === source[column].form
          ? lengths[(row + 1) * columns + column + 1] + 1
          : Math.max(lengths[(row + 1) * columns + column], lengths[row * columns + column + 1])
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < draft.length && column < source.length; ) {
    if (draft[row].form === source[column].form) pairs.push([row++, column++])
    else if (lengths[(row + 1) * columns + column] >= lengths[row * columns + column + 1]) row++
    else column++
  }
  if (pairs.length === 0) return undefined
  const first = pairs[0]
  const last = pairs[pairs.length - 1]
  // Words of the draft before the first or after the last that agrees stand for as many of the source.
  const start = Math.max(0, first[1] - first[0])
  const end = Math.min(source.length, last[1] + draft.length - last[0])
  const fences: [number, number][] = [[-1, start - 1], ...pairs, [draft.length, end]]
  const changes = fences.slice(1).flatMap(([row, column], at) => {
    const [rowBefore, columnBefore] = fences[at]
    const change = {draft: draft.slice(rowBefore + 1, row), source: source.slice(columnBefore + 1, column)}
    return change.draft.length + change.source.length > 0 ? [change] : []
  })
  return {range: [from + start, from + end], same: pairs.length / draft.length, changes}
}
