/** Reading what the sources are written in: comma-separated with quotes, and our own tab-separated tables. */
import {readFileSync} from 'node:fs'

/** Rows of a file with a head line, as objects. Quoted cells may hold commas and doubled quotes, no line breaks. */
export function csv(path: string): Record<string, string>[] {
  const [head, ...rows] = readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean).map(cells)
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}

const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  )

/** Cells of each line that is no comment. */
export const tsv = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
