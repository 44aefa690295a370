/** Draft and source: pointing at a finding or at its words brings out all three, and each side scrolls to its own. */

export class SideBySide extends HTMLElement {
  connectedCallback(): void {
    for (const kind of ['mouseover', 'focusin'] as const)
      this.addEventListener(kind, ({target}) => this.#light(findingOf(target)))
    this.addEventListener('click', (event) => {
      const finding = findingOf(event.target)
      if (finding === undefined) return
      event.preventDefault()
      history.replaceState(null, '', `#${finding}`)
      this.#scroll(finding)
    })
  }

  #light(finding: string | undefined): void {
    for (const element of this.querySelectorAll('.lit')) element.classList.remove('lit')
    if (finding === undefined) return
    for (const element of this.querySelectorAll(`.${finding}`)) element.classList.add('lit')
  }

  #scroll(finding: string): void {
    this.#light(finding)
    for (const side of this.querySelectorAll('.side')) {
      const words = side.querySelector<HTMLElement>(`.${finding}`)
      if (!words) continue
      if (side.scrollHeight > side.clientHeight) {
        const down = words.getBoundingClientRect().top - side.getBoundingClientRect().top
        side.scrollBy({top: down - side.clientHeight / 3})
      }
    }
    const sides = this.querySelector('.sides')
    if (sides && sides.getBoundingClientRect().top > innerHeight * 0.6) sides.scrollIntoView({block: 'start'})
  }
}

/** The class that a finding shares with its words on both sides: `f3`. */
function findingOf(target: EventTarget | null): string | undefined {
  const element = target instanceof Element ? target.closest('.finding,.found') : null
  return [...(element?.classList ?? [])].find((name) => /^f\d+$/.test(name))
}
