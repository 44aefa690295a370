/** The word that was probably meant, for "did you mean". */

/** The nearest of some words, if it is near enough to be a slip of the finger; the first of equals. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const most = Math.max(2, Math.floor(word.length / 3))
  const close = words
    .map((candidate) => ({candidate, far: distance(word.slice(0, 40).toLowerCase(), candidate)}))
    .filter(({candidate, far}) => far <= most && far < candidate.length)
  return close.sort((a, b) => a.far - b.far)[0]?.candidate
}

/** Levenshtein's distance: insertions, deletions and replacements of one character. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, column) => column)
  for (let line = 1; line <= a.length; line++) {
    const above = row
    row = [line]
    for (let column = 1; column <= b.length; column++) {
      const replaced = above[column - 1] + (a[line - 1] === b[column - 1] ? 0 : 1)
      row.push(Math.min(replaced, above[column] + 1, row[column - 1] + 1))
    }
  }
  return row[b.length]
}
