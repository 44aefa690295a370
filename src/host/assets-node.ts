/** The files that ship with the package, as Node finds them beside the program. */
import {readFile} from 'node:fs/promises'
import {promisify} from 'node:util'
import {brotliDecompress} from 'node:zlib'
import {type AssetName, type Assets, ReportedlyError} from '../contract/index.ts'
import {assetFiles} from './asset-files.ts'
import {verified} from './verified.ts'

const folder = new URL('../../assets/', import.meta.url)
const unpack = promisify(brotliDecompress)

/** Throws `asset/missing` and `asset/broken`. */
export function nodeAssets(from: URL = folder): Assets {
  return verified({
    async bytes(name) {
      const {file, packed} = assetFiles[name]
      const bytes = await onDisk(name, new URL(file, from))
      return packed ? unpacked(name, bytes) : bytes
    },
  })
}

async function onDisk(name: AssetName, file: URL): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new ReportedlyError(
      'asset/missing',
      `The file of the ${name} is not there: ${file.pathname}. Install the package again.`,
      {cause, details: {asset: name}},
    )
  }
}

async function unpacked(name: AssetName, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await unpack(bytes)
  } catch (cause) {
    throw new ReportedlyError('asset/broken', `The file of the ${name} is damaged. Install the package again.`, {
      cause,
      details: {asset: name},
    })
  }
}
