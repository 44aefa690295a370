/** A folded word -> pieces of the vocabulary, greedily the longest first; words are remembered. */

/** The pieces of one word: their numbers, and behind which letter (UTF-16) each ends. */
interface Cut {
  readonly ids: readonly number[]
  readonly ends: readonly number[]
}

export interface Cutter {
  /** A folded word that is not empty. */
  cut(folded: string): Cut
  /** The word of ASCII letters and digits at [start, end), with its shape. */
  plain(text: string, start: number, end: number, shapeOf: (word: string) => number): Cut & {readonly shape: number}
}

/** Longer words are unknown (letters are code points): BERT's own limit. */
const longestWord = 100
// Chosen: the words of some long articles; a text of nothing but new words does not fill the memory.
const mostKept = 50_000
// Longer ones are rare, and as slices would keep the whole of their text alive (V8).
const longestKept = 12

export function openCutter(vocabulary: ReadonlyMap<string, number>, unknown: number): Cutter {
  const longest = longestByOpening(vocabulary)
  const words = new Map<string, Cut>()
  const plainWords = new Map<string, Cut & {readonly shape: number}>()

  const cut = (word: string): Cut => {
    const kept = words.get(word)
    if (kept) return kept
    const made = cutWord(word, vocabulary, longest) ?? {ids: [unknown], ends: [word.length]}
    if (word.length <= longestKept) keep(words, word, made)
    return made
  }

  return {
    cut,
    plain(text, start, end, shapeOf) {
      const word = text.slice(start, end)
      const kept = plainWords.get(word)
      if (kept) return kept
      const made = {...cut(word.toLowerCase()), shape: shapeOf(word)}
      if (word.length <= longestKept) keep(plainWords, word, made)
      return made
    },
  }
}

function keep<Value>(words: Map<string, Value>, word: string, value: Value): void {
  if (words.size >= mostKept) words.clear()
  words.set(word, value)
}

/** By the first letters of pieces, "##" among them, the length of the longest: most tries at a new word are never made. */
function longestByOpening(vocabulary: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const piece of vocabulary.keys()) {
    const opening = piece.slice(0, opensAt(piece) + 2)
    longest.set(opening, Math.max(piece.length, longest.get(opening) ?? 0))
  }
  return longest
}

const opensAt = (piece: string): number => (piece.startsWith('##') ? 2 : 0)

/** Undefined where the word is too long or has a rest that no piece fits. */
function cutWord(
  word: string,
  vocabulary: ReadonlyMap<string, number>,
  longest: ReadonlyMap<string, number>,
): Cut | undefined {
  if (word.length > longestWord && (word.length > 2 * longestWord || [...word].length > longestWord)) return undefined
  const ids: number[] = []
  const ends: number[] = []
  for (let start = 0; start < word.length; ) {
    const prefix = start > 0 ? '##' : ''
    const most = (longest.get(prefix + word.slice(start, start + 2)) ?? prefix.length + 1) - prefix.length
    let end = Math.min(word.length, start + most)
    let id: number | undefined
    while (end > start) {
      id = vocabulary.get(prefix + word.slice(start, end))
      if (id !== undefined) break
      end--
    }
    if (id === undefined) return undefined
    ids.push(id)
    ends.push(end)
    start = end
  }
  return {ids, ends}
}
