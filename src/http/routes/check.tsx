/** Asks for a draft and its source; the source may be an article that the desk has read. */
import {visible} from '../../contract/index.ts'
import {ArticleFields} from '../../ui/paste-form.tsx'
import {DeskPage} from '../page.tsx'
import type {Route} from '../route.ts'

interface CheckData {
  readonly source?: {readonly id: string; readonly headline?: string}
}

export const check: Route<CheckData> = {
  path: '/check',
  load({query, kept}) {
    const reading = kept.readings.get(query.get('source') ?? '')
    return reading ? {source: {id: reading.article.id, headline: reading.article.headline}} : {}
  },
  Page: ({source}) => (
    <DeskPage title="Check a draft" at="/check">
      <div class="checkpage">
        <h1>Check a draft against its source</h1>
        <p class="lead">
          Each quotation, number, name and attribution of the draft is looked up in the source: found or not, kept or
          dropped, and where. Only matching; no verdict.
        </p>
        <paste-box class="checkform">
          <form action="/check" method="post" enctype="multipart/form-data">
            <div class="twocol">
              <section>
                <ArticleFields label="The draft" prefix="draft-" textOnly />
              </section>
              <section>
                {source ? (
                  <p>
                    The source: <a href={`/articles/${source.id}`}>{visible(source.headline ?? 'an article')}</a>
                    <input type="hidden" name="source-article" value={source.id} />
                  </p>
                ) : (
                  <ArticleFields label="Its source" prefix="source-" textOnly />
                )}
              </section>
            </div>
            <p>
              <button type="submit" class="main">
                Check
              </button>{' '}
              <span role="status" />
            </p>
          </form>
        </paste-box>
      </div>
    </DeskPage>
  ),
}
