/** The desk itself: paste an article, and what was read lately. */
import {visible} from '../../contract/index.ts'
import {DeskPage} from '../page.tsx'
import type {Route} from '../route.ts'

interface DeskData {
  readonly articles: readonly {id: string; headline?: string; outlet?: string}[]
}

export const desk: Route<DeskData> = {
  path: '/',
  load: ({kept}) => ({
    articles: kept.readings.all().map(({article: {id, headline, outlet}}) => ({id, headline, outlet})),
  }),
  Page: ({articles}) => (
    <DeskPage title="Desk">
      <main>
        <h1>Reportedly</h1>
        <form action="/read" method="post" enctype="multipart/form-data">
          <p>
            <label for="text">Paste an article</label>
            <textarea id="text" name="text" rows={12} />
          </p>
          <p>
            <label for="file">or choose a file</label> <input id="file" type="file" name="file" />
          </p>
          <button type="submit">Read</button>
        </form>
        <ul>
          {articles.map(({id, headline}) => (
            <li>
              <a href={`/articles/${id}`}>{visible(headline ?? 'An article without a headline')}</a>
            </li>
          ))}
        </ul>
      </main>
    </DeskPage>
  ),
}
