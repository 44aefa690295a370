/** What this browser remembers of the reader's wishes; one that allows no storage forgets them with the page. */

export function remembered(name: 'theme' | 'keys'): string | null {
  try {
    return localStorage.getItem(`reportedly-${name}`)
  } catch {
    return null
  }
}

export function remember(name: 'theme' | 'keys', value: string): void {
  try {
    localStorage.setItem(`reportedly-${name}`, value)
  } catch {
    // The wish holds for this page.
  }
}
