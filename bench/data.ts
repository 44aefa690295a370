/** Gold: our own marked articles, or files in the format of the corpora (JSON lines, plain or gzipped). */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, join, sep} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {unmark} from '../test/marked.ts'
import type {MarkedCase, Row, Task} from './task.ts'

export interface GoldFile {
  /** As it is printed and as its floor is filed: `cases/develop`, `timex/train.jsonl.gz`. */
  readonly name: string
  /** First 16 digits of the SHA-256 of its bytes: a changed corpus has to be measured again. */
  readonly digest: string
  readonly rows: readonly Row[]
}

const casesFolder = new URL('./cases/', import.meta.url).pathname

/** Our own articles, a set at a time (`develop`, `unseen`). */
export function ownCases(task: Task): GoldFile[] {
  const sets = readdirSync(casesFolder, {withFileTypes: true}).filter((entry) => entry.isDirectory())
  return sets.flatMap(({name: set}) => {
    const files = readdirSync(join(casesFolder, set))
      .filter((file) => file.endsWith('.txt'))
      .sort()
    if (files.length === 0) return []
    const contents = files.map((file) => readFileSync(join(casesFolder, set, file), 'utf8'))
    const rows = contents.map((content, index) => task.fromCase(parseCase(basename(files[index], '.txt'), content)))
    return [
      {name: `cases/${set}`, digest: digestOf(contents.join('\0')), rows: rows.filter((row) => task.accepts(row))},
    ]
  })
}

/** Head lines, a blank line, the marked article, and perhaps the readings below a line `---`. */
function parseCase(id: string, content: string): MarkedCase {
  const [, head, body] = /^((?:[^\n]+\n)*)\n([\s\S]*)$/.exec(content) ?? []
  if (body === undefined) throw new Error(`${id}: no blank line between head and article`)
  const pairs = head
    .split('\n')
    .filter(Boolean)
    .map((line) => /^([\w-]+):\s*(.*)$/.exec(line))
  if (pairs.includes(null)) throw new Error(`${id}: a head line that is not "key: value"`)
  const {text, labels} = unmark(body.split(/\n---\n/)[0].replace(/\n+$/, ''))
  return {id, head: Object.fromEntries(pairs.map((pair) => [pair![1], pair![2]])), text, labels}
}

/** Every file at or below `path` whose rows are gold for the task. Throws if there is no such path, or nothing in it. */
export function goldAt(path: string, task: Task): GoldFile[] {
  if (!existsSync(path)) throw new Error(`There is nothing at ${path}.`)
  const files = statSync(path).isDirectory() ? filesBelow(path) : [path]
  return files.flatMap((file) => {
    const bytes = readFileSync(file)
    const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
    const rows = lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as Row)
    const fitting = rows.filter((row) => typeof row.text === 'string' && row.text.trim() && task.accepts(row))
    if (fitting.length === 0) return []
    return [{name: file.split(sep).slice(-2).join('/'), digest: digestOf(bytes), rows: fitting}]
  })
}

const isGold = (file: string): boolean => /\.jsonl(\.gz)?$/.test(file)

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(isGold).sort()
  return entries.map((entry) => join(folder, entry))
}

const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)
