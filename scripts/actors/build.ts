/**
 * Builds assets/actors.br: names of states, governments, office holders, international bodies and armed groups. Equal sources give equal bytes.
 *
 * Use: tsx scripts/actors/build.ts FOLDER_OF_TABLES [OUT]. What the folder holds: assets/README.md.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {brotliCompressSync, brotliDecompressSync, constants} from 'node:zlib'
import {openGazetteer} from '../../src/reader/places/gazetteer.ts'
import {factbookRows} from './factbook.ts'
import {bodies, people} from './hand.ts'
import {pack} from './pack.ts'
import {phoenixRows} from './phoenix.ts'
import {capitalRows, stateRows} from './states.ts'
import {wikidataRows} from './wikidata.ts'

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const [folder, out = here('../../assets/actors.br')] = process.argv.slice(2)
if (!folder) throw new Error('Use: tsx scripts/actors/build.ts FOLDER_OF_TABLES [OUT]')

const gazetteer = openGazetteer(brotliDecompressSync(readFileSync(here('../../assets/gazetteer.br'))))
const phoenix = phoenixRows(folder, gazetteer)
const wikidata = wikidataRows(folder, gazetteer)
const rows = [
  ...stateRows(phoenix.countries, gazetteer, wikidata.states),
  ...capitalRows(phoenix.countries, gazetteer),
  ...bodies(here('bodies.tsv')),
  ...people(here('people.tsv')),
  ...factbookRows(folder, gazetteer),
  ...wikidata.people,
  ...phoenix.rows,
]
const {bytes, counts} = pack(rows)
const packed = brotliCompressSync(bytes, {
  params: {[constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
})
writeFileSync(out, packed)
console.log({...counts, bytes: bytes.length, packed: packed.length})
