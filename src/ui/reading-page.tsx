/** The page of one article on a desk: the reading, what it can be saved as, and the element that adds keys and copying. */
import type {FC} from 'hono/jsx'
import {dateInWords, type Reading, visible} from '../contract/index.ts'
import type {Filter} from './filter.ts'
import {ReadingView} from './reading-view.tsx'

export interface ReadingPageProps {
  reading: Reading
  filter?: Filter
  /** Where the page and its twins are; a reading that was made in the page alone has none. */
  address?: string
}

const savedAs = [
  ['html', 'one page, to open anywhere'],
  ['md', 'Markdown, for Obsidian'],
  ['csl.json', 'for Zotero'],
  ['annotations.json', 'Web Annotations'],
  ['json', 'the whole reading, for programs'],
] as const

export const ReadingPage: FC<ReadingPageProps> = ({reading, filter = {}, address}) => {
  const {article, engine} = reading
  return (
    <reading-page
      data-headline={article.headline && visible(article.headline)}
      data-outlet={article.outlet && visible(article.outlet)}
      data-date={article.published && visible(dateInWords(article.published.value))}
      data-twin={address && `${address}.json`}
    >
      <ReadingView reading={reading} desk={{filter}} />
      <footer>
        {address && (
          <p class="exports">
            Save as:{' '}
            {savedAs.map(([ending, what]) => (
              <a href={`${address}.${ending}`} title={what}>
                {ending}
              </a>
            ))}
          </p>
        )}
        <p>
          Read by engine {visible(`${engine.version} (${engine.model})`)} on this machine · article{' '}
          {visible(article.id)}
        </p>
      </footer>
    </reading-page>
  )
}
