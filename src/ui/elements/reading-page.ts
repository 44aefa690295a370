/**
 * One article on a desk: steps from claim to claim and check to check, opens the note that is chosen, sets notes level with their
 * words. What is chosen is the address's own fragment, so that each step is a permalink and the stylesheet does the rest.
 */

import {addressOf, citationOf} from './cite.ts'
import {ClaimFilters} from './claim-filters.ts'
import {claimOf, noteOf, notesOn, saidIn} from './claim-words.ts'
import {evidenceOf} from './evidence.ts'
import {onKeys} from './key-keeper.ts'
import {levelNotes} from './level-notes.ts'
import {button, copy, make, tell} from './make.ts'
import {selectedSpan, showSpan} from './spans.ts'

export class ReadingPage extends HTMLElement {
  /** Of the article, where the page has no twin to ask for it. */
  text: string | undefined
  #note: HTMLElement | null = null
  #shown = ''
  #acts = make('div', {class: 'acts'})
  #keys = onKeys({
    j: () => this.#step(this.#claims(), 1),
    k: () => this.#step(this.#claims(), -1),
    ']': () => this.#step(this.#checks(), 1),
    '[': () => this.#step(this.#checks(), -1),
    Enter: () => this.#stepInto(),
    c: () => this.#cite(),
    p: () => this.#copyAddress(),
    o: () => this.querySelector<HTMLAnchorElement>('a.original')?.click(),
    f: () => this.#filters()?.goTo('source'),
    '/': () => this.#filters()?.goTo('words'),
    m: () => this.querySelector('#article')?.classList.toggle('unmarked'),
    Escape: () => this.#letGo(),
  })
  #addressed = (): void => this.#show()
  #resized = new ResizeObserver(() => levelNotes(this))

  connectedCallback(): void {
    document.addEventListener('page-key', this.#keys)
    window.addEventListener('hashchange', this.#addressed)
    document.addEventListener('click', this.#clicked)
    // Before the notes have come in there is nothing to level.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#begin(), {once: true})
    else this.#begin()
  }

  disconnectedCallback(): void {
    document.removeEventListener('page-key', this.#keys)
    window.removeEventListener('hashchange', this.#addressed)
    document.removeEventListener('click', this.#clicked)
    this.#resized.disconnect()
  }

  #begin(): void {
    const article = this.querySelector('article')
    if (article) this.#resized.observe(article)
    this.#acts.append(
      button('Copy citation', () => this.#cite()),
      button('Copy link', () => this.#copyAddress()),
      button('Close', () => this.#letGo(), 'quiet close'),
    )
    this.#show()
  }

  #filters(): ClaimFilters | null {
    const filters = this.querySelector('claim-filters')
    return filters instanceof ClaimFilters ? filters : null
  }

  /** The ids of claims that are not dimmed, in text order. */
  #claims(): string[] {
    return notesOn(this)
      .filter((note) => !note.matches('.dim'))
      .map(claimOf)
  }

  #checks(): string[] {
    return [...this.querySelectorAll('article li.check')].map(({id}) => id)
  }

  /** From what is chosen, or else from what is on the screen. */
  #step(ids: readonly string[], by: 1 | -1): void {
    if (ids.length === 0) {
      tell('There is none.')
      return
    }
    const note = this.#chosen()
    const chosen = note ? claimOf(note) : fragment()
    const at = ids.indexOf(chosen)
    const below = ids.findIndex((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? -1) > 0)
    const next = below < 0 ? 0 : by > 0 ? below : Math.max(0, below - 1)
    const id = ids[at >= 0 ? (at + by + ids.length) % ids.length : next]
    choose(id)
    document.getElementById(id)?.scrollIntoView({block: 'nearest'})
  }

  /** Words choose their claim, names and evidence in a note keep it; whatever says nothing lets go of it. */
  #clicked = ({target}: MouseEvent): void => {
    if (!(target instanceof Element) || !getSelection()?.isCollapsed) return
    const beside = target.closest<HTMLElement>('article li:not(.check)')
    if (beside) this.#note = beside
    if (beside || target.closest('a,button,summary,label,input,select,dialog')) return
    const note = this.contains(target) ? noteOf(target) : null
    if (!note) this.#letGo()
    else {
      choose(claimOf(note))
      keepInSight(target, note)
    }
  }

  /** Keys may come faster than the browser tells of a new address. */
  #chosen(): HTMLElement | null {
    if (fragment() !== this.#shown) this.#show()
    return this.#note
  }

  #show(): void {
    this.#shown = fragment()
    void showSpan(this)
    const before = this.#note
    this.#note = this.#addressedNote()
    before?.classList.remove('chosen')
    this.#note?.classList.add('chosen')
    this.#open(this.#note)
    levelNotes(this)
  }

  #addressedNote(): HTMLElement | null {
    const target = document.getElementById(fragment())
    if (!target || !this.contains(target)) return null
    const notes = notesOn(this)
    if (target.localName === 'u') return noteOf(target)
    if (target.localName === 'li') return notes.find((note) => note === target) ?? null
    const behind = (note: HTMLElement): boolean => saidIn(note).flat().includes(target)
    return this.#note && behind(this.#note) ? this.#note : (notes.find(behind) ?? null)
  }

  #open(note: HTMLElement | null): void {
    this.querySelector('.evidence')?.remove()
    this.#acts.remove()
    const evidence = note && evidenceOf(note)
    note?.querySelector('div')?.append(...(evidence ? [evidence] : []), this.#acts)
  }

  /** An address of nothing: an empty fragment would lead to the top. */
  #letGo(): void {
    if (fragment() === '') return
    choose('-')
    history.replaceState(null, '', location.pathname + location.search)
  }

  #stepInto(): void {
    const note = this.#chosen()
    if (!note) tell('Choose a claim first: j')
    else note.querySelector<HTMLElement>('.evidence a,button')?.focus()
  }

  #cite(): void {
    const note = this.#chosen()
    if (!note) tell('Choose a claim first: j')
    else void copy(citationOf(this, note), 'Citation')
  }

  async #copyAddress(): Promise<void> {
    const check = fragment().startsWith('k') ? fragment() : undefined
    const note = this.#chosen()
    const of = (await selectedSpan(this)) ?? (note ? claimOf(note) : check)
    if (of === undefined) tell('Choose a claim, or select words')
    else await copy(addressOf(of), 'Link')
  }
}

const fragment = (): string => decodeURIComponent(location.hash.slice(1))

/** In place of the last step: "back" leaves the page rather than walking it again. The page stays where it is. */
function choose(id: string): void {
  const top = scrollY
  location.replace(`#${id}`)
  scrollTo({top, behavior: 'instant'})
}

/** On a narrow screen the note comes up from below: not over the words that were tapped. */
function keepInSight(words: Element, note: Element): void {
  requestAnimationFrame(() => {
    const over = words.getBoundingClientRect().bottom + 24 - note.getBoundingClientRect().top
    if (getComputedStyle(note).position === 'fixed' && over > 0) scrollBy({top: over})
  })
}
