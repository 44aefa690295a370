/**
 * All matches of a pattern, in text order: what `text.matchAll(pattern)` gives. But that makes a new pattern of it at each call, and V8
 * has forgotten after every other full collection of garbage what it compiled for the last one: in a reader that reads article after
 * article, compiling the patterns of times over and over was a twelfth of all its time.
 *
 * Throws TypeError for a pattern without the flag `g`, as matchAll does.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`Not a global pattern: ${pattern.source}`)
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
