/** Gold: our own marked articles, or files in the formats of the corpora (JSON lines and CoNLL-U, plain or gzipped). */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, join, sep} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {parseConllu} from './gold/conllu.ts'
import {parseOwnArticle} from './gold/own-article.ts'
import type {GoldReader, Line, Row} from './task.ts'

export interface GoldFile {
  /** As it is printed and as its floor is filed: `cases/develop`, `timex/train.jsonl.gz`. */
  readonly name: string
  /** First 16 digits of the SHA-256 of its bytes: a changed corpus has to be measured again. */
  readonly digest: string
  readonly rows: readonly Row[]
  /** Whether nobody may read its single results (bench/cases/README.md): of it there are scores only, and those of the whole. */
  readonly isUnread: boolean
}

const casesFolder = new URL('./cases/', import.meta.url).pathname

/** Our own gold for each reader: the articles, a set at a time (`develop`, `unseen`), and the marked sentences that only measure. */
export function ownGold<Reader extends GoldReader>(readers: readonly Reader[]): [Reader, GoldFile][] {
  const sets = ['develop', 'unseen'].map((set) => {
    const files = filesBelow(join(casesFolder, set)).filter((file) => file.endsWith('.txt'))
    const contents = files.map((file) => readFileSync(file, 'utf8'))
    const lines = contents.map((content, index) => parseOwnArticle(basename(files[index], '.txt'), content))
    return {name: `cases/${set}`, digest: digestOf(contents.join('\0')), lines}
  })
  return filed([...sets, ...contentsOf(join(casesFolder, 'nesting', 'measure.jsonl'))], readers)
}

/**
 * Every file at or below `path` whose lines are gold, for each reader. In a folder, a train file is passed over where its dev file
 * lies beside it: the model has learned from it. Throws if there is no such path.
 */
export function goldAt<Reader extends GoldReader>(path: string, readers: readonly Reader[]): [Reader, GoldFile][] {
  if (!existsSync(path)) throw new Error(`There is nothing at ${path}.`)
  const isFolder = statSync(path).isDirectory()
  const files = isFolder ? filesBelow(path).filter((file) => !hasDevBeside(file)) : [path]
  return files.flatMap((file) => filed(contentsOf(file), readers))
}

interface Content {
  readonly name: string
  readonly digest: string
  readonly lines: readonly Line[]
}

/** The lines of a file under its name. A file in another format has none. */
function contentsOf(file: string): Content[] {
  const [, format, packed] = /\.(jsonl|conllu)(\.gz)?$/.exec(file) ?? []
  if (!format) return []
  const bytes = readFileSync(file)
  const text = (packed ? gunzipSync(bytes) : bytes).toString('utf8')
  const lines = format === 'conllu' ? parseConllu(text) : linesOf(text)
  return [{name: file.split(sep).slice(-2).join('/'), digest: digestOf(bytes), lines}]
}

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Line)

function filed<Reader extends GoldReader>(
  contents: readonly Content[],
  readers: readonly Reader[],
): [Reader, GoldFile][] {
  return contents.flatMap(({name, digest, lines}) =>
    readers.flatMap((reader): [Reader, GoldFile][] => {
      const gold = lines.filter((line) => reader.accepts(line))
      const rows = reader.rowsOf ? reader.rowsOf(gold) : gold.filter(isRow)
      return rows.length === 0 ? [] : [[reader, {name, digest, rows, isUnread: isUnread(name)}]]
    }),
  )
}

const isRow = (line: Line): line is Row => typeof line.text === 'string' && line.text.trim() !== ''

const isUnread = (name: string): boolean =>
  /^cases\/unseen|^unseen\/|^nesting\/measure|(?:^|[/-])aside\.jsonl$/.test(name)

/** `worldwide.train.jsonl.gz` and `worldwide.dev.jsonl.gz`, `train.conllu.gz` and `dev.conllu.gz`. */
function hasDevBeside(file: string): boolean {
  const dev = basename(file).replace(/\btrain\b(?=\.)/, 'dev')
  return dev !== basename(file) && existsSync(join(dirname(file), dev))
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()
  return entries.map((entry) => join(folder, entry)).filter((entry) => statSync(entry).isFile())
}

const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)
