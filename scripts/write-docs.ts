/**
 * `npm run docs` writes into the documents what can be listed from code or shown by running it; `npm run docs -- --check`
 * fails where a document is out of step. A region stands between `<!-- begin:NAME -->` and `<!-- end:NAME -->`.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {regions} from './regions.ts'

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}})
const root = new URL('..', import.meta.url).pathname
const stale: string[] = []
const used = new Set<string>()

for (const file of documents()) {
  const before = readFileSync(file, 'utf8')
  let after = before
  for (const [, name] of before.matchAll(/<!-- begin:([\w-]+) -->/g)) {
    const region = regions[name]
    if (!region) throw new Error(`${file}: nothing writes the region "${name}".`)
    used.add(name)
    const content = await region()
    after = after.replace(
      new RegExp(`(<!-- begin:${name} -->\n)[\\s\\S]*?(<!-- end:${name} -->)`),
      (_, begin: string, end: string) => `${begin}${content.trimEnd()}\n${end}`,
    )
  }
  update(file, before, after)
}
const schema = join(root, 'docs/schema/reading.json')
update(schema, readOr(schema), regions['schema-file'] ? `${await regions['schema-file']()}\n` : '')
used.add('schema-file')

const unused = Object.keys(regions).filter((name) => !used.has(name))
if (unused.length > 0) throw new Error(`No document shows: ${unused.join(', ')}.`)
if (stale.length > 0) {
  console.error(`Out of step (npm run docs writes them):\n${stale.map((file) => `  ${file}`).join('\n')}`)
  process.exitCode = 1
}

function update(file: string, before: string, after: string): void {
  if (before === after) return
  if (values.check) stale.push(file.replace(root, ''))
  else writeFileSync(file, after)
}

function documents(): string[] {
  const docs = readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(root, 'docs', file))
  return [join(root, 'README.md'), join(root, 'CONTRIBUTING.md'), ...docs]
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
