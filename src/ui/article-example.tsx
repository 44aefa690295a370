/** A paragraph or two with their notes, as an article's page shows them. */
import type {FC} from 'hono/jsx'
import {ArticleText} from './article-text.tsx'
import {highlightRules} from './highlight.ts'
import {notesOf} from './notes.ts'
import {ferryReading} from './sample.ts'

/** The sample without its headline's and its last paragraph's claims, and without its checks. */
function example() {
  const reading = ferryReading()
  const shown = {...reading, checks: [], claims: reading.claims.slice(1, 4)}
  return {reading: shown, notes: notesOf(shown)}
}

export const ArticleExample: FC = () => <ArticleText {...example()} />

/** For the stylesheet of the page that shows it. */
export const exampleRules = (): string => highlightRules(example().notes)
