/** `npm run build`: src to dist, and the command may be run. In plain JavaScript, since it runs before anything is compiled. */
import {execFileSync} from 'node:child_process'
import {chmodSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
rmSync('dist', {recursive: true, force: true})
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {stdio: 'inherit'})
execFileSync(process.execPath, ['scripts/browser-bundle.mjs', 'dist/browser'], {stdio: 'inherit'})
execFileSync(process.execPath, ['scripts/page-bundle.mjs', 'dist/page'], {stdio: 'inherit'})
// npm does this when it links a package, but not for a command that is built again after it was linked.
chmodSync('dist/cli/main.js', 0o755)
