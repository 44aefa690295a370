/**
 * `node scripts/page-bundle.mjs FOLDER`: the scripts of the desk's pages, each in one file. While the desk runs from its sources it
 * makes them as they are asked for. In plain JavaScript, as the build is.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const entries = {
  'elements.js': '../src/ui/elements/index.ts',
  'try-worker.js': '../src/http/try-worker.ts',
}

/** The bytes of one of them. */
export async function bundlePage(name) {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(entries[name], import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  })
  return outputFiles[0].contents
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2]
  mkdirSync(folder, {recursive: true})
  for (const name of Object.keys(entries)) writeFileSync(`${folder}/${name}`, await bundlePage(name))
}
