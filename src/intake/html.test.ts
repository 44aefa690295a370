import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {Decoded, Given, Taken} from '../contract/index.ts'
import {takeHtml} from './html.ts'
import {isPage} from './is-page.ts'

const page = (name: string): string => readFileSync(new URL(`../../test/pages/${name}.html`, import.meta.url), 'utf8')
const document = (text: string): Decoded => ({text, doubts: []})
const take = (html: string, given: Given = {}): Taken => takeHtml(document(html), given)
const wrap = (body: string, head = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const filler =
  '<p>The ferry left the harbour at noon, and the people who had waited for it since morning went home again in the rain.</p>'.repeat(
    4,
  )

describe('a news page', () => {
  const {article, unread} = take(page('ferry'))
  const part = (name: 'headline' | 'standfirst' | 'dateline' | 'body'): string => {
    const span = article.parts[name]
    return span ? article.text.slice(...span) : ''
  }

  test('parts stand in the text', () => {
    expect(part('headline')).toBe('Ferry line plans to end night sailings')
    expect(part('standfirst')).toBe('Two officials say that the last night boat leaves in May; the company denies it.')
    expect(part('dateline')).toBe('PORT VALE, March 4')
    expect(part('body')).toMatch(/^Vale Line plans .* meet on Thursday\.$/s)
  })

  test('what the page says of itself is kept', () => {
    expect(article).toMatchObject({
      outlet: 'Port Vale Courier',
      section: 'Harbour',
      byline: ['Mira Holm'],
      url: 'https://courier.example/ferry',
      published: {value: '2024-03-04', basis: 'metadata'},
    })
  })

  test.each(['cookies', 'Home', 'Picture:', 'Hidden words', 'The bridge at thirty', 'All rights reserved', '2023'])(
    '"%s" is no part of it',
    (words) => {
      expect(article.text).not.toContain(words)
    },
  )

  test('a table that is left out is named', () => {
    expect(unread.map(({why}) => why)).toEqual(['A table in the page: its cells are no sentences.'])
  })

  test('what the caller gives outranks the page', () => {
    const {article} = take(page('ferry'), {outlet: 'Other', published: '2024-03-05'})
    expect(article).toMatchObject({outlet: 'Other', published: {value: '2024-03-05', basis: 'given'}})
  })
})

test('broken JSON-LD says nothing and breaks nothing', () => {
  const {article} = take(
    wrap(
      `<article><h1>Ferry leaves</h1>${filler}</article>`,
      '<script type="application/ld+json">{"@type": "NewsArticle",</script><meta property="article:published_time" content="2024-03-04T10:00:00Z">',
    ),
  )
  expect(article.published).toEqual({value: '2024-03-04', basis: 'metadata'})
})

test('the outlet’s name behind a bar is no part of the headline', () => {
  const {article} = take(
    wrap(`<div>${filler}</div>`, '<title>Ferry leaves the harbour early | Port Vale Courier</title>'),
  )
  expect(article.headline).toBe('Ferry leaves the harbour early')
})

test('markup in words stays words', () => {
  const {article} = take(
    wrap(
      `<article><h1>Ferry</h1>${filler}<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall of the harbour.</p></article>`,
    ),
  )
  expect(article.text).toContain('<script>alert(1)</script>')
})

describe('no article', () => {
  test.each([
    ['a login page', page('login'), /asks for a login/],
    ['an empty frame', wrap('<div id="root"></div>'), /no running text/],
    [
      'a list of links',
      wrap(
        `<main>${Array.from({length: 40}, (_, at) => `<p><a href="/${at}">A headline about the harbour and its ferries, number ${at} of many</a></p>`).join('')}</main>`,
      ),
      /list of links|only \d+ characters|no running text/,
    ],
  ])('%s', (_, html, why) => {
    expect(() => take(html)).toThrow(
      expect.objectContaining({code: 'intake/no-article', message: expect.stringMatching(why)}),
    )
  })
})

describe('pages that no article needs', () => {
  test.each([
    ['100,000 nested divs', '<div>'.repeat(100_000)],
    ['5,000 nested divs', `${'<div>'.repeat(5_000)}${filler}`],
    ['unclosed tags', '<b>'.repeat(60_000)],
    ['50,000 attributes', `<p ${Array.from({length: 50_000}, (_, at) => `a${at}=""`).join(' ')}>`],
    ['200,000 elements', '<i></i>'.repeat(200_000)],
  ])('%s are refused', (_, html) => {
    expect(() => take(wrap(html))).toThrow(expect.objectContaining({code: 'intake/too-deep'}))
  })
})

test.each([
  ['<!DOCTYPE html><p>', true],
  ['\n <html lang="en">', true],
  ['<!-- saved --><html>', true],
  ['<?xml version="1.0"?><html xmlns="x">', true],
  ['The <b>ferry</b> left.', false],
  ['< 3 people came', false],
  ['', false],
])('markup: %s is %s', (text, expected) => {
  expect(isPage(document(text))).toBe(expected)
})
