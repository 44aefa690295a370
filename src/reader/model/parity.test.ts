/** The graph that ships answers here as where it was made (training/small_parity.py), on whichever runtime is there. */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {nodeAssets} from '../../host/assets-node.ts'
import {nodeRuntime} from '../../host/runtime-node.ts'
import {readFacts} from './facts.ts'
import {openWordPiece} from './wordpiece.ts'

interface Answer {
  readonly dims: readonly number[]
  readonly every: number
  readonly deviation: number
  readonly data: readonly number[]
}
interface Recorded {
  /** Of the graph that answered. */
  readonly digest: string
  readonly text: string
  readonly ids: readonly number[]
  readonly shapes: readonly number[]
  readonly logits: Readonly<Record<string, Answer>>
}

const recorded: readonly Recorded[] = readFileSync(new URL('./parity.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const assets = nodeAssets()
const text = async (name: 'labels' | 'vocabulary') => new TextDecoder().decode(await assets.bytes(name))

/**
 * Mean difference in standard deviations of the output. The runtime that made the graph gives the same numbers to four digits;
 * another one rounds the eighth bit elsewhere now and then: WebAssembly 0.01 to 0.05. Columns that are mixed up differ by 1.
 */
const tolerance = 0.15

test('the answers were recorded of the graph that ships', async () => {
  const {digest} = readFacts(await assets.bytes('labels'))
  expect(recorded.map((answer) => answer.digest)).toEqual(recorded.map(() => digest))
  expect(recorded.length).toBeGreaterThan(3)
})

test('a text is cut into the same pieces and shapes', async () => {
  const wordPiece = openWordPiece((await text('vocabulary')).split('\n'))!
  for (const {text, ids, shapes} of recorded) {
    const pieces = wordPiece.pieces(text)
    expect([wordPiece.cls, ...pieces.ids, wordPiece.sep]).toEqual(ids)
    expect([0, ...pieces.shapes, 0]).toEqual(shapes)
  }
})

test('every output has its shape and its numbers', async () => {
  const runtime = await nodeRuntime()(await assets.bytes('model'))
  for (const {text, ids, shapes, logits} of recorded) {
    const output = await runtime.run({
      ids: Int32Array.from(ids),
      shapes: Int32Array.from(shapes),
    })
    for (const [name, {dims, every, deviation, data}] of Object.entries(logits)) {
      expect(output[name].dims, name).toEqual(dims)
      const differences = data.map((value, i) => Math.abs(value - output[name].data[i * every]))
      const mean = differences.reduce((sum, difference) => sum + difference, 0) / data.length
      expect(mean, `${name} of ${text}`).toBeLessThanOrEqual(tolerance * deviation)
    }
  }
  await runtime.close()
}, 120_000)
