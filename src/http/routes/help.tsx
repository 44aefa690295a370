/** How to read the pages, the words that they use, and the keys. */
import {
  actWords,
  certaintyWords,
  checkWords,
  foundWords,
  howToRead,
  misread,
  ownWords,
  statusWords,
} from '../../contract/index.ts'
import {ArticleExample, exampleRules} from '../../ui/article-example.tsx'
import {cannotRead} from '../../ui/cannot-read.ts'
import {keyTable} from '../../ui/keys.ts'
import {DeskPage} from '../page.tsx'
import type {Route} from '../route.ts'

export const help: Route<Record<string, never>> = {
  path: '/help',
  load: () => ({}),
  Page: () => (
    <DeskPage title="Help" at="/help" styles="/help.css">
      <div class="desk">
        <h1>How to read a page</h1>
        <p class="lead">
          News is mostly somebody’s word: “the ministry said”, “according to two officials”, “reportedly”. Reportedly
          shows for each statement whose word it is, through whom it came, and how sure they are. It does not say what
          is so.
        </p>
        <ul>
          {howToRead.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <figure class="figure-example">
          <figcaption>
            Here the Gazette passes on what two officials say, the company denies, and the mayor is not quite sure.
            Point at a note.
          </figcaption>
          <ArticleExample />
        </figure>
        <div class="twocol">
          <section>
            <h2>How sure the source is</h2>
            <table>
              <tbody>
                {(['certain', 'probable', 'possible', 'unknown'] as const).map((certainty) => (
                  <tr>
                    <th scope="row">
                      <u class={certainty}>{certaintyWords[certainty]}</u>
                    </th>
                    <td>{examples[certainty]}</td>
                  </tr>
                ))}
                <tr>
                  <th scope="row">{ownWords}</th>
                  <td>no line: “The bridge was built in 1974.”</td>
                </tr>
                <tr>
                  <th scope="row">
                    <span class="doubt">? {misread}</span>
                  </th>
                  <td>our own doubt, not the source’s</td>
                </tr>
              </tbody>
            </table>
            <h2>What the source does</h2>
            <p>{Object.values(actWords).filter(Boolean).join(' · ')}</p>
            <h2>How far a thing has come</h2>
            <p>{Object.values(statusWords).join(' · ')}</p>
            <h2>A draft against its source</h2>
            <p>{Object.values(foundWords).join(' · ')}</p>
          </section>
          <section>
            <h2 id="keys">Keys</h2>
            <table class="keys">
              <tbody>
                {keyTable.map(({keys, does}) => (
                  <tr>
                    <td>
                      {keys.map((key) => (
                        <>
                          <kbd>{key}</kbd>{' '}
                        </>
                      ))}
                    </td>
                    <td>{does}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p class="hint">
              Keys need scripts, and never work inside a text box. The sheet that <kbd>?</kbd> opens switches them off.
            </p>
          </section>
        </div>
        <h2>What an editor would ask</h2>
        <table>
          <tbody>
            {Object.entries(checkWords).map(([kind, words]) => (
              <tr>
                <th scope="row">{kind.replaceAll('-', ' ')}</th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>What it cannot read</h2>
        <ul>
          {cannotRead.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <h2>Where your text goes</h2>
        <p>
          Nowhere. It is read on the machine on which this desk runs, kept in memory until the desk is closed, and never
          written to disk. A page is fetched only after you were asked. <a href="/parts">Every part of these pages</a>{' '}
          can be looked at in all its states.
        </p>
      </div>
    </DeskPage>
  ),
  styles: exampleRules,
}

const examples = {
  certain: '“The ferry will stop in May,” she said.',
  probable: 'The ferry will probably stop in May, she said.',
  possible: 'The ferry may stop in May, she said.',
  unknown: 'She did not say whether the ferry would stop.',
} as const
