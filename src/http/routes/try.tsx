/** Reads in the page alone: the model comes once, then the network may be switched off. */
import {OutletAndDate} from '../../ui/paste-form.tsx'
import {DeskPage} from '../page.tsx'
import type {Route} from '../route.ts'

export const tryPage: Route<Record<string, never>> = {
  path: '/try',
  load: () => ({}),
  runsReader: true,
  Page: () => (
    <DeskPage title="Read offline" at="/try">
      <read-here>
        <div class="desk">
          <h1>Read in this page alone</h1>
          <p class="lead">
            The reader itself, about 40 MB, is loaded into this page. After that the network can be off: what you paste
            is read here, and goes nowhere.
          </p>
          <noscript>
            <p>
              This page needs scripts, for it does the reading itself. The <a href="/">desk</a> reads without.
            </p>
          </noscript>
          <progress aria-label="Loading the reader" />
          <p role="status">Loading the reader…</p>
          <paste-box class="paste">
            <form>
              <label class="over-label" for="text">
                Paste an article
              </label>
              <textarea id="text" name="text" rows={10} required spellcheck={false} />
              <div class="fields">
                <OutletAndDate />
              </div>
              <p class="do">
                <button type="submit" class="main" disabled>
                  Read here
                </button>
              </p>
            </form>
          </paste-box>
        </div>
        <div class="read-here" />
      </read-here>
    </DeskPage>
  ),
}
