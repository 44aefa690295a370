/**
 * `npx tsx scripts/pictures.ts FOLDER [--page NAME] [--article FILE]...`: every page of the desk at 320, 768 and 1,440 px, light and
 * dark, and the article's on paper, to be looked at one by one. The articles are read as the desk reads them; files of
 * `bench/cases/develop` come without their labels. Needs Chromium; nothing of it is kept in the project.
 */
import {mkdirSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {parseArgs} from 'node:util'
import {openDesk} from '../src/desk/index.ts'
import {createNodeHost} from '../src/host/node.ts'
import {createApp} from '../src/http/app.ts'
import {openKept} from '../src/http/kept.ts'
import {listen} from '../src/http/listen.ts'
import {sampleArticle} from '../src/ui/sample-article.ts'
import {partStates} from '../src/ui/states.tsx'
import {openChromium} from '../test/chromium.ts'
import {unmark} from '../test/marked.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {page: {type: 'string'}, article: {type: 'string', multiple: true}},
})
const [folder] = positionals
if (!folder) throw new Error('Which folder? npx tsx scripts/pictures.ts FOLDER')
mkdirSync(folder, {recursive: true})

const desk = openDesk(createNodeHost({offline: true}))
const kept = openKept()
const {port, close} = await listen(createApp({desk, kept, version: (await desk.status()).version}), {
  host: '127.0.0.1',
  port: 0,
})
const browser = await openChromium()

/** Name of the picture -> path. */
const pages = new Map([
  ['desk', '/'],
  ['check', '/check'],
  ['try', '/try'],
  ['help', '/help'],
  ['add', '/add?url=https://example.org/ferry'],
  ['gone', '/articles/gone'],
  ...partStates.map(({name}): [string, string] => [`part-${name}`, `/parts?state=${name}`]),
])
for (const file of values.article ?? [new URL('../examples/ferry.txt', import.meta.url).pathname])
  await keep(basename(file, '.txt'), articleIn(file))
await keep('sample', sampleArticle)

const wanted = [...pages].filter(([name]) => values.page === undefined || name === values.page)
if (wanted.length === 0) console.error(`There is no page "${values.page}". Pages: ${[...pages.keys()].join(', ')}.`)
for (const [name, path] of wanted) {
  for (const width of [320, 768, 1440])
    for (const colorScheme of ['light', 'dark'] as const) await take(name, path, width, colorScheme)
  if (path.startsWith('/articles/') && !path.includes('#')) await print(name, path)
}
await browser.close()
await close()
await desk.close()

interface Pasted {
  readonly text: string
  readonly outlet?: string
  readonly published?: string
}

async function keep(name: string, {text, outlet, published}: Pasted): Promise<void> {
  const reading = await desk.read({text}, {given: {outlet, published}})
  kept.readings.put(reading.article.id, reading)
  const claim = reading.claims.find(({chain}) => chain.length > 0)
  pages.set(name, `/articles/${reading.article.id}`)
  if (claim) pages.set(`${name}-chosen`, `/articles/${reading.article.id}#${claim.id}`)
}

/** An article as it stands, or one of the bench: what is given of it, an empty line, the labelled text, a line of dashes. */
function articleIn(file: string): Pasted {
  const content = readFileSync(file, 'utf8')
  const [labelled, tables] = content.split('\n---\n')
  if (tables === undefined) return {text: content}
  const [head, ...rest] = labelled.split('\n\n')
  const given = Object.fromEntries(head.split('\n').map((line) => line.split(': ')))
  return {text: unmark(rest.join('\n\n')).text, outlet: given.outlet, published: given.published}
}

async function take(name: string, path: string, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await browser.newPage({viewport: {width, height: 900}, colorScheme, reducedMotion: 'reduce'})
  await page.goto(`http://127.0.0.1:${port}${path}`)
  const isFixed = path.includes('#')
  await page.screenshot({path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: !isFixed})
  await page.close()
}

async function print(name: string, path: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${port}${path}`)
  await page.pdf({path: `${folder}/${name}.pdf`, format: 'A4'})
  await page.close()
}
