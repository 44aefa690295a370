/** The words of a claim as they stand on the page. */
import {cssName} from '../highlight.ts'

/** In pieces, where marks cross or the claim is parted. */
export const wordsOf = (claim: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`main .c-${CSS.escape(cssName(claim))}`),
]

/** Without the numbers of notes. */
export function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const number of copy.querySelectorAll('sup')) number.remove()
  return copy.textContent ?? ''
}
