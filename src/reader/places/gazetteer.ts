/** Names -> places, searched in place: a sorted table of bytes, no map of strings. */
import {fold, titleCase} from './fold.ts'
import {fromDeltas, fromPlanes, openTable} from './table.ts'

export interface Place {
  /** Its row in the table: equal rows are the same place. */
  readonly row: number
  /** Absent for features that GeoNames' lists lack (they come from Natural Earth). */
  readonly geonameId?: number
  readonly name: string
  readonly lat: number
  readonly lon: number
  /** ISO 3166-1 alpha-2; empty for seas and continents. */
  readonly country: string
  /** GeoNames feature code: PPLC, ADM1, SEA. */
  readonly feature: string
  /** People, within a hundredth; 0 where unknown. */
  readonly population: number
  /** Rows of the regions that hold it, -1 for none. A region is its own. */
  readonly admin1: number
  readonly admin2: number
}

export interface Gazetteer {
  readonly size: number
  /** Rows of the places of that name, in table order; none for an unknown name. */
  find(name: string): readonly number[]
  /** Whether `name` is what the place is mostly called, rather than a former, foreign or short name. */
  isMainName(name: string, row: number): boolean
  place(row: number): Place
  /** The state with that ISO 3166-1 alpha-2 code. */
  country(iso: string): Place | undefined
  /** The place with that GeoNames id; looks through the whole table. */
  withId(geonameId: number): Place | undefined
}

const main = 0x800000

/** Opens the asset's bytes (unpacked). Throws `asset/broken`. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const {header, section} = openTable(bytes)
  const {rows, odd, countries, features} = header
  const id = fromDeltas(section('id'), rows)
  const lat = fromDeltas(section('lat'), rows)
  const lon = fromDeltas(section('lon'), rows)
  const population = fromPlanes(section('population'), rows)
  const feature = section('feature')
  const country = section('country')
  const admin1 = fromDeltas(section('admin1'), rows)
  const admin2 = fromDeltas(section('admin2'), rows)
  const names = openNames(section('namePrefix'), section('nameSuffix'), section('nameText'))
  const postings = fromPlanes(section('posting'), header.postings)
  const firstPosting = runningSum(fromPlanes(section('postingCount'), header.names))
  const mainName = mainNames(rows, postings, firstPosting)
  const oddNames = namesOf(fromDeltas(section('oddRow'), odd), section('oddName'))
  const states = stateRows(feature, country, features, countries)

  const postingsOf = (name: string): Uint32Array => {
    const at = names.indexOf(fold(name))
    return at < 0 ? postings.subarray(0, 0) : postings.subarray(firstPosting[at], firstPosting[at + 1])
  }
  const place = (row: number): Place => ({
    row,
    geonameId: id[row] || undefined,
    name: oddNames(row) ?? titleCase(names.at(mainName[row])),
    lat: lat[row] / 1e4,
    lon: lon[row] / 1e4,
    country: countries[country[row]],
    feature: features[feature[row]],
    population: Math.round(Math.expm1(population[row] / 100)),
    admin1: admin1[row] - 1,
    admin2: admin2[row] - 1,
  })
  return {
    size: rows,
    find: (name) => Array.from(postingsOf(name), (posting) => posting & ~main),
    isMainName: (name, row) => postingsOf(name).includes(row | main),
    place,
    withId(geonameId) {
      const row = id.indexOf(geonameId)
      return row < 0 ? undefined : place(row)
    },
    country(iso) {
      const row = states.get(iso)
      return row === undefined ? undefined : place(row)
    },
  }
}

interface NameTable {
  indexOf(folded: string): number
  at(index: number): string
}

/** The sorted names, unpacked into one run of bytes. */
function openNames(prefix: Uint8Array, suffix: Uint8Array, text: Uint8Array): NameTable {
  const start = new Uint32Array(prefix.length + 1)
  for (let at = 0; at < prefix.length; at++) start[at + 1] = start[at] + prefix[at] + suffix[at]
  const bytes = new Uint8Array(start[prefix.length])
  for (let at = 0, from = 0; at < prefix.length; at++) {
    let to = start[at]
    for (let before = start[at - 1]; to < start[at] + prefix[at]; ) bytes[to++] = bytes[before++]
    while (to < start[at + 1]) bytes[to++] = text[from++]
  }
  const decoder = new TextDecoder()
  const compare = (folded: string, at: number): number => {
    const length = start[at + 1] - start[at]
    for (let offset = 0; offset < length && offset < folded.length; offset++) {
      const difference = folded.charCodeAt(offset) - bytes[start[at] + offset]
      if (difference !== 0) return difference
    }
    return folded.length - length
  }
  return {
    indexOf(folded) {
      let low = 0
      let high = prefix.length
      while (low < high) {
        const middle = (low + high) >> 1
        const order = compare(folded, middle)
        if (order === 0) return middle
        if (order < 0) high = middle
        else low = middle + 1
      }
      return -1
    },
    at: (index) => decoder.decode(bytes.subarray(start[index], start[index + 1])),
  }
}

function runningSum(counts: Uint32Array): Uint32Array {
  const sums = new Uint32Array(counts.length + 1)
  for (let at = 0; at < counts.length; at++) sums[at + 1] = sums[at] + counts[at]
  return sums
}

/** For each place the index of its main name. */
function mainNames(rows: number, postings: Uint32Array, firstPosting: Uint32Array): Uint32Array {
  const names = new Uint32Array(rows)
  for (let name = 0; name + 1 < firstPosting.length; name++)
    for (let at = firstPosting[name]; at < firstPosting[name + 1]; at++)
      if (postings[at] & main) names[postings[at] & ~main] = name
  return names
}

/** Names by row, found by binary search; the text is taken apart when the first one is asked for. */
function namesOf(rows: Int32Array, text: Uint8Array): (row: number) => string | undefined {
  let lines: string[] | undefined
  return (row) => {
    let low = 0
    let high = rows.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (rows[middle] < row) low = middle + 1
      else high = middle
    }
    if (rows[low] !== row) return undefined
    lines ??= new TextDecoder().decode(text).split('\n')
    return lines[low]
  }
}

function stateRows(
  feature: Uint8Array,
  country: Uint8Array,
  features: readonly string[],
  countries: readonly string[],
): Map<string, number> {
  const state = features.indexOf('PCLI')
  const rows = new Map<string, number>()
  for (let row = 0; row < feature.length; row++) if (feature[row] === state) rows.set(countries[country[row]], row)
  return rows
}
