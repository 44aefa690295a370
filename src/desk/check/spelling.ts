/** Whether two words are one name spelt in two manners, or by mistake: equal, or one letter in five changed, left out or put in. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true
  const most = Math.floor(Math.max(a.length, b.length) / 5) || (Math.min(a.length, b.length) >= 3 ? 1 : 0)
  if (most === 0 || Math.abs(a.length - b.length) > most || a.length > longest) return false
  return distance(a, b) <= most
}

/** Letters; no name has a longer word, and the cost is the square of it. */
const longest = 40

/** Levenshtein's. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, at) => at)
  for (let at = 1; at <= a.length; at++) {
    const next = [at]
    for (let to = 1; to <= b.length; to++)
      next[to] = Math.min(next[to - 1] + 1, row[to] + 1, row[to - 1] + (a[at - 1] === b[to - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]
}
