/**
 * Names that are written alike in one text are of one type, the one that is likeliest over all their places together; mirrors
 * `same_everywhere` of training/decode.py.
 */
import type {NameLabel, NameType} from './labels.ts'

/** What looks alike need not be alike: "May". */
const notVoted: ReadonlySet<NameType> = new Set<NameType>(['DATE', 'MONEY'])

/** `votes`: for each name, a log chance for each of `types`. */
export function sameEverywhere(
  text: string,
  names: readonly NameLabel[],
  votes: readonly Float32Array[],
  types: readonly NameType[],
): NameLabel[] {
  const sums = new Map<string, {places: number; sum: Float64Array}>()
  names.forEach(({span}, i) => {
    const name = text.slice(...span)
    const known = sums.get(name) ?? {places: 0, sum: new Float64Array(types.length)}
    known.places++
    votes[i].forEach((vote, type) => {
      known.sum[type] += vote
    })
    sums.set(name, known)
  })
  return names.map((label) => {
    const {places, sum} = sums.get(text.slice(...label.span))!
    if (places === 1 || notVoted.has(label.type)) return label
    return {...label, type: types[sum.indexOf(Math.max(...sum))]}
  })
}
