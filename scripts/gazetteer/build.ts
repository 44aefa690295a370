/**
 * Builds assets/gazetteer.br: names -> places, from GeoNames, Natural Earth and the World Factbook. Equal sources give equal bytes.
 *
 * Use: tsx scripts/gazetteer/build.ts FOLDER_OF_TABLES CITIES500_TXT [OUT]. Where to get both: assets/README.md.
 */
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {brotliCompressSync, constants} from 'node:zlib'
import {fold} from '../../src/reader/places/fold.ts'
import {pack} from './pack.ts'
import {countries, extraNames, extraPlaces, features, noCountry, regions, towns} from './sources.ts'

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const [folder, cities, out = here('../../assets/gazetteer.br')] = process.argv.slice(2)
if (!cities) throw new Error('Use: tsx scripts/gazetteer/build.ts FOLDER_OF_TABLES CITIES500_TXT [OUT]')

const townRows = towns(cities)
const fixed = [
  ...townRows,
  ...countries(folder),
  ...regions(folder, townRows),
  ...extraPlaces(here('extra-places.tsv')),
]
const seas = noCountry(folder).filter(({name}) => !fixed.some((row) => row.id === 0 && row.name === name))
const large = fixed.filter((row) => /^(PCLI|ADM1|PPLC)$/.test(row.feature) || row.id === 0 || row.population > 1e6)
const rows = [...fixed, ...seas, ...features(folder, new Set([...seas, ...large].map((row) => fold(row.name))))]
for (const row of rows)
  if (!(Math.abs(row.lat) <= 90 && Math.abs(row.lon) <= 180)) throw new Error(`No point: ${JSON.stringify(row)}`)
const extra = extraNames(here('extra-names.tsv'))
const unknown = new Set(extra.keys())
for (const row of rows) {
  row.added = extra.get(row.id)
  unknown.delete(row.id)
}

const {bytes, counts} = pack(rows)
const packed = brotliCompressSync(bytes, {
  params: {[constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
})
writeFileSync(out, packed)
console.log({...counts, bytes: bytes.length, packed: packed.length, 'extra names without a place': [...unknown]})
