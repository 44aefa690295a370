/** The browser's door leads to no file that needs Node, and reads an article with nothing but `fetch`. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {brotliDecompressSync} from 'node:zlib'
import ts from 'typescript'
import {afterEach, expect, test, vi} from 'vitest'
import {articleFrom, loadEngine, readArticle} from '../../src/browser.ts'
import {assetFiles} from '../../src/host/asset-files.ts'
import {runtimeFile} from '../../src/host/browser.ts'

const root = join(import.meta.dirname, '../..')

/** Every file of ours that a file leads to, with the names of packages and Node modules that they import. */
function reach(entry: string): {files: Set<string>; packages: Set<string>} {
  const files = new Set<string>()
  const packages = new Set<string>()
  const walk = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    for (const {fileName} of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      if (fileName.startsWith('.')) walk(resolve(dirname(file), fileName))
      else packages.add(fileName)
    }
  }
  walk(entry)
  return {files, packages}
}

test('nothing behind the browser’s door needs Node', () => {
  const {files, packages} = reach(join(root, 'src/browser.ts'))
  expect(files.size).toBeGreaterThan(30)
  expect(
    [...packages].filter((name) => name.startsWith('node:') || ['chardet', 'iconv-lite', 'commander'].includes(name)),
  ).toEqual([])
})

afterEach(() => vi.unstubAllGlobals())

test('an article is read with files that come by fetch', async () => {
  vi.stubGlobal('fetch', async (address: string) => {
    const bytes = address.startsWith('/reportedly/') && served(address.slice('/reportedly/'.length))
    return bytes
      ? new Response(bytes, {headers: {'content-length': `${bytes.length}`}})
      : new Response(null, {status: 404})
  })
  const seen = new Map<string, {loaded: number; total: number}>()
  const engine = await loadEngine({assets: '/reportedly/', onProgress: ({file, ...bytes}) => seen.set(file, bytes)})
  const reading = await readArticle(articleFrom('“The line is closed,” Ana Reyes said in Oslo.'), engine)
  expect(reading.attributions).toHaveLength(1)
  expect(reading.places[0].country).toBe('NO')
  expect([...seen.keys()].sort()).toEqual([...Object.values(assetFiles).map(({file}) => file), runtimeFile].sort())
  for (const {loaded, total} of seen.values()) expect(loaded).toBe(total)
  await expect(loadEngine({assets: '/elsewhere/'})).rejects.toThrow(expect.objectContaining({code: 'asset/missing'}))
})

/** As a server does that knows of brotli: what is packed arrives unpacked. */
function served(file: string): Uint8Array<ArrayBuffer> {
  const bytes =
    file === runtimeFile
      ? readFileSync(createRequire(import.meta.url).resolve(`onnxruntime-web/${file}`))
      : readFileSync(join(root, 'assets', file))
  return new Uint8Array(file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes)
}
