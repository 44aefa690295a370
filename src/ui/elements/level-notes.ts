/** Notes stand level with the line in which their words begin, as far as the notes above leave room. */

export function levelNotes(page: Element): void {
  const rows = [...page.querySelectorAll('.row')].flatMap((row) => {
    const notes = [...row.querySelectorAll<HTMLElement>('.notes .note')]
    return notes.length > 0 ? [{row, notes}] : []
  })
  for (const {notes} of rows) for (const note of notes) note.style.marginTop = ''
  if (matchMedia('(max-width:54rem), print').matches) return
  // All is measured before anything is moved: one layout, however long the article.
  const moves = rows.flatMap(({row, notes}) => {
    const top = row.getBoundingClientRect().top
    const list = notes[0].parentElement!.getBoundingClientRect().top - top
    let free = list
    return notes.map((note) => {
      const words = wordsTop(row, note) - top
      const {height} = note.getBoundingClientRect()
      const place = Math.max(free, Number.isFinite(words) ? words : free)
      const down = place - free
      free = place + height + gap
      return {note, down}
    })
  })
  for (const {note, down} of moves) if (down > 1) note.style.marginTop = `${Math.round(down)}px`
}

/** Between two notes, as the stylesheet has it. */
const gap = 9.6

function wordsTop(row: Element, note: HTMLElement): number {
  const id = note.querySelector<HTMLAnchorElement>('a.number')?.hash.slice(1)
  const words = id ? document.getElementById(id) : null
  if (!words || !row.contains(words)) return Number.NaN
  return words.getClientRects()[0]?.top ?? Number.NaN
}
