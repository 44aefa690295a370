/** Filters that answer at once; the address is the same as without a script. */
import {filterKeys} from '../filter-keys.ts'
import {linksOf, notesOn, wordsOf} from './claim-words.ts'
import {phraseOf} from './phrase.ts'

export class ClaimFilters extends HTMLElement {
  connectedCallback(): void {
    // Elements are announced before their content has come in.
    const form = this.querySelector('form')
    if (!form) {
      document.addEventListener('DOMContentLoaded', () => this.connectedCallback(), {once: true})
      return
    }
    form.querySelector('button')!.hidden = true
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#apply(form)
    })
    form.addEventListener('input', () => this.#apply(form))
    document.addEventListener('click', (event) => this.#bySource(event, form))
  }

  /** Opens the filters where they are folded, and goes to one of them. */
  goTo(name: 'words' | 'source'): void {
    const fold = this.querySelector<HTMLInputElement>('.fold')
    if (fold) fold.checked = true
    const form = this.querySelector('form')
    const field = form?.querySelector<HTMLElement>(`[name=${name}]`) ?? form?.querySelector<HTMLElement>('select,input')
    field?.focus()
  }

  /** A name below the article filters by it. */
  #bySource(event: MouseEvent, form: HTMLFormElement): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const link = (event.target as Element).closest<HTMLAnchorElement>('#people a,a.all')
    const select = form.querySelector<HTMLSelectElement>('[name=source]')
    if (!link || (link.matches('#people a') && !select)) return
    const source = new URL(link.href).searchParams.get('source')
    if (source !== null && ![...select!.options].some(({value}) => value === source)) return
    event.preventDefault()
    for (const field of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select,input')) field.value = ''
    if (source !== null) select!.value = source
    this.#apply(form)
    if (source !== null) this.scrollIntoView({block: 'start'})
  }

  #apply(form: HTMLFormElement): void {
    const filter = new URLSearchParams()
    for (const [key, value] of new FormData(form)) if (value !== '') filter.set(key, String(value).trim())
    const notes = notesOn(document)
    let shown = 0
    for (const note of notes) {
      const dim = !matches(note, filter)
      note.classList.toggle('dim', dim)
      for (const words of wordsOf(note)) words.classList.toggle('dim', dim)
      if (!dim) shown++
    }
    const filters = filter.size > 0
    document.getElementById('article')?.classList.toggle('filtered', filters)
    const all = `${notes.length} ${notes.length === 1 ? 'claim' : 'claims'}`
    form.querySelector('output')!.textContent = filters ? `${shown} of ${all}` : all
    this.#offerAll(form, filters)
    history.replaceState(null, '', `${location.pathname}${filters ? `?${filter}` : ''}${location.hash}`)
  }

  #offerAll(form: HTMLFormElement, filters: boolean): void {
    const offered = form.querySelector('a.all')
    if (!filters) offered?.remove()
    else if (!offered) {
      const link = document.createElement('a')
      link.href = '?'
      link.className = 'all'
      link.textContent = 'show all'
      form.append(link)
    }
  }
}

/** As `matches` in filter.ts, of what the note shows and of its classes: no two filters share a value. */
function matches(note: HTMLElement, filter: URLSearchParams): boolean {
  return filterKeys.every((key) => {
    const wanted = filter.get(key)
    if (wanted === null) return true
    if (key === 'words') return phraseOf(wordsOf(note)).toLowerCase().includes(wanted.toLowerCase())
    if (key === 'source') return linksOf(note).some(({name, isSomebody}) => isSomebody && name === wanted)
    return note.classList.contains(wanted)
  })
}
