/** An article, read, with all that was found in it: what the desk's page and the page in one file share. */
import type {FC} from 'hono/jsx'
import {
  type Article,
  basisWords,
  certaintyWords,
  counted,
  dateInWords,
  type Reading,
  visible,
} from '../contract/index.ts'
import {ArticleText} from './article-text.tsx'
import {Dates} from './dates.tsx'
import {EventMap} from './event-map.tsx'
import {type Filter, isFiltering} from './filter.ts'
import {Filters} from './filters.tsx'
import {Checks, Deals, Events, HowToRead, People, Places, Unread} from './lists.tsx'
import {countsOf, noteNumbers, notesOf} from './notes.ts'

export interface ReadingViewProps {
  reading: Reading
  /** On a desk there are addresses beside this page: filters, a map, other formats. */
  desk?: {filter: Filter}
}

export const ReadingView: FC<ReadingViewProps> = ({reading, desk}) => {
  const notes = notesOf(reading)
  const numbers = noteNumbers(notes)
  return (
    <>
      <Facts reading={reading} />
      {desk && notes.length > 0 && <Filters notes={notes} filter={desk.filter} />}
      {notes.length > 0 && <Legend />}
      <div id="article" class={desk && isFiltering(desk.filter) ? 'filtered' : undefined}>
        {notes.length === 0 && <NothingSaid reading={reading} />}
        <ArticleText reading={reading} notes={notes} filter={desk?.filter} />
        {notes.length > 0 && <h2 class="footnotes">Notes</h2>}
      </div>
      <div class="below">
        <Checks reading={reading} numbers={numbers} />
        <People reading={reading} filters={desk !== undefined} />
        <Deals reading={reading} numbers={numbers} />
        <Unread reading={reading} />
        <Dates reading={reading} />
        <Events reading={reading} />
        {desk && <EventMap reading={reading} />}
        <Places reading={reading} />
        <HowToRead />
      </div>
    </>
  )
}

const Facts: FC<{reading: Reading}> = ({reading}) => {
  const {article, checks, events, deals, times, unread} = reading
  return (
    <header class="facts">
      <p>
        {article.outlet && (
          <>
            <b>{visible(article.outlet)}</b>
            {' · '}
          </>
        )}
        {dated(article)}
        {' · '}
        {countsOf(reading)}
        <Original address={article.url} />
      </p>
      <nav aria-label="On this page">
        <a href="#checks">{counted(checks.length, 'check')}</a>
        <a href="#people">Who is heard</a>
        <a href="#dates">{counted(times.length, 'date')}</a>
        <a href="#deals">{counted(deals.length, 'deal')}</a>
        <a href="#events">{counted(events.length, 'event')}</a>
        <a href="#places">Places</a>
        <a href="#unread">{unread.length === 0 ? 'Nothing left out' : `${unread.length} not read`}</a>
        <a href="#how">How to read this page</a>
      </nav>
    </header>
  )
}

function dated({published, text}: Article): string {
  if (!published) return 'date not known'
  const from = published.from ? ` from “${visible(text.slice(...published.from))}”` : ''
  return `${visible(dateInWords(published.value))} (${basisWords[published.basis]}${from})`
}

const Original: FC<{address?: string}> = ({address}) => {
  if (address === undefined) return null
  return (
    <>
      {' · '}
      {isPage(address) ? (
        <a href={address} class="original" rel="noreferrer noopener">
          original <span class="address">{visible(address)}</span>
        </a>
      ) : (
        <span class="address">{visible(address)}</span>
      )}
    </>
  )
}

/** Only what leads to a page becomes a link: an article may call itself `javascript:`. */
const isPage = (address: string): boolean => /^https?:\/\//i.test(address)

const Legend: FC = () => (
  <p class="legend">
    <span>The source</span>
    {(['certain', 'probable', 'possible', 'unknown'] as const).map((certainty) => (
      <u class={certainty}>{certaintyWords[certainty]}</u>
    ))}
    <span>no line: {"the outlet's own words"}</span>
  </p>
)

const NothingSaid: FC<{reading: Reading}> = ({reading: {article, unread}}) => (
  <div class="notice">
    <p>
      <b>No reported speech found.</b>{' '}
      {unread.length > 0
        ? unread.map(({why}) => visible(why)).join(' ')
        : `We looked at ${counted(article.text.split(/\s+/).filter(Boolean).length, 'word')}.`}
    </p>
  </div>
)
