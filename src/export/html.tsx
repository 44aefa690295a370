/** A reading as a page in one file: text in the middle, notes in the margin. It opens anywhere, and needs no network and no script. */
import {
  type Article,
  basisWords,
  certaintyLines,
  certaintyWords,
  counted,
  dateInWords,
  type Reading,
  visible,
} from '../contract/index.ts'
import {ArticleText} from '../ui/article-text.tsx'
import {wholePage} from '../ui/document.tsx'
import {highlightRules} from '../ui/highlight.ts'
import {Checks, Dates, Deals, Events, HowToRead, People, Places, Unread} from '../ui/lists.tsx'
import {countsOf, noteNumbers, notesOf} from '../ui/notes.ts'
import {stylesheet} from '../ui/stylesheet.ts'
import type {Format} from './format.ts'

export const html: Format = {
  name: 'html',
  mediaType: 'text/html',
  does: 'a page in one file, to be opened in a browser, sent or printed',
  ending: '.html',
  write(reading) {
    const notes = notesOf(reading)
    const numbers = noteNumbers(notes)
    const title = visible(reading.article.headline ?? 'An article')
    return wholePage({
      title: `${title} · Reportedly`,
      styles: `${stylesheet}\n${highlightRules(notes)}`,
      children: (
        <>
          <a class="skip" href="#article">
            To the article
          </a>
          <Top reading={reading} />
          <main id="article">
            <ArticleText reading={reading} notes={notes} />
            <h2 class="footnotes">Notes</h2>
          </main>
          <aside class="below" aria-label="What was found">
            <Checks reading={reading} numbers={numbers} />
            <Deals reading={reading} numbers={numbers} />
            <Events reading={reading} numbers={numbers} />
            <People reading={reading} />
            <Dates reading={reading} />
            <Unread reading={reading} />
            <Places reading={reading} />
            <HowToRead />
          </aside>
          <Bottom reading={reading} />
        </>
      ),
    })
  },
}

const Top = ({reading}: {reading: Reading}) => (
  <header>
    <p class="brand">Reportedly</p>
    <p class="facts">
      {[reading.article.outlet && visible(reading.article.outlet), dated(reading.article), countsOf(reading)]
        .filter(Boolean)
        .join(' · ')}
    </p>
    <nav aria-label="On this page">
      <a href="#checks">{counted(reading.checks.length, 'check')}</a>
      <a href="#deals">{counted(reading.deals.length, 'deal')}</a>
      <a href="#events">{counted(reading.events.length, 'event')}</a>
      <a href="#people">Who is heard</a>
      <a href="#dates">Dates</a>
      <a href="#unread">Not read</a>
      <a href="#places">Places</a>
      <a href="#how">How to read this page</a>
    </nav>
    <p class="legend">
      <span>Underlines:</span>
      {(['certain', 'probable', 'possible', 'unknown'] as const).map((certainty) => (
        <>
          <span class={`claim ${certaintyLines[certainty]}`}>{certaintyWords[certainty]}</span>{' '}
        </>
      ))}
      <span>no line: {"the outlet's own words"}</span>
    </p>
  </header>
)

function dated({published, text}: Article): string {
  if (!published) return 'date not known'
  const from = published.from ? ` from “${visible(text.slice(...published.from))}”` : ''
  return `${visible(dateInWords(published.value))} (${basisWords[published.basis]}${from})`
}

const Bottom = ({reading}: {reading: Reading}) => {
  const {article, engine} = reading
  return (
    <footer>
      {article.url && (
        <p>
          {isPage(article.url) ? (
            <a href={article.url} rel="noreferrer noopener">
              Original: {visible(article.url)}
            </a>
          ) : (
            visible(article.url)
          )}
        </p>
      )}
      <p>
        Read by Reportedly {visible(`${engine.version} (${engine.model})`)} · article {visible(article.id)}
      </p>
    </footer>
  )
}

/** Only what leads to a page becomes a link: an article may call itself `javascript:`. */
const isPage = (address: string): boolean => /^https?:\/\//i.test(address)
