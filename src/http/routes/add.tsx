/** An address, before it is fetched: nothing leaves this machine unasked. */
import {ReportedlyError, visible} from '../../contract/index.ts'
import {DeskPage} from '../page.tsx'
import type {Route} from '../route.ts'

interface AddData {
  readonly url: string
  readonly offline: boolean
  /** What is known of the article: headline, outlet, published. */
  readonly given: Readonly<Record<string, string>>
}

const givenKeys = ['headline', 'outlet', 'published'] as const

export const add: Route<AddData> = {
  path: '/add',
  load({query, settings}) {
    const url = query.get('url')?.trim()
    if (!url) throw new ReportedlyError('request/malformed', 'Which address? /add?url=https://…')
    const given = givenKeys.flatMap((key) => (query.get(key) ? [[key, query.get(key)!]] : []))
    return {url, offline: settings.offline, given: Object.fromEntries(given)}
  },
  Page: ({url, offline, given}) => (
    <DeskPage title="Fetch this page?">
      <div class="desk">
        <h1>Fetch this page?</h1>
        <p class="lead">{visible(url)}</p>
        {offline ? (
          <p>The network is switched off (--offline). Open the page yourself, copy its text, and paste that.</p>
        ) : (
          <form action="/read" method="post">
            <input type="hidden" name="url" value={url} />
            {Object.entries(given).map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <p class="hint">
              Its server will see a request from this machine, as when you open the page. Nobody else is asked.
            </p>
            <p class="do">
              <button type="submit" class="main" name="fetch" value="yes">
                Fetch and read
              </button>
              <a href="/">No, back to the desk</a>
            </p>
          </form>
        )}
      </div>
    </DeskPage>
  ),
}
