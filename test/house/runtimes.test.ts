/** Native and WebAssembly read alike. `REPORTEDLY_RUNTIME=wasm npx vitest run` runs every test as on a machine without the first. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {expect, test} from 'vitest'
import {type Attribution, articleFrom, loadEngine, type Reading, readArticle} from '../../src/index.ts'

const text = readFileSync(new URL('../../examples/ferry.txt', import.meta.url), 'utf8')
const read = async (runtime: 'native' | 'wasm'): Promise<Reading> =>
  readArticle(articleFrom(text, {published: '2024-03-04'}), await loadEngine({runtime}))

/** Rounding falls to the other side now and then, which may tip a doubtful one; never one that is sure. */
const sure = ({attributions}: Reading): Attribution[] => attributions.filter(({confidence}) => confidence > 0.5)
const inWords = ({source, cue, content}: Attribution): string =>
  [source, cue, ...content].map((span) => (span ? text.slice(...span) : '')).join(' | ')

test.skipIf(!hasNative())('what one runtime is sure of, the other reads too', {timeout: 120_000}, async () => {
  const [native, wasm] = [await read('native'), await read('wasm')]
  expect(sure(native).length).toBeGreaterThan(0)
  expect(wasm.attributions.map(inWords)).toEqual(expect.arrayContaining(sure(native).map(inWords)))
  expect(native.attributions.map(inWords)).toEqual(expect.arrayContaining(sure(wasm).map(inWords)))
  expect(wasm.places).toEqual(native.places)
  expect(wasm.times).toEqual(native.times)
  expect(wasm.engine).toEqual(native.engine)
})

function hasNative(): boolean {
  try {
    createRequire(import.meta.url).resolve('onnxruntime-node')
    return true
  } catch {
    return false
  }
}
