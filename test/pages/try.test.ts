/** The page that reads by itself: loads the reader, then reads with the network off. */
import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {chromiumPath, openChromium} from '../chromium.ts'
import {openTestDesk} from '../open-desk.ts'

test.skipIf(!chromiumPath)('/try reads offline, and shows what it read as the desk does', {timeout: 240_000}, async () => {
  const desk = await openTestDesk()
  const browser = await openChromium()
  const page = await (await browser.newContext()).newPage()
  const faults: string[] = []
  page.on('pageerror', ({message}) => faults.push(message))
  page.on('console', (message) => faults.push(message.text()))
  await page.goto(`${desk.address}/try`)
  await page.waitForSelector('button[type=submit]:enabled', {timeout: 200_000})
  expect(await violationsOn(page)).toEqual([])
  await page.context().setOffline(true)
  await page.fill('#text', 'Ferry stops\n\n“The line is closed,” Ana Reyes said in Oslo. Tomas Lind said it may open <b>soon</b>.')
  await page.click('button.main')
  await page.waitForSelector('.read-here article, [role=status]:not(:empty):not(:has-text("Reading"))', {timeout: 60_000})
  expect(await page.textContent('[role=status]')).toBe('')
  expect((await page.locator('article li').allTextContents()).join()).toContain('Ana Reyes')
  expect(await page.textContent('article')).toContain('<b>soon</b>')
  expect(await violationsOn(page)).toEqual([])
  await page.emulateMedia({colorScheme: 'dark'})
  expect(await violationsOn(page)).toEqual([])
  expect(faults).toEqual([])
  await browser.close()
  await desk.close()
})

async function violationsOn(page: Page): Promise<string[]> {
  const {violations} = await new AxeBuilder({page}).analyze()
  return violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`)
}
