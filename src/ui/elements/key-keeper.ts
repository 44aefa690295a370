/**
 * Listens for keys: never inside inputs, never with Ctrl, Alt or Meta, and not at all where the reader has switched them off (WCAG
 * 2.1.4). What belongs to a page comes out as an event `page-key`; the ways between pages and the sheet of keys are kept here.
 */
import {keyTable} from '../keys.ts'
import {make} from './make.ts'
import {remember, remembered} from './remember.ts'

const ways: Readonly<Record<string, string>> = {d: '/', c: '/check', t: '/try', h: '/help'}

export class KeyKeeper extends HTMLElement {
  #afterG = false
  #listen = (event: KeyboardEvent): void => this.#pressed(event)

  connectedCallback(): void {
    document.addEventListener('keydown', this.#listen)
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#listen)
  }

  #pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isWritten(event.target)) return
    if (document.querySelector('dialog[open]')) return
    const act = event.key === '?' ? () => this.#openSheet() : this.#wayTo(event.key)
    if (act) {
      event.preventDefault()
      act()
      return
    }
    if (remembered('keys') === 'off') return
    // Enter on a link, a button or a summary is theirs.
    if (event.key === 'Enter' && (event.target as Element).closest('a,button,summary,label,[tabindex]')) return
    const heard = new CustomEvent('page-key', {detail: event.key, cancelable: true})
    if (!document.dispatchEvent(heard)) event.preventDefault()
  }

  /** `g`, then the letter of a page. */
  #wayTo(key: string): (() => void) | undefined {
    const way = this.#afterG && remembered('keys') !== 'off' ? ways[key] : undefined
    this.#afterG = key === 'g'
    return way === undefined ? undefined : () => location.assign(way)
  }

  #openSheet(): void {
    const rows = keyTable.map(({keys, does}) =>
      make('tr', {}, make('td', {}, ...keys.flatMap((key) => [make('kbd', {}, key), ' '])), make('td', {}, does)),
    )
    const off = make('input', {type: 'checkbox'})
    off.checked = remembered('keys') === 'off'
    off.addEventListener('change', () => remember('keys', off.checked ? 'off' : 'on'))
    const close = make('button', {class: 'main'}, 'Close')
    const sheet = make(
      'dialog',
      {'aria-label': 'Keys'},
      make('h2', {}, 'Keys'),
      make('table', {class: 'keys'}, make('tbody', {}, ...rows)),
      make('p', {}, make('label', {}, off, ' switch these keys off')),
      make('form', {}, close),
    )
    sheet.querySelector('form')!.method = 'dialog'
    sheet.addEventListener('close', () => sheet.remove())
    document.body.append(sheet)
    sheet.showModal()
  }
}

const isWritten = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Calls `act` for the keys that it names, while `element` is on the page. */
export function onKeys(acts: Readonly<Record<string, () => void>>): (event: Event) => void {
  return (event) => {
    const act = acts[(event as CustomEvent<string>).detail]
    if (!act) return
    event.preventDefault()
    act()
  }
}
