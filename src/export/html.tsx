/** A reading as a page in one file: text in the middle, notes in the margin. It opens anywhere, and needs no network and no script. */
import {visible} from '../contract/index.ts'
import {wholePage} from '../ui/document.tsx'
import {highlightRules} from '../ui/highlight.ts'
import {notesOf} from '../ui/notes.ts'
import {ReadingView} from '../ui/reading-view.tsx'
import {stylesheet} from '../ui/stylesheet.ts'
import type {Format} from './format.ts'

export const html: Format = {
  name: 'html',
  mediaType: 'text/html',
  does: 'a page in one file, to be opened in a browser, sent or printed',
  ending: '.html',
  write(reading) {
    const {article, engine} = reading
    return wholePage({
      title: `${visible(article.headline ?? 'An article')} · Reportedly`,
      styles: `${stylesheet}\n${highlightRules(notesOf(reading))}`,
      children: (
        <>
          <a class="skip" href="#article">
            To the article
          </a>
          <p class="brand">Reportedly</p>
          <main>
            <ReadingView reading={reading} />
          </main>
          <footer>
            <p>
              Read by Reportedly {visible(`${engine.version} (${engine.model})`)} · article {visible(article.id)}
            </p>
          </footer>
        </>
      ),
    })
  },
}
