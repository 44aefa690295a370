/** One article's page in Chromium: keys, filters, addresses, citations, paper, and what remains without scripts. */
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {chromiumPath, openChromium} from '../chromium.ts'
import {type OpenDesk, openTestDesk} from '../open-desk.ts'
import {ferryReading} from '../reading.ts'

/** Claims of the sample in text order. */
const claims = ferryReading().claims.map(({id}) => id)
const [, plan, denial, offer] = claims

describe.skipIf(!chromiumPath)('the page of an article', {timeout: 60_000}, () => {
  let desk: OpenDesk
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    const reading = ferryReading()
    reading.article = {...reading.article, url: 'https://example.org/ferry'}
    desk = await openTestDesk([reading])
    browser = await openChromium()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  async function open(path = '', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: desk.address})
    const opened = await context.newPage()
    await opened.goto(`${desk.address}/articles/ferry${path}`)
    return opened
  }
  const hash = (): Promise<string> => page.evaluate(() => location.hash.slice(1))
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
  const dimmed = (): Promise<string[]> =>
    page.$$eval('article li:not(.check)', (notes) =>
      notes.filter((note) => note.matches('.dim')).map((note) => note.querySelector('a')?.hash.slice(1) ?? ''),
    )
  /** The note of a claim, by its number. */
  const noteOf = (id: string): string => `#n${claims.indexOf(id) + 1}`

  describe('keys', () => {
    beforeEach(async () => {
      await page?.context().close()
      page = await open()
    })

    test('j and k walk the claims, round the end too', async () => {
      await page.keyboard.press('j')
      expect(await hash()).toBe(claims[0])
      await page.keyboard.press('j')
      expect(await hash()).toBe(claims[1])
      await page.keyboard.press('k')
      await page.keyboard.press('k')
      expect(await hash()).toBe(claims.at(-1))
    })

    test('] and [ walk the checks', async () => {
      await page.keyboard.press(']')
      const first = await hash()
      expect(first).toMatch(/^k/)
      await page.keyboard.press(']')
      expect(await hash()).not.toBe(first)
      await page.keyboard.press('[')
      expect(await hash()).toBe(first)
    })

    test('a chosen claim shows the words behind it, Enter steps into them, Escape lets go', async () => {
      await page.evaluate((id) => location.replace(`#${id}`), plan)
      expect(await page.locator('.evidence q').allTextContents()).toEqual(['the Harbour Gazette reported', 'citing two port officials'])
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('the Harbour Gazette reported')
      await page.keyboard.press('Escape')
      expect(await page.locator('u:target, .chosen, .evidence').count()).toBe(0)
      expect(page.url()).not.toContain('#')
    })

    test('what says how a claim is put stands beside its cue', async () => {
      await page.evaluate((id) => location.replace(`#${id}`), offer)
      expect(await page.locator('.evidence li').allTextContents()).toEqual(['Mayor Tomas Lind said', 'how it is put: probably'])
    })

    test('a name in a note leads to its cue, and the note stays open', async () => {
      await page.click(`${noteOf(plan)} b`)
      expect(await page.textContent('.cue:target')).toBe('reported')
      expect(await page.locator(`${noteOf(plan)}.chosen .evidence`).count()).toBe(1)
    })

    test('c copies the words with their chain', async () => {
      await page.evaluate((id) => location.replace(`#${id}`), plan)
      await page.keyboard.press('c')
      await page.waitForSelector('.told:has-text("copied")')
      expect(await clipboard()).toBe(
        `“Vale Line plans to end its night sailings in May” – two port officials (unnamed), as reported by Harbour Gazette, in “Ferry line ends night sailings”, Port Vale Courier, 4 March 2024, https://example.org/ferry#:~:text=Vale%20Line%20plans%20to,night%20sailings%20in%20May, ${desk.address}/articles/ferry#${plan}`,
      )
    })

    test('p copies an address that leads to the claim in another browser', async () => {
      await page.evaluate((id) => location.replace(`#${id}`), denial)
      await page.keyboard.press('p')
      await page.waitForSelector('.told:has-text("copied")')
      const other = await (await browser.newContext()).newPage()
      await other.goto(await clipboard())
      expect(await other.locator('u:target').textContent()).toContain('We are not ending any sailing')
      await other.context().close()
    })

    test('p copies the address of any words that are selected', async () => {
      await page.evaluate(() => {
        const cue = document.querySelector('.cue')?.firstChild
        if (cue) getSelection()?.setBaseAndExtent(cue, 0, cue, cue.textContent?.length ?? 0)
      })
      await page.keyboard.press('p')
      await page.waitForSelector('.told:has-text("copied")')
      const [, start, end] = /#(\d+)-(\d+)$/.exec(await clipboard()) ?? []
      expect(ferryReading().article.text.slice(Number(start), Number(end))).toBe('reported')
    })

    test('m takes marks and notes off and brings them back', async () => {
      await page.keyboard.press('m')
      expect(await page.isVisible('article li')).toBe(false)
      await page.keyboard.press('m')
      expect(await page.isVisible('article li')).toBe(true)
    })

    test('f and / go to the filters; inside them keys are letters', async () => {
      await page.keyboard.press('/')
      await page.keyboard.type('jm?')
      expect(await page.inputValue('[name=words]')).toBe('jm?')
      expect(await hash()).toBe('')
      await page.evaluate(() => (document.activeElement as HTMLElement).blur())
      await page.keyboard.press('f')
      expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe('source')
    })

    test('? lists the keys, and there they can be switched off', async () => {
      await page.keyboard.press('?')
      expect(await page.locator('dialog kbd').count()).toBeGreaterThan(15)
      await page.check('dialog input')
      await page.keyboard.press('Escape')
      await page.keyboard.press('j')
      expect(await hash()).toBe('')
    })

    test('g and a letter lead to other pages', async () => {
      await page.keyboard.press('g')
      await page.keyboard.press('h')
      await page.waitForURL('**/help')
      await page.keyboard.press('g')
      await page.keyboard.press('d')
      await page.waitForURL(`${desk.address}/`)
      await page.keyboard.press('/')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
    })
  })

  describe('filters', () => {
    test.each([true, false])('dim what does not match and stand in the address, scripts: %s', async (javaScriptEnabled) => {
      await page?.context().close()
      page = await open('', {javaScriptEnabled})
      await page.selectOption('[name=source]', 'Ana Reyes')
      if (!javaScriptEnabled) await page.click('.filters button')
      expect(page.url()).toContain('source=Ana+Reyes')
      expect(await dimmed()).toEqual(claims.filter((id) => id !== denial))
      expect(await page.textContent('output')).toBe('1 of 6 claims')
      await page.click('text=show all')
      expect(await dimmed()).toEqual([])
    })

    test('the page and the script dim the same', async () => {
      for (const query of ['?sure=probable', '?whose=unnamed', '?whose=outlet', '?words=SAILING', '?status=planned', '?source=Nobody']) {
        await page?.context().close()
        page = await open(query)
        const byServer = await dimmed()
        await page.evaluate(() => document.querySelector('.filters')?.dispatchEvent(new Event('input')))
        expect(await dimmed(), query).toEqual(byServer)
      }
    })

    test('a name below the article filters by it, and the keys leave out what is dimmed', async () => {
      await page?.context().close()
      page = await open()
      await page.click('#people a:has-text("Tomas Lind")')
      expect(await dimmed()).toEqual(claims.filter((id) => id !== offer))
      await page.keyboard.press('j')
      expect(await hash()).toBe(offer)
    })
  })

  test('a click on words chooses their claim: the note offers to copy', async () => {
    await page?.context().close()
    page = await open()
    await page.click(`#${denial}`)
    expect(await hash()).toBe(denial)
    expect(await page.locator(`${noteOf(denial)} .acts button:visible`).allTextContents()).toEqual(['Copy citation', 'Copy link'])
    await page.click('footer')
    expect(page.url()).not.toContain('#')
  })

  test('an address of bare offsets brings out those words', async () => {
    await page?.context().close()
    page = await open('#52-61')
    await page.waitForFunction(() => CSS.highlights.size > 0)
    const words = await page.evaluate(() => [...[...CSS.highlights.values()][0]].map(String).join(''))
    expect(words).toBe(ferryReading().article.text.slice(52, 61))
  })

  test('notes stand level with their words, or right below the notes before them', async () => {
    await page?.context().close()
    page = await open()
    const apart = await page.evaluate(
      ([note, words]) => {
        const top = (selector: string): number => document.querySelector(selector)?.getClientRects()[0].top ?? Number.NaN
        return top(note) - top(words)
      },
      [noteOf(offer), `#${offer}`],
    )
    expect(Math.abs(apart)).toBeLessThan(60)
  })

  test('on a narrow screen notes are folded; a tap on words brings their note up, a tap elsewhere lets go', async () => {
    await page?.context().close()
    page = await open('', {viewport: {width: 320, height: 700}, hasTouch: true})
    const how = `${noteOf(denial)} p + p`
    expect(await page.isVisible(how)).toBe(false)
    await page.tap(`#${denial}`)
    expect(await page.isVisible(how)).toBe(true)
    expect(await page.isVisible(`#${denial}`)).toBe(true)
    await page.tap('.legend')
    expect(await page.isVisible(how)).toBe(false)
    await page.tap(`section:has(${noteOf(denial)}) label`)
    expect(await page.isVisible(how)).toBe(true)
    const heights = await page.$$eval('.row label, .bar a, .bar button', (targets) => targets.map((target) => target.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  })

  test('on paper the text comes first, then all notes, and no forms', async () => {
    await page?.context().close()
    page = await open()
    await page.emulateMedia({media: 'print'})
    expect(await page.isVisible('.filters')).toBe(false)
    expect(await page.isVisible('.bar')).toBe(false)
    const below = await page.evaluate(() => {
      const texts = [...document.querySelectorAll('.row>p')].map((text) => text.getBoundingClientRect().bottom)
      const notes = [...document.querySelectorAll('article li')].map((note) => note.getBoundingClientRect().top)
      return Math.min(...notes) >= Math.max(...texts)
    })
    expect(below).toBe(true)
    expect(await page.textContent('.address')).toBe('https://example.org/ferry')
  })

  test('words of an article are words: nothing in them runs', async () => {
    const attack = '<img src=x onerror="document.title=1"><script>document.title=1</script>"\'`'
    const reading = ferryReading()
    const article = {...reading.article, id: 'attack', outlet: attack, headline: attack, url: 'javascript:document.title=1'}
    const entities = reading.entities.map((entity) => ({...entity, name: attack}))
    const checks = reading.checks.map((check) => ({...check, message: attack}))
    const hostile = await openTestDesk([{...reading, article, entities, checks, unread: [{why: attack}]}])
    const other = await (await browser.newContext()).newPage()
    const faults: string[] = []
    other.on('console', (message) => faults.push(message.text()))
    for (const path of ['/', '/articles/attack', '/articles/attack?source=%3Cscript%3E&words=%3Cscript%3E', '/check?source=attack']) {
      await other.goto(hostile.address + path)
      expect(await other.title(), path).not.toBe('1')
    }
    expect(await other.locator('img, a[href^=javascript]').count()).toBe(0)
    expect(faults).toEqual([])
    await hostile.close()
    await other.context().close()
  })
})
