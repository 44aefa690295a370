/** Rows -> the table as src/reader/actors/actors.ts opens it: actors a line each, sorted by folded name, then the other names that lead to them. */
import {magic} from '../../src/reader/actors/actors.ts'
import {fold} from '../../src/reader/places/fold.ts'
import type {Row} from './rows.ts'

export function pack(rows: readonly Row[]): {bytes: Uint8Array; counts: Record<string, number>} {
  const lines = new Map<string, number>()
  const others = new Map<string, Set<number>>()
  for (const row of [...rows].sort(byName)) {
    const {name, kind, iso, role, from, to, source, wikidata = ''} = row
    const line = [name, kind, iso, role, from, to, source, wikidata].join('\t').replace(/\t+$/, '')
    const at = lines.get(line) ?? lines.size
    lines.set(line, at)
    for (const other of row.others) if (fold(other) !== fold(name)) file(others, fold(other), at)
    // Filed apart: a surname is no name until somebody asks for surnames.
    if (row.surname) file(others, `~${fold(row.surname)}`, at)
  }
  const names = [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, at]) => `${name}\t${[...at].join(' ')}`)
  const text = `${magic}${lines.size} ${names.length}\n${[...lines.keys(), ...names].join('\n')}`
  return {bytes: new TextEncoder().encode(text), counts: {actors: lines.size, 'other names': names.length}}
}

function file(names: Map<string, Set<number>>, name: string, at: number): void {
  if (name.replace('~', '').length < 2) return
  names.set(name, (names.get(name) ?? new Set<number>()).add(at))
}

const byName = (a: Row, b: Row): number => {
  const [one, other] = [a, b].map(({name, iso, from, role, source}) =>
    [fold(name), name, iso, from, role, source].join('\t'),
  )
  return one < other ? -1 : one > other ? 1 : 0
}
