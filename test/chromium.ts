/** Debian's Chromium for the tests of pages, which are left out where there is none. */
import {existsSync} from 'node:fs'
import {type Browser, chromium} from 'playwright-core'

export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

/** Asks nobody anything of its own accord. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      // Letters in grey: pictures are smaller, and the same on every screen.
      '--disable-lcd-text',
    ],
  })
