import {createHash} from 'node:crypto'
import {parseHTML} from 'linkedom'
import {expect, test} from 'vitest'
import {ferryReading} from '../../test/reading.ts'
import {html} from './html.tsx'

const written = html.write(ferryReading())
const {document} = parseHTML(written)
const textOf = (selector: string): string =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

test('every address on the page leads to something on it', () => {
  const targets = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
  expect(targets.length).toBeGreaterThan(20)
  expect(targets.filter((target) => !target.startsWith('#') || !document.getElementById(target.slice(1)))).toEqual([])
})

test('no id stands twice', () => {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

test('nothing is loaded and nothing runs; the one style sheet is the one that the policy allows', () => {
  expect(document.querySelector('script, img, link, iframe, object, embed, form, [src], [style]')).toBeNull()
  expect(written).not.toMatch(/url\(|@import|https?:\/\//)
  const styles = document.querySelector('style')?.innerHTML ?? ''
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content')
  const digest = createHash('sha256').update(styles).digest('base64')
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`)
})

test('the words of the article are all there, in order, without our numbers', () => {
  for (const number of document.querySelectorAll('article sup')) number.remove()
  for (const notes of document.querySelectorAll('article section')) notes.remove()
  expect(textOf('article').replace(/\s/g, '')).toBe(ferryReading().article.text.replace(/\s/g, ''))
})

test('underlines follow certainty, and the note says it in words', () => {
  const page = parseHTML(written).document
  expect(page.getElementById('c268-340')?.className).toBe('c4 probable')
  expect(page.getElementById('n4')?.textContent).toContain('says probably')
  expect(page.getElementById('c0-30')?.className).toBe('c1')
})

test('the rail has a bar for each link of the chain', () => {
  const page = parseHTML(written).document
  expect(page.querySelectorAll('#n2>i, #n2>a')).toHaveLength(2)
  expect(page.querySelectorAll('#n4>i, #n4>a')).toHaveLength(1)
})

test('sources without a name are in italics', () => {
  const page = parseHTML(written).document
  expect(page.querySelector('#n2 em')?.textContent).toBe('two port officials')
})

test('it ends in how to read it, and what was not read', () => {
  const page = parseHTML(written).document
  expect(page.querySelectorAll('#how li')).toHaveLength(5)
  expect(page.querySelector('#unread')?.textContent).toContain('A table was left out.')
})

test('an article cannot make a link that is no page, nor get out of the words', () => {
  const reading = ferryReading()
  const words = '</span></style><script>alert(1)</script>'
  reading.article = {...reading.article, url: 'javascript:alert(1)', outlet: words, headline: words}
  reading.claims = reading.claims.map((claim) => ({...claim, id: `${claim.id}</style><script>`}))
  const page = parseHTML(html.write(reading)).document
  expect(page.querySelector('script')).toBeNull()
  expect(page.querySelector('a[href^="javascript:"]')).toBeNull()
})

test('the original is linked where it is a page', () => {
  const reading = ferryReading()
  reading.article = {...reading.article, url: 'https://example.org/ferry'}
  const link = parseHTML(html.write(reading)).document.querySelector('a.original')
  expect(link?.getAttribute('href')).toBe('https://example.org/ferry')
})
