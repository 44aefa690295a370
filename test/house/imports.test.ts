/** Who may import whom. The table is the one in docs/architecture.md; a check that looked at nothing fails. */
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'

const mayImport: Record<string, readonly string[]> = {
  contract: [],
  intake: ['contract'],
  reader: ['contract'],
  ui: ['contract'],
  host: ['contract', 'host worker'],
  'host worker': ['contract', 'intake', 'reader'],
  export: ['contract', 'ui'],
  desk: ['contract', 'intake', 'reader', 'export'],
  http: ['contract', 'desk', 'host', 'ui', 'http worker'],
  'http worker': ['browser.ts', 'ui'],
  mcp: ['contract', 'desk'],
  cli: ['contract', 'desk', 'host', 'http', 'mcp'],
  'index.ts': ['contract', 'intake', 'reader', 'desk', 'host'],
  'browser.ts': ['contract', 'intake', 'reader', 'host'],
}
const source = resolve(import.meta.dirname, '../../src')
const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
)

/** What runs in a worker is a room of its own: `host worker`, `http worker`. */
const roomOf = (file: string): string => {
  const [room] = file.split('/')
  return file.endsWith('-worker.ts') ? `${room} worker` : room
}

/** Every import of ours in a file, as [room, room]. */
function* crossings(): Generator<{file: string; from: string; to: string}> {
  for (const file of files) {
    const path = join(source, file)
    for (const {fileName} of ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles) {
      if (!fileName.startsWith('.')) continue
      const target = relative(source, resolve(dirname(path), fileName))
      yield {file, from: roomOf(file), to: roomOf(target)}
    }
  }
}

describe('rooms', () => {
  const found = [...crossings()]

  test('there are files and imports to look at', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(found.filter(({from, to}) => from !== to).length).toBeGreaterThan(30)
  })

  test('every room has a row in the table', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in mayImport))).toEqual([])
  })

  test('nobody imports a room that the table does not allow', () => {
    const strays = found.filter(({from, to}) => from !== to && !mayImport[from]?.includes(to))
    expect(strays.map(({file, to}) => `${file} imports ${to}`)).toEqual([])
  })

  test('only host and the doors import Node', () => {
    const strays = files.filter(
      (file) => !['host', 'host worker', 'http', 'mcp', 'cli', 'index.ts'].includes(roomOf(file)),
    )
    const nodes = strays.filter((file) =>
      ts
        .preProcessFile(readFileSync(join(source, file), 'utf8'))
        .importedFiles.some(({fileName}) => fileName.startsWith('node:')),
    )
    expect(nodes).toEqual([])
  })
})
