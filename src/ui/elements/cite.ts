/** A claim of the page as a citation, and its address. */
import {citation} from '../citation.ts'
import {claimOf, linksOf, wordsOf} from './claim-words.ts'
import {phraseOf} from './phrase.ts'

/** Without filters: an address is passed on for its words. */
export const addressOf = (fragment: string): string => `${location.origin}${location.pathname}#${fragment}`

export function citationOf(page: HTMLElement, note: HTMLElement): string {
  const {headline, outlet, date, twin} = page.dataset
  return citation({
    words: phraseOf(wordsOf(note)),
    chain: linksOf(note),
    headline,
    outlet,
    date,
    original: page.querySelector<HTMLAnchorElement>('a.original')?.href,
    // A reading that no server keeps is found by nobody else.
    permalink: twin === undefined ? undefined : addressOf(claimOf(note)),
  })
}
