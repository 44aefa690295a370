/**
 * `npx tsx scripts/tour.ts`: the pictures of docs/tour.md, `docs/tour-*.png`, taken from the running desk with its reader, by an
 * article of ours. Needs Chromium.
 */
import {openDesk} from '../src/desk/index.ts'
import {createNodeHost} from '../src/host/node.ts'
import {createApp} from '../src/http/app.ts'
import {listen} from '../src/http/listen.ts'
import {sampleArticle} from '../src/ui/sample-article.ts'
import {openChromium} from '../test/chromium.ts'

/** A draft that drops "according to two officials" and changes a number. */
const draft = `Ferry line to end night sailings

Vale Line is ending its night sailings to Larne in May. “We are not ending any sailing,” Ana Reyes said. The night boats carried 45,000 passengers in 2023, according to the port authority.
`

const desk = openDesk(createNodeHost({offline: true}))
const {port, close} = await listen(createApp({desk, version: (await desk.status()).version}), {
  host: '127.0.0.1',
  port: 0,
})
const browser = await openChromium()
const page = await browser.newPage({viewport: {width: 1080, height: 600}, reducedMotion: 'reduce'})
const take = async (name: string): Promise<void> => {
  await page.screenshot({path: new URL(`../docs/tour-${name}.png`, import.meta.url).pathname})
}

await page.goto(`http://127.0.0.1:${port}/`)
await take('desk')

await page.click('button.link')
await page.waitForURL('**/articles/*')
await page.locator('.legend').evaluate((legend) => legend.scrollIntoView())
await take('article')

await page.click('u:has-text("night sailings to")')
await page.setViewportSize({width: 1080, height: 500})
await take('claim')
await page.setViewportSize({width: 1080, height: 600})

await page.keyboard.press('Escape')
await page.selectOption('[name=source]', 'Tomas Lind')
await page.evaluate(() => scrollTo(0, 0))
await take('filter')

await page.goto(`http://127.0.0.1:${port}/check`)
await page.fill('#draft-text', draft)
await page.fill('#source-text', sampleArticle.text)
await page.click('button.main')
await page.waitForURL('**/check/*')
await take('check')

await browser.close()
await close()
await desk.close()
