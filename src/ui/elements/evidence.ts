/** The words behind a note, quoted from the page itself: each source with its cue, and what says how it is put. */
import {saidIn, sureWordsOf} from './claim-words.ts'
import {make} from './make.ts'
import {phraseOf} from './phrase.ts'

/** A list whose lines lead to the words; null where the outlet says so itself, in words that hedge nothing. */
export function evidenceOf(note: HTMLElement): HTMLUListElement | null {
  const lines = saidIn(note).flatMap((said) => {
    const cue = said.find((words) => words.id !== '')
    return said.length > 0 ? [lineOf(phraseOf(said), cue?.id)] : []
  })
  const sure = phraseOf(sureWordsOf(note))
  if (sure !== '') lines.push(make('li', {}, 'how it is put: ', make('q', {}, sure)))
  return lines.length > 0 ? make('ul', {class: 'evidence'}, ...lines) : null
}

function lineOf(words: string, cue: string | undefined): HTMLLIElement {
  const quoted = make('q', {}, words)
  if (cue === undefined) return make('li', {}, quoted)
  const link = make('a', {}, quoted)
  link.href = `#${cue}`
  return make('li', {}, link)
}
