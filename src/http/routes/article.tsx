/** One article with its sources. */
import {type Reading, ReportedlyError, visible} from '../../contract/index.ts'
import {filterOf} from '../../ui/filter.ts'
import {highlightRules} from '../../ui/highlight.ts'
import {notesOf} from '../../ui/notes.ts'
import {ReadingPage} from '../../ui/reading-page.tsx'
import {DeskPage} from '../page.tsx'
import type {PageRequest, Route} from '../route.ts'

export const article: Route<Reading> = {
  path: '/articles/:id',
  load: keptReading,
  Page: (reading, {query}) => (
    <DeskPage title={visible(reading.article.headline ?? 'An article')} styles={`/articles/${reading.article.id}.css`}>
      <ReadingPage reading={reading} filter={filterOf(query)} address={`/articles/${reading.article.id}`} />
    </DeskPage>
  ),
  styles: (reading) => highlightRules(notesOf(reading)),
}

function keptReading({params, kept}: PageRequest): Reading {
  const reading = kept.readings.get(params.id)
  if (reading) return reading
  throw new ReportedlyError('desk/gone', 'This article is not kept here any more: read it again.')
}
