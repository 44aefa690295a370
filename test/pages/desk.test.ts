/** Every page of the desk in Chromium: nothing for axe to find, nothing on the console, nothing wider than the screen. */
import {AxeBuilder} from '@axe-core/playwright'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {partStates} from '../../src/ui/states.tsx'
import {chromiumPath, openChromium} from '../chromium.ts'
import {type OpenDesk, openTestDesk} from '../open-desk.ts'

const pages = [
  ...['/', '/articles/ferry', '/articles/gone', '/nowhere', '/add?url=https://example.org/ferry', '/check'],
  ...['/check?source=ferry', '/help'],
  ...partStates.map(({name}) => `/parts?state=${name}`),
]

describe.skipIf(!chromiumPath)('the pages of the desk', {timeout: 120_000}, () => {
  let desk: OpenDesk
  let browser: Browser
  beforeAll(async () => {
    desk = await openTestDesk()
    browser = await openChromium()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  async function opened(path: string, options: BrowserContextOptions = {}): Promise<{page: Page; faults: string[]}> {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', ({message}) => faults.push(message))
    page.on('console', (message) => {
      // The browser itself tells of a page that is not there.
      if (!/status of 404/.test(message.text())) faults.push(message.text())
    })
    await page.goto(desk.address + path)
    return {page, faults}
  }

  test.each(pages)('%s', async (path) => {
    const {page, faults} = await opened(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme})
      const {violations} = await new AxeBuilder({page}).analyze()
      expect(violations.map(({id, nodes}) => `${colorScheme} ${id}: ${nodes[0].html}`)).toEqual([])
    }
    expect(faults).toEqual([])
    await page.setViewportSize({width: 320, height: 700})
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.context().close()
  })

  test.each([
    ['dark', {colorScheme: 'dark'}],
    ['narrow', {viewport: {width: 320, height: 700}}],
    ['in forced colours', {forcedColors: 'active'}],
  ] satisfies [string, BrowserContextOptions][])('an article %s', async (_, options) => {
    for (const path of ['/articles/ferry', '/articles/ferry?source=Ana+Reyes#c169-201', '/parts?state=draft']) {
      const {page, faults} = await opened(path, options)
      if ('viewport' in options) for (const fold of await page.$$('.row label input')) await fold.evaluate((box) => (box as HTMLElement).click())
      const {violations} = await new AxeBuilder({page}).analyze()
      expect(violations.map(({id, nodes}) => `${path} ${id}: ${nodes[0].html}`)).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    }
  })

  test('an article pasted on the desk leads to its page, also without scripts', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const {page} = await opened('/', {javaScriptEnabled})
      await page.fill('#text', 'Words of an article.')
      await page.click('button.main')
      await page.waitForURL('**/articles/ferry')
      expect(await page.textContent('h1')).toContain('night sailings')
      await page.context().close()
    }
  })

  test('an address is asked about before it is fetched', async () => {
    const {page} = await opened('/')
    await page.fill('#text', 'https://example.org/ferry')
    await page.click('button.main')
    await page.waitForURL('**/add?url=**')
    expect(await page.textContent('#content')).toContain('example.org')
    await page.context().close()
  })

  test('a file that is dropped is read', async () => {
    const {page} = await opened('/')
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['Words.'], 'ferry.txt', {type: 'text/plain'}))
      document.querySelector('textarea')?.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}))
    })
    await page.waitForURL('**/articles/ferry')
    await page.context().close()
  })

  test('a draft is checked, and each finding leads to its words on both sides', async () => {
    const {page, faults} = await opened('/check')
    await page.fill('#draft-text', 'Ana Reyes said no.')
    await page.fill('#source-text', 'Ana Reyes said no.')
    await page.click('button.main')
    await page.waitForURL('**/check/draft-ferry')
    await page.click('summary')
    await page.click('#f1 a')
    expect(await page.locator('.side .lit').count()).toBe(2)
    expect(page.url()).toContain('#f1')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the theme is remembered', async () => {
    const {page} = await opened('/help')
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    await page.click('theme-switch button')
    await page.click('theme-switch button')
    const dark = await paper()
    expect(dark).not.toBe(light)
    await page.goto(`${desk.address}/`)
    expect(await paper()).toBe(dark)
    await page.context().close()
  })

  test('nothing went wrong on the server', () => {
    expect(desk.mistakes).toEqual([])
  })
})
