/** Light, dark, or as the system has it; remembered in this browser. */
import {button} from './make.ts'
import {remember, remembered} from './remember.ts'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

export function showTheme(): void {
  const theme = chosen()
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const press = button(
      '',
      () => {
        remember('theme', themes[(themes.indexOf(chosen()) + 1) % themes.length])
        showTheme()
        label()
      },
      '',
    )
    const label = (): void => {
      press.textContent = `Theme: ${chosen()}`
    }
    label()
    this.replaceChildren(press)
  }
}

function chosen(): Theme {
  const theme = remembered('theme')
  return themes.find((one) => one === theme) ?? 'system'
}
