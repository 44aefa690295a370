/**
 * One article on a desk: steps from claim to claim and check to check, copies citations and addresses, sets notes level with their
 * words. What is chosen is the address's own fragment, so that each step is a permalink and the stylesheet does the rest.
 */
import {citation} from '../citation.ts'
import {ClaimFilters} from './claim-filters.ts'
import {textOf, wordsOf} from './claim-words.ts'
import {onKeys} from './key-keeper.ts'
import {levelNotes} from './level-notes.ts'
import {button, copy, make, tell} from './make.ts'
import {selectedSpan, showSpan} from './spans.ts'

export class ReadingPage extends HTMLElement {
  #acts = make('div', {class: 'acts'})
  #keys = onKeys({
    j: () => this.#step(this.#claims(), 1),
    k: () => this.#step(this.#claims(), -1),
    ']': () => this.#step(this.#checks(), 1),
    '[': () => this.#step(this.#checks(), -1),
    Enter: () => this.#openEvidence(),
    c: () => this.#cite(),
    p: () => this.#copyAddress(),
    o: () => this.querySelector<HTMLAnchorElement>('a.original')?.click(),
    f: () => this.#filters()?.goTo('source'),
    '/': () => this.#filters()?.goTo('words'),
    m: () => this.querySelector('#article')?.classList.toggle('unmarked'),
    Escape: () => this.#letGo(),
  })
  #chosen = (): void => this.#show()
  #resized = new ResizeObserver(() => levelNotes(this))

  connectedCallback(): void {
    document.addEventListener('page-key', this.#keys)
    window.addEventListener('hashchange', this.#chosen)
    this.addEventListener('click', (event) => this.#clicked(event))
    // Before the notes have come in there is nothing to level.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#begin(), {once: true})
    else this.#begin()
  }

  disconnectedCallback(): void {
    document.removeEventListener('page-key', this.#keys)
    window.removeEventListener('hashchange', this.#chosen)
    this.#resized.disconnect()
  }

  #begin(): void {
    const article = this.querySelector('article')
    if (article) this.#resized.observe(article)
    this.#acts.append(
      button('Copy citation', () => this.#cite()),
      button('Copy link', () => this.#copyAddress()),
    )
    this.#show()
  }

  #filters(): ClaimFilters | null {
    const filters = this.querySelector('claim-filters')
    return filters instanceof ClaimFilters ? filters : null
  }

  /** The ids of claims that are not dimmed, in text order. */
  #claims(): string[] {
    const notes = [...this.querySelectorAll<HTMLElement>('.note[data-claim]:not(.dim)')]
    return notes.map(({dataset}) => dataset.claim!)
  }

  #checks(): string[] {
    return [...this.querySelectorAll('.note.check')].map(({id}) => id)
  }

  /** From what is chosen, or else from what is on the screen. */
  #step(ids: readonly string[], by: 1 | -1): void {
    if (ids.length === 0) {
      tell('There is none.')
      return
    }
    const at = ids.indexOf(chosenId())
    if (at >= 0) {
      this.#choose(ids[(at + by + ids.length) % ids.length])
      return
    }
    const below = ids.findIndex((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? -1) > 0)
    this.#choose(below < 0 ? ids[0] : ids[by > 0 ? below : Math.max(0, below - 1)])
  }

  #choose(id: string): void {
    // In place of the last step: "back" leaves the page rather than walking it again.
    location.replace(`#${isNarrow() && id.startsWith('c') ? `n-${id}` : id}`)
  }

  #clicked({target}: MouseEvent): void {
    if (!(target instanceof Element) || target.closest('a,button,summary,label,.notes')) return
    const claim = target.closest('.claim')
    if (!claim || !getSelection()?.isCollapsed) return
    const note = this.#noteOf(claim)
    if (note) this.#choose(note.dataset.claim!)
  }

  #noteOf(claim: Element): HTMLElement | undefined {
    return [...this.querySelectorAll<HTMLElement>('.note[data-claim]')].find(({dataset}) =>
      wordsOf(dataset.claim!).includes(claim as HTMLElement),
    )
  }

  #note(): HTMLElement | null {
    const id = chosenId()
    return id === '' ? null : this.querySelector<HTMLElement>(`.note[data-claim="${CSS.escape(id)}"]`)
  }

  #show(): void {
    void showSpan(this)
    const note = this.#note()
    if (note) note.querySelector('.said')?.append(this.#acts)
    else this.#acts.remove()
    levelNotes(this)
  }

  /** An address of nothing: an empty fragment would lead to the top. */
  #letGo(): void {
    if (location.hash.length > 1) location.replace('#-')
  }

  #openEvidence(): void {
    const evidence = this.#note()?.querySelector('details')
    if (evidence) evidence.open = !evidence.open
    else tell(this.#note() ? "In the outlet's own words: nobody else stands behind it." : 'Choose a claim first: j')
  }

  #cite(): void {
    const note = this.#note()
    if (!note) {
      tell('Choose a claim first: j')
      return
    }
    const {headline, outlet, date} = this.dataset
    const chain = [...note.querySelectorAll('.link')].map((link) => {
      const [name, more] = (link.textContent ?? '').split(' · ')
      return {name, more}
    })
    const original = this.querySelector<HTMLAnchorElement>('a.original')?.href
    const words = wordsOf(note.dataset.claim!).map(textOf).join('')
    void copy(citation({words, chain, headline, outlet, date, original, permalink: this.#address()}), 'Citation')
  }

  #copyAddress(): void {
    void selectedSpan(this).then((span) => {
      if (span === undefined && !this.#note() && !location.hash.startsWith('#k'))
        return tell('Choose a claim, or select words')
      return copy(span === undefined ? this.#address() : this.#address(span), 'Link')
    })
  }

  /** Without filters: an address is passed on for its words. */
  #address(fragment = chosenId()): string {
    return `${location.origin}${location.pathname}#${fragment}`
  }
}

/** The id of the claim or check in the address: that of its note is taken for it. */
const chosenId = (): string => decodeURIComponent(location.hash.slice(1)).replace(/^n-/, '')

const isNarrow = (): boolean => matchMedia('(max-width:54rem)').matches
