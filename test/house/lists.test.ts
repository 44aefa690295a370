/** Lists are written by hand; nothing that lies in a listed folder may be missing from its list. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const root = join(import.meta.dirname, '../..')

const lists: readonly [folder: string, list: string][] = [
  ['src/reader/stages', 'src/reader/pipeline.ts'],
  ['src/reader/checks', 'src/reader/checks/index.ts'],
  ['src/export', 'src/export/index.ts'],
  ['src/cli/commands', 'src/cli/commands/index.ts'],
  ['src/http/routes', 'src/http/routes/index.ts'],
  ['src/mcp/tools', 'src/mcp/tools/index.ts'],
  ['src/contract', 'src/contract/index.ts'],
  ['bench/tasks', 'bench/tasks/index.ts'],
]

test.each(lists)('every file of %s is named in %s', (folder, list) => {
  const files = readdirSync(join(root, folder)).filter(
    (file) => /\.tsx?$/.test(file) && !/^index\.|\.test\./.test(file),
  )
  expect(files.length).toBeGreaterThan(0)
  const listed = readFileSync(join(root, list), 'utf8')
  expect(files.filter((file) => !listed.includes(`/${file}'`))).toEqual([])
})

test('every list is there', () => {
  expect(lists.filter(([, list]) => !existsSync(join(root, list)))).toEqual([])
})
