/** Articles that want to run, in Chromium: in every field, on every page, in every format. Nothing runs, is asked for, or is reported. */
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import type {Desk} from '../../src/desk/index.ts'
import {createApp} from '../../src/http/app.ts'
import {openKept} from '../../src/http/kept.ts'
import {type Listening, listen} from '../../src/http/listen.ts'
import {open} from '../../src/index.ts'
import {filterKeys} from '../../src/ui/filter-keys.ts'
import {chromiumPath, openChromium} from '../chromium.ts'
import {hostileComparison, hostileReading, payloads} from '../hostile.ts'

describe.skipIf(!chromiumPath)('words that want to run', {timeout: 120_000}, () => {
  let listening: Listening
  let desk: Desk
  let address: string
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let faults: string[]
  const kept = openKept()
  payloads.forEach((payload, n) => {
    kept.readings.put(`x${n}`, {...hostileReading(payload), article: {...hostileReading(payload).article, id: `x${n}`}})
    kept.comparisons.put(`x${n}`, hostileComparison(payload))
  })

  beforeAll(async () => {
    desk = await open({offline: true})
    const app = createApp({desk, version: '0.0.0', kept, rate: {perSecond: 1e6, burst: 1e6}})
    listening = await listen(app, {host: '127.0.0.1', port: 0})
    address = `http://127.0.0.1:${listening.port}`
    browser = await openChromium()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await listening?.close()
    await desk?.close()
  })
  beforeEach(async () => {
    context = await browser.newContext()
    page = await context.newPage()
    faults = []
    page.on('dialog', (dialog) => {
      faults.push(`ran: ${dialog.message()}`)
      dialog.dismiss()
    })
    page.on('pageerror', ({message}) => faults.push(message))
    // A breach of the policy is told on the console; a page that is not there is told, too, and is none.
    page.on('console', (message) => {
      if (!/status of 4\d\d/.test(message.text())) faults.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(`${address}/`) && !request.url().startsWith('file:')) faults.push(request.url())
    })
  })
  afterEach(async () => {
    expect(faults).toEqual([])
    await context.close()
  })

  /** Moves over, opens and steps through whatever a page has: what its scripts make of words is made of them then. */
  async function used(): Promise<void> {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
      for (const item of document.querySelectorAll('article *, summary, [title]'))
        for (const event of ['pointerover', 'mouseover', 'focusin'])
          item.dispatchEvent(new Event(event, {bubbles: true}))
    })
    for (const key of ['j', 'Enter', 'k', ']', 'c', 'p', 'f', 'm', 'm', '?']) await page.keyboard.press(key)
    await page.keyboard.press('Escape')
  }

  test.each(payloads.map((payload, n) => [payload, `x${n}`]))('stand on every page as words: %s', async (payload, id) => {
    const query = new URLSearchParams([...filterKeys, 'q', 'state', 'url', 'headline', 'outlet', 'published'].map((key) => [key, payload]))
    const paths = ['/', '/add', '/check', `/check?source=${id}`, '/parts', '/help', `/articles/${id}`, `/check/${id}`]
    for (const path of [...paths, ...paths.map((path) => `${path}${path.includes('?') ? '&' : '?'}${query}`)])
      await page.goto(address + path)
    for (const path of [`/articles/${id}?${query}#${encodeURIComponent(payload)}`, `/articles/${id}`, `/check/${id}#f1`]) {
      await page.goto(address + path)
      await used()
    }
    for (const path of [`/${encodeURIComponent(payload)}`, `/articles/${encodeURIComponent(payload)}`, `/articles/${id}.css`])
      await page.goto(address + path)
    for (const path of ['/desk', `/articles/${id}`, `/check/${id}`]) await page.goto(`${address}${path}.json`)
  })

  test.each(payloads)('are pasted, and read, as words: %s', async (payload) => {
    const said = `“${payload}” Ana Reyes said on Monday. The bridge is closed, ${payload} told reporters.`
    await page.goto(`${address}/`)
    await page.evaluate(() => {
      for (const box of document.querySelectorAll('details')) box.open = true
      for (const field of document.querySelectorAll('input[type=date], input[type=url]')) field.setAttribute('type', 'text')
    })
    await page.fill('#text', `${payload}\n\n${said}`)
    for (const name of ['outlet', 'published', 'url'])
      for (const field of await page.locator(`form:has(#text) input[name=${name}]`).all()) await field.fill(payload)
    await page.click('form:has(#text) button.main')
    await page.waitForURL('**/articles/**')
    expect((await page.textContent('article')) ?? '').toContain(payload.slice(0, 12).trim())
    await used()
    await page.goto(`${address}/check`)
    await page.fill('#draft-text', `${payload} ${said}`)
    await page.fill('#source-text', said.replace('closed', 'open'))
    await page.click('form:has(#draft-text) button.main')
    await page.waitForURL('**/check/**')
    await used()
  })

  test('are handed out as data, or as a page that can do nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reportedly-'))
    for (const [n] of payloads.entries()) {
      for (const ending of ['html', 'md', 'txt', 'jsonl', 'annotations.json', 'csl.json']) {
        const {headers} = await fetch(`${address}/articles/x${n}.${ending}`)
        expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/)
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        if (ending !== 'html') expect(headers.get('content-type')).not.toContain('html')
      }
      const file = join(folder, `x${n}.html`)
      writeFileSync(file, await (await fetch(`${address}/articles/x${n}.html`)).text())
      await page.goto(pathToFileURL(file).href)
      await used()
    }
  })
})
