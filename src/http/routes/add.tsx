/** An address, before it is fetched: nothing leaves this machine unasked. */
import {ReportedlyError, visible} from '../../contract/index.ts'
import {DeskPage} from '../page.tsx'
import type {Route} from '../route.ts'

export const add: Route<{url: string; offline: boolean}> = {
  path: '/add',
  load({query, settings}) {
    const url = query.get('url')?.trim()
    if (!url) throw new ReportedlyError('request/malformed', 'Which address? /add?url=https://…')
    return {url, offline: settings.offline}
  },
  Page: ({url, offline}) => (
    <DeskPage title="Fetch this page?">
      <main>
        <h1>Fetch this page?</h1>
        <p>{visible(url)}</p>
        {offline ? (
          <p>The network is switched off (--offline). Paste the text instead.</p>
        ) : (
          <form action="/read" method="post">
            <input type="hidden" name="url" value={url} />
            <input type="hidden" name="fetch" value="yes" />
            <button type="submit">Fetch and read</button>
          </form>
        )}
      </main>
    </DeskPage>
  ),
}
