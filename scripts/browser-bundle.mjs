/**
 * `node scripts/browser-bundle.mjs FOLDER`: the browser's door in one file, `FOLDER/reportedly.js`, for pages without a bundler.
 * In plain JavaScript, as the build is.
 */
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

await build({
  entryPoints: [fileURLToPath(new URL('../src/browser.ts', import.meta.url))],
  outfile: `${process.argv[2]}/reportedly.js`,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  banner: {
    js: '/*! Reportedly, and what it stands on: zod, noble-hashes, ONNX Runtime Web. MIT License: see NOTICE in the package. */',
  },
  legalComments: 'none',
  logLevel: 'warning',
})
