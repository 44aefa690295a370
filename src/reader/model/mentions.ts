/** Scores -> phrases that may mean somebody or something mentioned elsewhere, with the vectors by which they find each other. */

import type {Stretch} from './cues.ts'
import type {MentionLabel} from './labels.ts'
import type {Pieces} from './pieces.ts'
import {logistic, owns, type Scored, shiftOf} from './scored.ts'

/** Spans with at least this chance are mentions; readers of the layer draw their own line above it. */
const leastMention = 0.3
const leastScore = Math.log(leastMention / (1 - leastMention))

/** Positions of likely mentions that begin in the window's own part; none is longer than `longest` pieces. */
export function likelyMentions(scored: Scored, longest: number): Stretch[] {
  const {size, output, opens} = scored
  const scores = output.mentions.data
  const found: Stretch[] = []
  for (let first = 1; first < size - 1; first++) {
    if (!owns(scored, first)) continue
    const behind = Math.min(size - 1, first + longest)
    for (let last = first; last < behind && (last === first || !opens[last]); last++)
      if (scores[first * size + last] >= leastScore) found.push([first, last + 1])
  }
  return found
}

/** "He", "her", "they": who is meant is asked of every one, however little the scores think of it. */
export function pronounsIn(scored: Scored, text: string, {starts, ends}: Pieces): Stretch[] {
  const found: Stretch[] = []
  for (let at = 1; at < scored.size - 1; at++) {
    const piece = at + shiftOf(scored)
    const [start, end] = [starts[piece], ends[piece]]
    if (end - start > 5 || !owns(scored, at) || !pronouns.test(text.slice(start, end))) continue
    if (!/[\p{L}\p{N}]/u.test(text.slice(start - 1, start) + text.slice(end, end + 1))) found.push([at, at + 1])
  }
  return found
}
const pronouns = /^(?:he|him|his|she|hers?|they|them|theirs?)$/i

/** The stretch as a mention. `calibrated`: of the chance that the model gives. */
export function mentionAt(
  scored: Scored,
  [first, behind]: Stretch,
  pieces: Pieces,
  longest: number,
  calibrated: (chance: number) => number,
): MentionLabel {
  const {size, output} = scored
  const last = behind - 1
  const at = first + shiftOf(scored)
  const fresh = output.fresh.data
  return {
    span: [pieces.starts[at], pieces.ends[last + shiftOf(scored)]],
    // A longer one was never trained on: a whole noun phrase with its clause, which is taken only because it is a source.
    chance: behind - first > longest ? 0 : calibrated(logistic(output.mentions.data[first * size + last])),
    at,
    anaphor: vector(output.anaphor, first, last),
    antecedent: vector(output.antecedent, first, last),
    fresh: fresh[2 * first] + fresh[2 * last + 1],
  }
}

/** A mention is its first and its last piece: [size, 2, width], the one part of the first, the other of the last. */
function vector(
  {dims, data}: {readonly dims: readonly number[]; readonly data: Float32Array},
  first: number,
  last: number,
): Float32Array {
  const width = dims[dims.length - 1]
  const out = new Float32Array(width)
  for (let i = 0; i < width; i++) out[i] = data[2 * first * width + i] + data[(2 * last + 1) * width + i]
  return out
}
