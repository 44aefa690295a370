/** The desk itself: paste an article, a sample, and what was read lately. */
import {counted, visible} from '../../contract/index.ts'
import {ArticleExample, exampleRules} from '../../ui/article-example.tsx'
import {cannotRead} from '../../ui/cannot-read.ts'
import {ArticleFields, GivenFields} from '../../ui/paste-form.tsx'
import {sampleArticle} from '../../ui/sample-article.ts'
import type {ReadingLabel} from '../kept.ts'
import {DeskPage} from '../page.tsx'
import type {Route} from '../route.ts'

interface DeskData {
  readonly articles: readonly ReadingLabel[]
}

export const desk: Route<DeskData> = {
  path: '/',
  load: ({kept}) => ({articles: kept.readings.labels()}),
  Page: ({articles}) => (
    <DeskPage title="Desk" at="/" styles="/desk.css">
      <div class="desk">
        <h1>See who says what</h1>
        <p class="lead">
          Paste a news article. A second later you see on whose word each statement stands, how sure that source is, and
          what a careful editor would ask.
        </p>
        <paste-box class="paste" data-sends>
          <form action="/read" method="post" enctype="multipart/form-data">
            <ArticleFields label="Paste an article, or the address of one" />
            <GivenFields />
            <p class="do">
              <button type="submit" class="main">
                Read
              </button>
              <span role="status" />
            </p>
          </form>
        </paste-box>
        <Sample />
        <figure class="figure-example">
          <figcaption>What you will see: whose word it is, beside the words.</figcaption>
          <ArticleExample />
        </figure>
        <div class="twocol">
          <section>
            <h2>Read lately</h2>
            {articles.length === 0 ? (
              <p class="hint">Nothing yet. What you read is remembered here until the desk is closed.</p>
            ) : (
              <ul class="recent">
                {articles.slice(0, 20).map(({id, headline, outlet, claims, checks}) => (
                  <li>
                    <a href={`/articles/${id}`}>{visible(headline ?? 'An article without a headline')}</a>
                    <p class="hint">
                      {[outlet && visible(outlet), counted(claims, 'claim'), counted(checks, 'check')]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                  </li>
                ))}
              </ul>
            )}
          </section>
          <section>
            <h2>What it cannot read</h2>
            <ul>
              {cannotRead.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </DeskPage>
  ),
  styles: exampleRules,
}

/** Read live, as a pasted one would be. */
const Sample = () => (
  <form action="/read" method="post" class="inline">
    <input type="hidden" name="text" value={sampleArticle.text} />
    <input type="hidden" name="outlet" value={sampleArticle.outlet} />
    <input type="hidden" name="published" value={sampleArticle.published} />
    <p>
      Nothing at hand?{' '}
      <button type="submit" class="link">
        Read the sample article
      </button>
    </p>
  </form>
)
