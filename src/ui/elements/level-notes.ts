/**
 * Notes stand level with the line in which their words begin, as far as the notes above leave room. Where a paragraph has more notes
 * than lines they run on beside the next one, up to a measure, rather than tear the text apart.
 */

export function levelNotes(page: Element): void {
  const article = page.querySelector('article')
  if (article) article.style.paddingBottom = ''
  const margins = [...page.querySelectorAll<HTMLElement>('.row>section')]
  for (const margin of margins) {
    margin.style.marginBottom = ''
    for (const note of notesIn(margin)) note.style.marginTop = ''
  }
  if (matchMedia('(max-width:54rem), print').matches) return
  // All is measured before anything is moved: one layout, however long the article.
  const moves: (() => void)[] = []
  const rows = [...page.querySelectorAll<HTMLElement>('.row')].map((row) => ({
    row,
    margin: row.querySelector<HTMLElement>(':scope>section'),
  }))
  let over = 0
  for (const {row, margin} of rows) {
    const text = row.querySelector(':scope>p,:scope>h1')
    if (!text) continue
    const top = text.getBoundingClientRect().top
    const height = text.getBoundingClientRect().height + Number.parseFloat(getComputedStyle(text).marginBottom)
    if (!margin) {
      over = Math.max(0, over - height)
      continue
    }
    let free = Math.max(over, first)
    let flow = first
    for (const note of notesIn(margin)) {
      const words = wordsTop(row, note) - top
      const place = Math.max(free, Number.isFinite(words) ? words : 0)
      const down = place - flow
      const own = note.getBoundingClientRect().height
      moves.push(() => {
        note.style.marginTop = `${Math.round(down)}px`
      })
      // In the flow the next note follows this one at the stylesheet's distance.
      flow = free = place + own + gap
    }
    const reach = free - height
    over = Math.min(Math.max(0, reach), mostOver)
    const runOn = over > 0 ? over + rest : 0
    moves.push(() => {
      margin.style.marginBottom = `-${Math.round(runOn)}px`
    })
  }
  moves.push(() => {
    if (article) article.style.paddingBottom = `${Math.round(over)}px`
  })
  for (const move of moves) move()
}

const notesIn = (margin: Element): HTMLElement[] => [...margin.querySelectorAll<HTMLElement>('li')]

/** Between two notes, and below the last one, as the stylesheet has it. */
const gap = 9.6
const rest = 17.6
const first = 4.8
/** Chosen: about eight lines of notes; farther from its words a note is not looked for. */
const mostOver = 150

function wordsTop(row: Element, note: HTMLElement): number {
  const id = note.querySelector('a')?.hash.slice(1)
  const words = id ? document.getElementById(id) : null
  if (!words || !row.contains(words)) return Number.NaN
  return words.getClientRects()[0]?.top ?? Number.NaN
}
