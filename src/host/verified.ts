/** A model is two files that must fit each other: weights of one run under the labels of another would read nonsense, quietly. */
import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'
import {type Assets, ReportedlyError} from '../contract/index.ts'

/** The same assets; `model` throws `asset/broken` unless its SHA-256 is the `digest` that `labels` names. */
export function verified(assets: Assets): Assets {
  return {
    async bytes(name) {
      if (name !== 'model') return assets.bytes(name)
      const [graph, labels] = await Promise.all([assets.bytes('model'), assets.bytes('labels')])
      const [expected, found] = [digestIn(labels), await digestOf(graph)]
      if (found === expected) return graph
      throw new ReportedlyError(
        'asset/broken',
        `The file of the model is not the one that its labels name (SHA-256 ${found.slice(0, 12)}, expected ${expected.slice(0, 12)}). Install the package again.`,
        {details: {asset: 'model', expected, found}},
      )
    },
  }
}

/** Pages that came over plain HTTP have no Web Crypto; there it takes a third of a second in place of a twentieth. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  const {subtle} = globalThis.crypto
  return bytesToHex(subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes as BufferSource)) : sha256(bytes))
}

function digestIn(labels: Uint8Array): string {
  try {
    const {digest} = JSON.parse(new TextDecoder().decode(labels)) as {digest?: unknown}
    if (typeof digest === 'string') return digest
  } catch {
    // No JSON: told below, as for JSON without a digest.
  }
  throw new ReportedlyError('asset/broken', 'The file of the labels is damaged. Install the package again.', {
    details: {asset: 'labels'},
  })
}
