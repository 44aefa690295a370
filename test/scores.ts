/** Scores of a window, written by hand: every output is 0 but what a test sets. */
import type {ModelOutput} from '../src/contract/index.ts'
import type {Scored} from '../src/reader/model/scored.ts'

/** Columns of each output at `size` positions, as training/model.py has them; `names` knows two types, links two numbers. */
const dims = (size: number): Record<string, number[]> => ({
  cue: [1, size, 3],
  tags: [1, size, 7],
  roles: [1, 6, size, size],
  names: [1, size, 5],
  arcs: [1, size, size],
  dependent: [1, size, 4],
  governor: [1, size, 4],
  upos: [1, size, 3],
  xpos: [1, size, 3],
  mentions: [1, size, size],
  anaphor: [1, size, 2, 2],
  antecedent: [1, size, 2, 2],
  fresh: [1, size, 2],
  certainty: [1, size],
  cues: [size],
})

/** [output, indices without the first, score]: `['cue', [3, 1], 9]` is the chance that position 3 begins a cue. */
export type Score = readonly [output: string, at: readonly number[], score: number]

export function outputOf(size: number, scores: readonly Score[]): ModelOutput {
  const output: Record<string, {dims: number[]; data: Float32Array}> = {}
  for (const [name, shape] of Object.entries(dims(size)))
    output[name] = {dims: shape, data: new Float32Array(shape.reduce((product, count) => product * count, 1))}
  // Roles are there for a cue at any position.
  for (const at of output.cues.data.keys()) output.cues.data[at] = at
  for (const [name, at, score] of scores) {
    const {dims, data} = output[name]
    data[at.reduce((sum, index, i) => sum * dims[i + 1] + index, 0)] = score
  }
  return output
}

/** A window of `count` pieces that begins at piece `start` and owns all of them, or those of `own`. */
export function scoredBy(
  scores: readonly Score[],
  {
    count,
    start = 0,
    own = [start, start + count],
    continues = [],
    opens = [],
  }: {
    count: number
    start?: number
    own?: readonly [number, number]
    continues?: readonly number[]
    opens?: readonly number[]
  },
): Scored {
  const size = count + 2
  const marked = (positions: readonly number[]): Uint8Array =>
    Uint8Array.from({length: size}, (_, at) => (positions.includes(at) ? 1 : 0))
  return {
    window: {start, end: start + count, ownStart: own[0], ownEnd: own[1]},
    size,
    continues: marked(continues),
    opens: marked(opens),
    output: outputOf(size, scores),
  }
}
