/** Documents name what is there: links lead somewhere, and a path in backticks is a file or folder of the project. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'

const root = join(import.meta.dirname, '../..')
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'bench/cases/README.md', 'assets/README.md'],
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
].filter((page) => existsSync(join(root, page)))

/** Top-level names that a path in a document begins with. */
const roots = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules' && name !== 'dist')

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(10)
})

test.each(pages)('%s: links lead to files', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
  const targets = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
  expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([])
})

test.each(pages)('%s: paths in backticks are there', (page) => {
  const text = readFileSync(join(root, page), 'utf8').replace(/```[\s\S]*?```/g, '')
  const paths = [...text.matchAll(/`([\w@.-]+(?:\/[\w@.-]+)+\/?)`/g)]
    .map(([, path]) => path)
    // `src/export/FORMAT.ts` tells where a new one goes.
    .filter((path) => roots.includes(path.split('/')[0]) && !/\/[A-Z]+(?:\.\w+|\/)?$/.test(path))
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('every room has its page in the index', () => {
  const index = readFileSync(join(root, 'docs/README.md'), 'utf8')
  expect(
    pages.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md' && !index.includes(page.slice(5))),
  ).toEqual([])
})
