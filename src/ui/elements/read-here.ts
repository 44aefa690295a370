/**
 * Reads in a worker of the page: the model is loaded once, with its progress; then nothing is asked of anybody. The one policy of the
 * page (Trusted Types) lets through the worker's address and the markup that the worker made of a reading by the parts of `src/ui`.
 */
import type {ReadHereAnswer, ShownHere} from '../read-here.ts'
import {ReadingPage} from './reading-page.ts'

export class ReadHere extends HTMLElement {
  #worker: Worker | undefined

  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) {
      document.addEventListener('DOMContentLoaded', () => this.connectedCallback(), {once: true})
      return
    }
    const policy = trustedPolicy()
    this.#worker = new Worker(policy.createScriptURL('/page/try-worker.js') as unknown as URL, {type: 'module'})
    this.#worker.addEventListener('message', ({data}: MessageEvent<ReadHereAnswer>) => this.#answered(data, policy))
    this.#worker.addEventListener('error', () => this.#say('The reader could not be started: see the console.'))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const fields = new FormData(form)
      const [text, outlet, published] = ['text', 'outlet', 'published'].map((name) => String(fields.get(name) ?? ''))
      this.#say('Reading…')
      this.#press().disabled = true
      this.#worker?.postMessage({text, given: {...(outlet && {outlet}), ...(published && {published})}})
    })
  }

  disconnectedCallback(): void {
    this.#worker?.terminate()
  }

  #answered(answer: ReadHereAnswer, policy: Policy): void {
    const bar = this.querySelector('progress')
    if ('loaded' in answer) {
      if (bar) {
        bar.max = Math.max(answer.total, answer.loaded)
        bar.value = answer.loaded
      }
      this.#say(`Loading the reader: ${megabytes(answer.loaded)} of ${megabytes(answer.total)} MB`)
    } else if ('ready' in answer) {
      bar?.remove()
      // The outline of the map, while there still is a network.
      void fetch('/page/outline.svg')
      this.#say('Ready. You can go offline: nothing that you paste leaves this page.')
      this.#press().disabled = false
    } else if ('error' in answer) {
      this.#say(answer.error)
      this.#press().disabled = false
    } else {
      this.#say('')
      this.#press().disabled = false
      this.#show(answer, policy)
    }
  }

  #show({markup, rules, text}: ShownHere, policy: Policy): void {
    const place = this.querySelector('.read-here')
    if (!place) return
    const styles = new CSSStyleSheet()
    styles.replaceSync(rules)
    document.adoptedStyleSheets = [styles]
    place.innerHTML = policy.createHTML(markup) as string
    const page = place.querySelector('reading-page')
    if (page instanceof ReadingPage) page.text = text
    place.scrollIntoView({block: 'start'})
    // An address that was there before the words: now it leads to them.
    if (location.hash.length > 1) location.replace(location.hash)
  }

  #say(words: string): void {
    const state = this.querySelector('[role=status]')
    if (state) state.textContent = words
  }

  #press(): HTMLButtonElement {
    return this.querySelector('button[type=submit]')!
  }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)

interface Policy {
  createHTML(markup: string): unknown
  createScriptURL(address: string): unknown
}

/** Browsers without Trusted Types take the strings themselves. */
function trustedPolicy(): Policy {
  const same: Policy = {createHTML: (markup) => markup, createScriptURL: (address) => address}
  const {trustedTypes} = globalThis as {trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}}
  return trustedTypes?.createPolicy('reportedly', same) ?? same
}
