/** Words of the article as they stand on the page, in pieces, as one phrase. */

/**
 * Pieces in the order of the text, each told once: those that touch are one, and "…" stands for the words between others. The
 * numbers of notes are left out. No pieces, no words.
 */
export function phraseOf(pieces: readonly Element[]): string {
  const outermost = pieces.filter((piece) => !pieces.some((other) => other !== piece && other.contains(piece)))
  return outermost.map((piece, at) => (at > 0 ? between(outermost[at - 1], piece) : '') + textOf(piece)).join('')
}

function between(before: Element, after: Element): string {
  const block = before.closest('p,h1')
  if (!block?.contains(after)) return ' … '
  const gap = document.createRange()
  gap.setStartAfter(before)
  gap.setEndBefore(after)
  const words = textOf(gap.cloneContents())
  return words.trim() === '' ? words : ' … '
}

function textOf(words: Element | DocumentFragment): string {
  const copy = words.cloneNode(true) as Element | DocumentFragment
  for (const number of copy.querySelectorAll('sup')) number.remove()
  return copy.textContent ?? ''
}
