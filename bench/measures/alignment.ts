/**
 * Which system words are which gold words, where tokens were found and not given: the alignment of the CoNLL 2018 scorer
 * (conll18_ud_eval.py). Words at the same characters are the same; inside a multi-word token forms decide (longest common subsequence).
 * Offsets count characters that are no blanks, so that text and blanks do not matter.
 */

export interface AlignedWord {
  readonly form: string
  readonly start: number
  readonly end: number
  /** Whether it is part of a multi-word token, whose place it then has. */
  readonly isPart: boolean
}

/** For each gold word the index of its system word, -1 where there is none. Both lists cover the same characters. */
export function alignWords(gold: readonly AlignedWord[], system: readonly AlignedWord[]): Int32Array {
  const found = new Int32Array(gold.length).fill(-1)
  let g = 0
  let s = 0
  while (g < gold.length && s < system.length) {
    if (gold[g].isPart || system[s].isPart) {
      const region = multiWordRegion(gold, system, g, s)
      for (const [a, b] of commonForms(
        gold.slice(region.gold[0], region.gold[1]),
        system.slice(region.system[0], region.system[1]),
      ))
        found[region.gold[0] + a] = region.system[0] + b
      g = region.gold[1]
      s = region.system[1]
    } else if (gold[g].start === system[s].start && gold[g].end === system[s].end) found[g++] = s++
    else if (gold[g].start <= system[s].start) g++
    else s++
  }
  return found
}

type Range = readonly [from: number, behind: number]

/** The words on both sides that a multi-word token on either side keeps together. */
function multiWordRegion(
  gold: readonly AlignedWord[],
  system: readonly AlignedWord[],
  g: number,
  s: number,
): {gold: Range; system: Range} {
  let end: number
  if (gold[g].isPart) {
    end = gold[g].end
    if (!system[s].isPart && system[s].start < gold[g].start) s++
  } else {
    end = system[s].end
    if (!gold[g].isPart && gold[g].start < system[s].start) g++
  }
  const from = {g, s}
  const isBehind = (words: readonly AlignedWord[], at: number): boolean =>
    at >= words.length || (words[at].isPart ? words[at].start >= end : words[at].end > end)
  while (!isBehind(gold, g) || !isBehind(system, s)) {
    const word = g < gold.length && (s >= system.length || gold[g].start <= system[s].start) ? gold[g++] : system[s++]
    if (word.isPart && word.end > end) end = word.end
  }
  return {gold: [from.g, g], system: [from.s, s]}
}

/** Pairs of indices along a longest common subsequence of forms, without regard to case. */
function commonForms(some: readonly AlignedWord[], others: readonly AlignedWord[]): [number, number][] {
  const same = (a: number, b: number): boolean => some[a].form.toLowerCase() === others[b].form.toLowerCase()
  const longest = some.map(() => new Int32Array(others.length))
  const at = (a: number, b: number): number => (a < some.length && b < others.length ? longest[a][b] : 0)
  for (let a = some.length - 1; a >= 0; a--)
    for (let b = others.length - 1; b >= 0; b--)
      longest[a][b] = Math.max(same(a, b) ? 1 + at(a + 1, b + 1) : 0, at(a + 1, b), at(a, b + 1))
  const pairs: [number, number][] = []
  for (let a = 0, b = 0; a < some.length && b < others.length; ) {
    if (same(a, b)) pairs.push([a++, b++])
    else if (at(a + 1, b) >= at(a, b + 1)) a++
    else b++
  }
  return pairs
}
