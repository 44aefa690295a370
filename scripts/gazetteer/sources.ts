/** The sources, each read into rows. Formats: see assets/README.md. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {fold, titleCase} from '../../src/reader/places/fold.ts'
import type {Row} from './rows.ts'

function lines(path: string): string[][] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split('\t')]))
}

/** GeoNames' cities500: towns of 500 people and more, and seats of administration. */
export function towns(path: string): Row[] {
  return lines(path)
    .filter((f) => f.length > 14)
    .map((f) => ({
      id: Number(f[0]),
      name: f[1],
      others: [f[2], ...f[3].split(',')],
      lat: Number(f[4]),
      lon: Number(f[5]),
      feature: f[7] || 'PPL',
      country: f[8],
      admin1: f[10],
      admin2: f[11],
      population: Number(f[14]),
    }))
}

/** Countries, with their points and further names from the CIA World Factbook. */
export function countries(folder: string): Row[] {
  const points = json<Record<string, [number, number]>>(join(folder, 'factbook-country-points.json'))
  const names = json<Record<string, string[]>>(join(folder, 'factbook-country-names.json'))
  // The middle of a box around Alaska and Hawaii is in Montana; annotators use GeoNames' own points.
  const chosen: Record<string, [number, number]> = {...points, US: [39.76, -98.5], CA: [60.109, -113.643]}
  return lines(join(folder, 'geonames-countries.tsv.gz')).flatMap((f) => {
    if (!chosen[f[0]]) return []
    const [lat, lon] = chosen[f[0]]
    const feature = f[0] === 'AQ' ? 'CONT' : 'PCLI'
    const base = {id: Number(f[16]), name: f[4], others: names[f[0]] ?? [], lat, lon, feature}
    return [{...base, country: f[0], admin1: '', admin2: '', population: Number(f[7])}]
  })
}

/** First and second level regions; their points are the middle of their towns, except where Natural Earth has a label point. */
export function regions(folder: string, townRows: readonly Row[]): Row[] {
  const boxes = boxesOf(townRows)
  const labels = new Map(
    lines(join(folder, 'natural-earth-states.tsv')).map((f) => [f[0], [Number(f[3]), Number(f[4])]]),
  )
  return (['geonames-admin1.tsv.gz', 'geonames-admin2.tsv.gz'] as const).flatMap((file, level) =>
    lines(join(folder, file)).flatMap((f) => {
      const box = boxes.get(f[0])
      if (!box) return []
      const [country, admin1, admin2 = ''] = f[0].split('.')
      const [lat, lon] = labels.get(f[3]) ?? [(box.south + box.north) / 2, (box.west + box.east) / 2]
      const base = {id: Number(f[3]), name: f[1], others: [f[2]], lat, lon, country, admin1, admin2}
      return [{...base, feature: `ADM${level + 1}`, population: box.population}]
    }),
  )
}

interface Box {
  south: number
  north: number
  west: number
  east: number
  population: number
}

function boxesOf(rows: readonly Row[]): Map<string, Box> {
  const boxes = new Map<string, Box>()
  for (const {country, admin1, admin2, lat, lon, population, feature} of rows) {
    for (const key of admin2 ? [`${country}.${admin1}`, `${country}.${admin1}.${admin2}`] : [`${country}.${admin1}`]) {
      const box = boxes.get(key) ?? {south: lat, north: lat, west: lon, east: lon, population: 0}
      const counted = feature === 'PPLX' ? 0 : population
      boxes.set(key, {
        south: Math.min(box.south, lat),
        north: Math.max(box.north, lat),
        west: Math.min(box.west, lon),
        east: Math.max(box.east, lon),
        population: box.population + counted,
      })
    }
  }
  return boxes
}

const undersea = 'U'
const kept = new Set('CONT RGN RGNE SEA OCN GULF BAY STRT CHN PEN ISL ISLS MTS DSRT LK STM'.split(' '))

/** GeoNames' places that belong to no country: continents, regions, seas. */
export function noCountry(folder: string): Row[] {
  return lines(join(folder, 'geonames-no-country.tsv.gz'))
    .filter((f) => f[6] !== undersea && kept.has(f[7]))
    .map((f) => ({
      id: Number(f[0]),
      name: f[1],
      others: [f[2], ...f[3].split(',')],
      lat: Number(f[4]),
      lon: Number(f[5]),
      feature: f[7],
      country: '',
      admin1: '',
      admin2: '',
      population: Number(f[14] || 0),
    }))
}

/** Natural Earth's classes that are kept, as GeoNames feature codes, down to the scale rank at which they are still known abroad. */
const naturalEarth: Readonly<Record<string, readonly [feature: string, rank: number]>> = {
  'Range/mtn': ['MTS', 6],
  Desert: ['DSRT', 6],
  Island: ['ISL', 6],
  island: ['ISL', 4],
  'Island group': ['ISLS', 6],
  sea: ['SEA', 9],
  gulf: ['GULF', 9],
  bay: ['BAY', 6],
  strait: ['STRT', 9],
  channel: ['CHN', 9],
  sound: ['SD', 6],
  Peninsula: ['PEN', 6],
  'Pen/cape': ['PEN', 5],
  Delta: ['DLTA', 6],
  River: ['STM', 5],
  'Lake Centerline': ['STM', 3],
  Lake: ['LK', 4],
  'Alkaline Lake': ['LK', 4],
  Geoarea: ['RGN', 4],
  mountain: ['MT', 5],
}

/** Features of the land and the sea from Natural Earth, which has no GeoNames ids; `taken`: folded names that are there already. */
export function features(folder: string, taken: ReadonlySet<string>): Row[] {
  const seen = new Set(taken)
  return lines(join(folder, 'natural-earth-features.tsv.gz')).flatMap(([, name, other, kind, lat, lon, rank]) => {
    if (!naturalEarth[kind]) return []
    const [feature, limit] = naturalEarth[kind]
    const bare = name === name.toUpperCase() ? titleCase(fold(name)) : name
    // The Mississippi is a river in a state of its name.
    const written = feature === 'STM' && seen.has(fold(bare)) ? `${bare} River` : bare
    const folded = fold(written)
    if (Number(rank) > limit || folded === '' || seen.has(folded)) return []
    seen.add(folded)
    const others = [other, ...spelledOut(written, feature)].filter((each) => !seen.has(fold(each)))
    const place = {lat: Number(lat), lon: Number(lon), country: '', admin1: '', admin2: ''}
    return [{id: 0, name: written, others, ...place, feature, population: 0}]
  })
}

function spelledOut(name: string, feature: string): string[] {
  const bare = name
    .replace(/^Mt\. /, 'Mount ')
    .replace(/^I\. /, '')
    .replace(/ (I|Is)\.$/, '')
  if (feature === 'STM' && !bare.endsWith(' River')) return [`${bare} River`, `River ${bare}`]
  if (feature === 'LK' && !/Lake|Lago|Lac/.test(bare)) return [`Lake ${bare}`]
  if (feature === 'ISLS') return [bare, `${bare} Islands`]
  if (feature === 'DSRT') return [`${bare} Desert`]
  return [bare]
}

/** The reviewed tables beside this file. */
export function extraPlaces(path: string): Row[] {
  return lines(path).map(([names, id, lat, lon, country, feature]) => {
    const [name, ...others] = names.split('|')
    const place = {lat: Number(lat), lon: Number(lon), country, admin1: '', admin2: ''}
    return {id: Number(id || 0), name, others, ...place, feature, population: 0}
  })
}

export function extraNames(path: string): Map<number, string[]> {
  return new Map(lines(path).map(([id, names]) => [Number(id), names.split('|')]))
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'))
