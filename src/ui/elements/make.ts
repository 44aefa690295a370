/** Makes elements without markup: under Trusted Types no string becomes a tag. */

type Properties = Partial<Record<'class' | 'type' | 'title' | 'role' | 'id' | 'rows' | 'aria-label', string>>

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

export function button(words: string, act: () => void, className = 'quiet'): HTMLButtonElement {
  const made = make('button', {type: 'button', class: className}, words)
  made.addEventListener('click', act)
  return made
}

/** For scripts and programs: a line that is read out and goes away. */
export function tell(words: string): void {
  let line = document.querySelector<HTMLElement>('.told')
  if (!line) {
    line = make('p', {class: 'told', role: 'status'})
    document.body.append(line)
  }
  line.textContent = words
  const shown = line
  setTimeout(() => {
    if (shown.textContent === words) shown.textContent = ''
  }, 4_000)
}

/** Into the clipboard, or, where the browser does not allow it, onto the screen to be copied by hand. */
export async function copy(words: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words)
    tell(`${what} copied`)
  } catch {
    const box = make('textarea', {rows: '4', 'aria-label': what}, words)
    const sheet = make('dialog', {}, make('h2', {}, what), box)
    sheet.append(button('Close', () => sheet.close(), ''))
    document.body.append(sheet)
    sheet.addEventListener('close', () => sheet.remove())
    sheet.showModal()
    box.select()
  }
}
