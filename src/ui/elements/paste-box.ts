/** The paste box: takes a file that is dropped on it, says that it is reading, sends with Ctrl+Enter. */
import {onKeys} from './key-keeper.ts'

export class PasteBox extends HTMLElement {
  #keys = onKeys({'/': () => this.querySelector('textarea')?.focus()})

  connectedCallback(): void {
    document.addEventListener('page-key', this.#keys)
    this.addEventListener('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      this.classList.add('over')
    })
    this.addEventListener('dragleave', () => this.classList.remove('over'))
    this.addEventListener('drop', (event) => this.#dropped(event))
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.querySelector('form')?.requestSubmit()
    })
    this.addEventListener('submit', () => this.#reading())
    // "Back" shows the page as it was left: ready again.
    window.addEventListener('pageshow', ({persisted}) => {
      if (persisted) this.#ready()
    })
  }

  disconnectedCallback(): void {
    document.removeEventListener('page-key', this.#keys)
  }

  #dropped(event: DragEvent): void {
    this.classList.remove('over')
    const files = event.dataTransfer?.files
    const over = (event.target as Element).closest('[data-drop]')
    const input = (over ?? this).querySelector<HTMLInputElement>('input[type=file]')
    if (!files?.length || !input) return
    event.preventDefault()
    const text = (over ?? this).querySelector('textarea')
    if (text) text.value = ''
    input.files = files
    if (this.dataset.sends !== undefined) this.querySelector('form')?.requestSubmit()
  }

  #reading(): void {
    const state = this.querySelector('[role=status]')
    if (state) state.textContent = 'Reading…'
    // After the form has been taken: a button that is off is not sent.
    setTimeout(() => {
      for (const press of this.querySelectorAll<HTMLButtonElement>('button[type=submit]')) press.disabled = true
    })
  }

  #ready(): void {
    const state = this.querySelector('[role=status]')
    if (state) state.textContent = ''
    for (const press of this.querySelectorAll<HTMLButtonElement>('button[type=submit]')) press.disabled = false
  }
}
