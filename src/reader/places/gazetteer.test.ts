import {readFileSync} from 'node:fs'
import {brotliDecompressSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {fold} from './fold.ts'
import {openGazetteer} from './gazetteer.ts'

const gazetteer = openGazetteer(
  brotliDecompressSync(readFileSync(new URL('../../../assets/gazetteer.br', import.meta.url))),
)
const idsOf = (name: string) => gazetteer.find(name).map((row) => gazetteer.place(row).geonameId)

test.each([
  ['Vladivostok', 2013348],
  ['Pyongyang', 1871859],
  ['U.S.', 6252001],
  ['Côte d’Ivoire', 2287781],
  ["Cote d'Ivoire", 2287781],
  ['Kyiv', 703448],
  ['Kiev', 703448],
  ['Ala.', 4829764],
  ['Mediterranean', 363196],
  ['Rapides Parish', 4338356],
  ['Rapides', 4338356],
])('"%s" has %i among its places', (name, id) => {
  expect(idsOf(name)).toContain(id)
})

test.each(['', ' ', 'Xyzzyville', '東京', 'a'.repeat(100_000), '\u0000'])('no place is called "%s"', (name) => {
  expect(gazetteer.find(name)).toEqual([])
})

test('a town knows its region, and is found under its main and its other names', () => {
  const [row] = gazetteer.find('Vladivostok').filter((each) => gazetteer.place(each).geonameId === 2013348)
  const place = gazetteer.place(row)
  expect(place).toMatchObject({name: 'Vladivostok', country: 'RU', feature: 'PPLA'})
  expect(place.lat).toBeCloseTo(43.106, 2)
  expect(gazetteer.place(place.admin1).name).toBe('Primorye')
  expect(gazetteer.isMainName('Vladivostok', row)).toBe(true)
  expect(gazetteer.isMainName('Wladiwostok', row)).toBe(false)
})

test('states are found by their code', () => {
  expect(gazetteer.country('KP')?.geonameId).toBe(1873107)
  expect(gazetteer.country('XX')).toBeUndefined()
})

test.each([
  ["Ts'khinvali", 'tskhinvali'],
  ['Saint-Étienne', 'saint etienne'],
  ['U.S.', 'us'],
  ['Łódź', 'lodz'],
  ['Trinidad & Tobago', 'trinidad and tobago'],
  ['北京', ''],
])('%s folds to "%s"', (name, folded) => expect(fold(name)).toBe(folded))

test('bytes that are no gazetteer are refused', () => {
  expect(() => openGazetteer(new Uint8Array(10))).toThrow(/format/)
})
