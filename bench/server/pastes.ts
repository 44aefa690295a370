/** From paste to page, one client, and what the page weighs. */
import {asBrowser, type Client, paste} from './client.ts'
import {type Measured, percentile} from './row.ts'
import type {WriteArticle} from './texts.ts'

const words = 800
/** What is waited for before it counts: patterns are compiled and tables are warm by then. */
const warmUp = 8

/** Times of `count` pastes of 800 words each, until the last byte of the page is there, and until all is there that it names. */
export async function measurePastes(client: Client, write: WriteArticle, count: number): Promise<Measured[]> {
  const first = await timed(client, write)
  for (let n = 0; n < warmUp; n++) await timed(client, write)
  const runs = []
  for (let n = 0; n < count; n++) runs.push(await timed(client, write))
  const pages = runs.map(({page}) => page)
  return [
    {what: 'the first paste after the start, to its page', value: first.page, unit: 'ms'},
    {what: `paste of ${words} words to its page, p50 of ${count}`, value: percentile(pages, 0.5), unit: 'ms'},
    {what: 'the same, p95', value: percentile(pages, 0.95), unit: 'ms', mark: 600},
    {
      what: 'the same with styles and script of the page, p95',
      value: percentile(
        runs.map(({all}) => all),
        0.95,
      ),
      unit: 'ms',
    },
    ...(await weightsOf(client, runs[runs.length - 1].path)),
  ]
}

async function timed(client: Client, write: WriteArticle): Promise<{path: string; page: number; all: number}> {
  const text = write(words)
  const start = performance.now()
  const {path, page} = await paste(client, text, 'Port Vale Courier')
  const pageMs = performance.now() - start
  if (page.status !== 200) throw new Error(`A paste was answered with ${page.status}.`)
  await Promise.all(namedBy(page.bytes).map((file) => client.ask(file)))
  return {path, page: pageMs, all: performance.now() - start}
}

/** Stylesheets and scripts that a page asks for. */
const namedBy = (page: Buffer): string[] =>
  [...page.toString('utf8').matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file,
  )

async function weightsOf(client: Client, path: string): Promise<Measured[]> {
  const page = await client.ask(path, {headers: asBrowser})
  const files = namedBy(page.bytes)
  const answers = await Promise.all(files.map((file) => client.ask(file)))
  const sum = (ending: string, of: 'bytes' | 'sent'): number =>
    answers.reduce((total, answer, n) => total + (files[n].endsWith(ending) ? answer[of].length : 0), 0) / 1000
  return [
    {what: `page of ${words} words, unpacked`, value: page.bytes.length / 1000, unit: 'kB'},
    {what: 'its styles, unpacked', value: sum('.css', 'bytes'), unit: 'kB'},
    {what: 'its scripts, unpacked', value: sum('.js', 'bytes'), unit: 'kB', mark: 40},
    {what: 'page and styles, as sent', value: page.sent.length / 1000 + sum('.css', 'sent'), unit: 'kB', mark: 60},
    {what: 'its scripts, as sent', value: sum('.js', 'sent'), unit: 'kB'},
  ]
}
