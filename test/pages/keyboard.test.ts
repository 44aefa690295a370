/** The keyboard alone, in Chromium: everything is reached by Tab, one sees where one is, and what opens gives the way back. */
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {chromiumPath, openChromium} from '../chromium.ts'
import {type OpenDesk, openTestDesk} from '../open-desk.ts'

describe.skipIf(!chromiumPath)('the keyboard alone', {timeout: 60_000}, () => {
  let desk: OpenDesk
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    desk = await openTestDesk()
    browser = await openChromium()
    page = await browser.newPage({viewport: {width: 1280, height: 900}})
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  /** What has the focus: its words, and whether one can see that it has it. */
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement as HTMLElement
      const {outlineStyle, outlineWidth} = getComputedStyle(at)
      const {width, height} = at.getBoundingClientRect()
      return {
        atEnd: at === document.body,
        words: at.textContent?.trim() || at.getAttribute('name') || at.tagName,
        seen: outlineStyle !== 'none' && outlineWidth !== '0px' && width > 0 && height > 0,
      }
    })

  test.each(['/', '/articles/ferry', '/check', '/help'])('Tab goes through all of %s, and one sees where', async (path) => {
    await page.goto(desk.address + path)
    const walked: string[] = []
    for (let step = 0; step < 200; step++) {
      await page.keyboard.press('Tab')
      const {words, seen, atEnd} = await focused()
      if (atEnd || (step > 0 && words === 'To the content')) break
      expect(seen, words).toBe(true)
      walked.push(words)
    }
    expect(walked.slice(0, 3)).toEqual(['To the content', 'Reportedly', 'Desk'])
    const all = await page.$$eval('a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex]', (items) =>
      items.filter((item) => item.checkVisibility() && !(item as HTMLButtonElement).disabled).length,
    )
    expect(walked.length).toBeGreaterThanOrEqual(Math.min(all, 200))
  })

  test('the first link leads past the bar', async () => {
    await page.goto(`${desk.address}/articles/ferry`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect((await focused()).words).toBe('2 checks')
  })

  test('a sheet is closed by Escape, and the focus is where it was', async () => {
    await page.goto(`${desk.address}/articles/ferry`)
    await page.focus('.bar nav a:last-child')
    await page.keyboard.press('?')
    await page.waitForSelector('dialog')
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog', {state: 'detached'})
    await expect.poll(async () => (await focused()).words).toBe('Help')
  })

  test('from a claim into its note, and on to what can be done with it', async () => {
    await page.goto(`${desk.address}/articles/ferry`)
    for (const note of ['n1', 'n2']) {
      await page.keyboard.press('j')
      // The address changes first, and the note with it a moment later.
      await page.waitForSelector(`#${note}.chosen`)
    }
    await page.keyboard.press('Enter')
    expect((await focused()).words).toBe('the Harbour Gazette reported')
    for (let step = 0; step < 2; step++) await page.keyboard.press('Tab')
    expect((await focused()).words).toBe('Copy citation')
  })
})
