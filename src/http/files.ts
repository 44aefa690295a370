/** Files that pages ask for: our script and stylesheet, and for the page that reads by itself the reader and its model. */
import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {assetFiles, runtimeFile} from '../host/asset-files.ts'
import {deskStylesheet} from '../ui/stylesheet.ts'
import {readerPolicy} from './safety.ts'

interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
}

/** Under their names below `/page/`. Each is read when it is first asked for, and kept. */
export interface PageFiles {
  get(name: string): Promise<PageFile | undefined>
}

interface Source {
  readonly type: string
  readonly headers?: Readonly<Record<string, string>>
  load(): Promise<Uint8Array>
}

const script = 'text/javascript; charset=utf-8'
const fromPackage =
  (path: string): (() => Promise<Uint8Array>) =>
  () =>
    readFile(new URL(`../../${path}`, import.meta.url))

/** Pictures may be shown a day long without asking: the page that reads alone shows them offline. */
const lasting = {'cache-control': 'private, max-age=86400'}

const sources: Readonly<Record<string, Source>> = {
  'page.css': {type: 'text/css; charset=utf-8', load: async () => new TextEncoder().encode(deskStylesheet)},
  'icon.svg': {type: 'image/svg+xml', headers: lasting, load: fromPackage('assets/icon.svg')},
  'outline.svg': {type: 'image/svg+xml', headers: lasting, load: fromPackage('assets/outline.svg')},
  'elements.js': {type: script, load: () => bundled('elements.js')},
  // A worker lives under the policy of its own answer.
  'try-worker.js': {
    type: script,
    headers: {'content-security-policy': readerPolicy},
    load: () => bundled('try-worker.js'),
  },
  [`reader/${runtimeFile}`]: {
    type: 'application/wasm',
    load: () => readFile(createRequire(import.meta.url).resolve(`onnxruntime-web/${runtimeFile}`)),
  },
  ...Object.fromEntries(
    Object.values(assetFiles).map(({file, packed}): [string, Source] => [
      `reader/${file}`,
      {
        type: 'application/octet-stream',
        headers: packed ? {'content-encoding': 'br'} : {},
        load: fromPackage(`assets/${file}`),
      },
    ]),
  ),
}

export function openPageFiles(): PageFiles {
  const opened = new Map<string, Promise<PageFile>>()
  return {
    async get(name) {
      if (!Object.hasOwn(sources, name)) return undefined
      let file = opened.get(name)
      if (!file) {
        file = openFile(sources[name])
        opened.set(name, file)
        // A file that could not be read may be there the next time.
        file.catch(() => opened.delete(name))
      }
      return file
    },
  }
}

async function openFile({type, headers, load}: Source): Promise<PageFile> {
  const bytes = new Uint8Array(await load())
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return {bytes, etag, headers: {'content-type': type, ...headers}}
}

/** From `dist/page`, where the build put it; in tests and development it is made from the sources. */
async function bundled(name: string): Promise<Uint8Array> {
  if (!import.meta.url.endsWith('.ts')) return fromPackage(`dist/page/${name}`)()
  const {bundlePage} = await import(new URL('../../scripts/page-bundle.mjs', import.meta.url).href)
  return bundlePage(name)
}
