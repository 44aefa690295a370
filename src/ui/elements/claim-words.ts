/** Notes and the words of their claims as they stand on the page, by the number that they share. */

export const notesOn = (page: ParentNode): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('article li:not(.check)'),
]

const numberOf = (note: Element): string => note.id.slice(1)

/** In pieces, where marks cross or the claim is parted. */
export const wordsOf = (note: Element): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`main .c${numberOf(note)}`),
]

/** The note of a claim's words; of what lies within several, that of the innermost. */
export const noteOf = (words: Element): HTMLElement | null => {
  const claim = words.closest('u[class^=c]')
  return claim && document.getElementById(`n${claim.classList[0].slice(1)}`)
}

/** The id of its claim, which is the address of the words. */
export const claimOf = (note: Element): string => note.querySelector('a')?.hash.slice(1) ?? ''

export interface Link {
  readonly name: string
  /** "spokeswoman, Vale Line", "unnamed" */
  readonly more?: string
  /** Whether one can look for it: a name, or somebody unnamed. */
  readonly isSomebody: boolean
}

/** Outermost first, as the note tells it; empty where the outlet says so itself. */
export function linksOf(note: Element): Link[] {
  return [...note.querySelectorAll('div>p:first-child>a')].map((link) => {
    const after = (link.nextSibling?.textContent ?? '').split(' › ')[0]
    return {
      name: link.textContent ?? '',
      more: after.replace(/^ · /, '').replace(/^ \((.*)\)$/, '$1') || undefined,
      isSomebody: link.querySelector('b,em') !== null,
    }
  })
}

/** For each link of the chain, outermost first, the words of source and cue. */
export function saidIn(note: HTMLElement): HTMLElement[][] {
  const numbers = note.dataset.said?.split(' ') ?? []
  return numbers.map((number) => [...document.querySelectorAll<HTMLElement>(`article .a${number}`)])
}

/** What says how sure the source is, beside the cues. */
export const sureWordsOf = (note: Element): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`article .h${numberOf(note)}`),
]
