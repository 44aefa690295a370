/** The example page in Chromium: it loads the reader in a worker, and reads as Node does. Skipped where there is no Chromium. */
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {mkdtemp, readFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import {createRequire} from 'node:module'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {basename, extname, join} from 'node:path'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {runtimeFile} from '../../src/host/browser.ts'
import {articleFrom, loadEngine, readArticle} from '../../src/index.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'examples/ferry.txt'), 'utf8')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
}

/** The folder that examples/browser/README.md has its user make. */
async function serveSite(): Promise<{server: Server; address: string}> {
  const bundle = await mkdtemp(join(tmpdir(), 'reportedly-'))
  execFileSync(process.execPath, ['scripts/browser-bundle.mjs', bundle], {cwd: root})
  const onnx = createRequire(import.meta.url).resolve(`onnxruntime-web/${runtimeFile}`)
  const fileAt = (path: string): string => {
    const name = basename(path)
    if (!path.startsWith('/reportedly/')) return join(root, 'examples/browser', name || 'index.html')
    if (name === 'reportedly.js') return join(bundle, name)
    return name === runtimeFile ? onnx : join(root, 'assets', name)
  }
  const server = createServer(async ({url = '/'}, response) => {
    const file = fileAt(url)
    const bytes = await readFile(file).catch(() => undefined)
    if (!bytes) return response.writeHead(404).end()
    response
      .writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-length': bytes.length,
        ...(file.endsWith('.br') ? {'content-encoding': 'br'} : {}),
      })
      .end(bytes)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`}
}

describe.skipIf(!executablePath)('the example page', () => {
  let site: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let page: Page
  const asked: string[] = []
  const faults: string[] = []

  beforeAll(async () => {
    site = await serveSite()
    browser = await chromium.launch({
      executablePath,
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ],
    })
    page = await browser.newPage()
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => faults.push(error.message))
    await page.addInitScript(watch)
    await page.goto(site.address)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    site?.server.close()
  })

  test('shows how the download comes along, and then is ready', {timeout: 120_000}, async () => {
    await page.waitForSelector('#read:enabled', {timeout: 110_000})
    const seen = await page.evaluate(() => (globalThis as unknown as Watched).seen)
    const loads = seen.filter((message) => message.loaded !== undefined)
    expect(loads.length).toBeGreaterThan(10)
    expect(loads.at(-1)?.loaded).toBeGreaterThan(24e6 + 14e6)
    expect(await page.textContent('#state')).toContain('Ready')
  })

  test('reads as the same runtime does in Node', {timeout: 120_000}, async () => {
    await page.fill('#text', text)
    await page.click('#read')
    await page.waitForSelector('blockquote', {timeout: 110_000})
    const seen = await page.evaluate(() => (globalThis as unknown as Watched).seen)
    const expected = await readArticle(articleFrom(text), await loadEngine({runtime: 'wasm'}))
    const asInBrowser = {...expected, engine: {...expected.engine, version: 'browser'}}
    expect(seen.at(-1)?.reading).toEqual(JSON.parse(JSON.stringify(asInBrowser)))
    expect(await page.textContent('#sayings')).toContain('Ana Reyes')
  })

  test('asks nobody but its own server, and nothing goes wrong', () => {
    expect(asked.filter((url) => !url.startsWith(site.address))).toEqual([])
    expect(faults).toEqual([])
  })
})

interface Watched {
  seen: {loaded?: number; reading?: unknown}[]
}

/** Runs in the page: keeps what the worker says. */
function watch(): void {
  const watched = globalThis as unknown as Watched & {Worker: typeof Worker}
  watched.seen = []
  const Plain = watched.Worker
  watched.Worker = class extends Plain {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options)
      this.addEventListener('message', ({data}) => watched.seen.push(data))
    }
  }
}
