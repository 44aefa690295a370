import {afterEach, describe, expect, test, vi} from 'vitest'
import type {ModelInput, ModelOutput, ModelRuntime} from '../contract/index.ts'
import {nodeAssets} from './assets-node.ts'
import {nodeRuntime} from './runtime-node.ts'
import {verified} from './verified.ts'

const code = (code: string) => expect.objectContaining({code})
const assets = nodeAssets()
const [graph, labels] = await Promise.all([assets.bytes('model'), assets.bytes('labels')])

/** [CLS] the harbour will close on monday [SEP]. */
const window: ModelInput = {
  ids: Int32Array.of(101, 1996, 7440, 2097, 2485, 2006, 6928, 102),
  shapes: new Int32Array(8),
}

/** Native where it is installed, WebAssembly everywhere. */
async function runtimes(): Promise<ModelRuntime[]> {
  const first = await nodeRuntime()(graph)
  return first.kind === 'native' ? [first, await nodeRuntime('wasm')(graph)] : [first]
}
const opened = await runtimes()

describe.each(opened)('$kind', (runtime) => {
  test('gives scores for each piece of a window, by the names of the graph', async () => {
    const {cue, names, arcs} = await runtime.run(window)
    expect(cue.dims).toEqual([1, 8, 3])
    expect(cue.data).toHaveLength(24)
    expect(names.dims.slice(0, 2)).toEqual([1, 8])
    expect(arcs.dims).toEqual([1, 8, 8])
  })

  test('is the same every time', async () => {
    const [once, again] = [await runtime.run(window), await runtime.run(window)]
    expect(again).toEqual(once)
  })

  test('a graph that is none, and input that does not fit, are told as such', async () => {
    await expect(nodeRuntime(runtime.kind)(new Uint8Array([1, 2, 3]))).rejects.toThrow(code('model/failed'))
    await expect(runtime.run({...window, ids: Int32Array.of(1_000_000, ...window.ids.slice(1))})).rejects.toThrow(
      code('model/failed'),
    )
  })
})

// Sums that differ in their last digit are rounded to the next eighth bit now and then, and the layers after it feel it.
test.runIf(opened.length === 2)('both runtimes score alike', async () => {
  const [native, wasm] = await Promise.all(opened.map((runtime) => runtime.run(window)))
  for (const name of Object.keys(native)) expect(meanDifference(native, wasm, name)).toBeLessThan(0.05)
})

function meanDifference(one: ModelOutput, other: ModelOutput, name: string): number {
  const sum = one[name].data.reduce((sum, value, at) => sum + Math.abs(value - other[name].data[at]), 0)
  return sum / one[name].data.length
}

describe('REPORTEDLY_RUNTIME', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('forces one', async () => {
    vi.stubEnv('REPORTEDLY_RUNTIME', 'wasm')
    expect((await nodeRuntime()(graph)).kind).toBe('wasm')
  })

  test('may not be anything', async () => {
    vi.stubEnv('REPORTEDLY_RUNTIME', 'gpu')
    await expect(nodeRuntime()(graph)).rejects.toThrow(code('usage/unknown'))
  })
})

describe('a model and its labels', () => {
  test('that do not belong together are refused', async () => {
    const other = verified({bytes: async (name) => (name === 'model' ? graph.slice(1) : labels)})
    await expect(other.bytes('model')).rejects.toThrow(code('asset/broken'))
  })

  test.each(['', '{}', 'not JSON'])('labels that are %j are damaged', async (text) => {
    const other = verified({bytes: async (name) => (name === 'model' ? graph : new TextEncoder().encode(text))})
    await expect(other.bytes('model')).rejects.toThrow(code('asset/broken'))
  })

  test('a file that is not there is named', async () => {
    await expect(nodeAssets(new URL('./none/', import.meta.url)).bytes('vocabulary')).rejects.toThrow(
      code('asset/missing'),
    )
  })
})
