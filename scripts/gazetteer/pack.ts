/** Rows -> the table as src/reader/places/gazetteer.ts opens it. Numbers stand in planes (all low bytes, then the next), which packs better. */
import {fold, titleCase} from '../../src/reader/places/fold.ts'
import {magic, type TableHeader} from '../../src/reader/places/table.ts'
import {foldedNames} from './names.ts'
import type {Row} from './rows.ts'

const encoder = new TextEncoder()

export function pack(unsorted: readonly Row[]): {bytes: Uint8Array; counts: Record<string, number>} {
  const rows = [...unsorted].sort(byRegion)
  const {names, postings} = index(rows)
  const regions = new Map(
    rows.flatMap((row, at) => (/^ADM[12]$/.test(row.feature) ? [[regionKey(row), at + 1] as const] : [])),
  )
  const countries = ['', ...new Set(rows.map((row) => row.country).filter(Boolean))]
  const features = [...new Set(rows.map((row) => row.feature))]
  const odd = rows.flatMap((row, at) => (titleCase(fold(row.name)) === row.name ? [] : [[at, row.name] as const]))
  const sections = {
    id: planes(deltas(rows.map((row) => row.id)), 4),
    lat: planes(deltas(rows.map((row) => Math.round(row.lat * 1e4))), 3),
    lon: planes(deltas(rows.map((row) => Math.round(row.lon * 1e4))), 3),
    population: planes(
      rows.map((row) => Math.round(Math.log1p(row.population) * 100)),
      2,
    ),
    feature: planes(
      rows.map((row) => features.indexOf(row.feature)),
      1,
    ),
    country: planes(
      rows.map((row) => countries.indexOf(row.country)),
      1,
    ),
    admin1: planes(deltas(rows.map((row) => regions.get(`${row.country}.${row.admin1}.`) ?? 0)), 3),
    admin2: planes(
      deltas(rows.map((row) => (row.admin2 && regions.get(`${row.country}.${row.admin1}.${row.admin2}`)) || 0)),
      3,
    ),
    oddRow: planes(deltas(odd.map(([at]) => at)), 2),
    oddName: encoder.encode(odd.map(([, name]) => name).join('\n')),
    ...frontCoded(names),
    postingCount: planes(
      postings.map((list) => list.length),
      2,
    ),
    posting: planes(postings.flat(), 3),
  }
  const header: TableHeader = {
    rows: rows.length,
    names: names.length,
    postings: postings.reduce((sum, list) => sum + list.length, 0),
    odd: odd.length,
    countries,
    features,
    sections: Object.entries(sections).map(([name, bytes]) => [name, bytes.length]),
  }
  const {rows: places, names: distinct, postings: pairs} = header
  return {bytes: join(header, Object.values(sections)), counts: {places, names: distinct, pairs, odd: odd.length}}
}

const regionKey = (row: Row): string => `${row.country}.${row.admin1}.${row.admin2}`

/** Neighbours in the world are neighbours in the table, so that differences are small. */
function byRegion(a: Row, b: Row): number {
  return (
    compare(a.country, b.country) ||
    compare(a.admin1, b.admin1) ||
    compare(a.admin2, b.admin2) ||
    Number(b.feature.startsWith('ADM')) - Number(a.feature.startsWith('ADM')) ||
    a.id - b.id ||
    compare(a.name, b.name)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Sorted names, each with its rows; the top bit marks the place's main name. */
function index(rows: readonly Row[]): {names: string[]; postings: number[][]} {
  const found = new Map<string, number[]>()
  rows.forEach((row, at) => {
    const main = fold(row.name)
    for (const name of foldedNames(row)) {
      const list = found.get(name)
      const posting = name === main ? at | 0x800000 : at
      if (list) list.push(posting)
      else found.set(name, [posting])
    }
  })
  const names = [...found.keys()].sort(compare)
  return {names, postings: names.map((name) => found.get(name) ?? [])}
}

function frontCoded(names: readonly string[]): {namePrefix: Uint8Array; nameSuffix: Uint8Array; nameText: Uint8Array} {
  const prefix: number[] = []
  const suffix: number[] = []
  const text: string[] = []
  let before = ''
  for (const name of names) {
    let shared = 0
    while (shared < name.length && name[shared] === before[shared]) shared++
    prefix.push(shared)
    suffix.push(name.length - shared)
    text.push(name.slice(shared))
    before = name
  }
  return {
    namePrefix: Uint8Array.from(prefix),
    nameSuffix: Uint8Array.from(suffix),
    nameText: encoder.encode(text.join('')),
  }
}

/** Differences to the number before, with the sign in the lowest bit. */
function deltas(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => {
    const difference = number - (at === 0 ? 0 : numbers[at - 1])
    return difference < 0 ? -difference * 2 - 1 : difference * 2
  })
}

function planes(numbers: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(numbers.length * width)
  numbers.forEach((number, at) => {
    if (!(number >= 0 && number < 256 ** width)) throw new Error(`${number} does not fit into ${width} bytes.`)
    for (let plane = 0; plane < width; plane++)
      bytes[plane * numbers.length + at] = Math.floor(number / 256 ** plane) & 255
  })
  return bytes
}

function join(header: TableHeader, sections: readonly Uint8Array[]): Uint8Array {
  const head = encoder.encode(`${magic}${JSON.stringify(header)}\n`)
  const bytes = new Uint8Array(head.length + sections.reduce((sum, section) => sum + section.length, 0))
  bytes.set(head)
  let at = head.length
  for (const section of sections) {
    bytes.set(section, at)
    at += section.length
  }
  return bytes
}
