import {readFileSync} from 'node:fs'
import {brotliDecompressSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {openActors} from './actors.ts'
import {actorNamed, headNamed, inOffice} from './chosen.ts'

const packed = readFileSync(new URL('../../../assets/actors.br', import.meta.url))
const actors = openActors(brotliDecompressSync(packed))

/** "kind iso role" of whoever is meant. */
const told = (name: string, date?: string): string => {
  const actor = actorNamed(actors, name, date)
  return [actor?.kind, actor?.iso, actor?.role].filter(Boolean).join(' ')
}

test.each([
  ['France', 'state FR'],
  ['Russian', 'adjective RU'],
  ['Seoul', 'capital KR seat of government'],
  ['the Kremlin', 'government RU presidency'],
  ['State Department', 'government US foreign ministry'],
  ['Élysée', 'government FR presidency'],
  ['NATO', 'international'],
  ['U.N.', 'international'],
  ['Al-Shabaab', 'group SO armed group'],
])('%s is %s', (name, expected) => {
  expect(told(name.replace(/^the /, ''))).toBe(expected)
})

test.each([
  ['Angela Merkel', '2015-03-01', 'person DE Chancellor'],
  ['Angela Merkel', '2023-03-01', 'person DE'],
  ['Angela Merkel', undefined, 'person DE'],
  ['Boris Johnson', '2017', 'person GB Foreign Secretary'],
  ['Boris Johnson', '2020-02-02', 'person GB Prime Minister'],
  ['Dmitry Medvedev', '2010-01-01', 'person RU President'],
  ['Dmitry Medvedev', '2016-01-01', 'person RU Prime Minister'],
  ['Kim Jong-un', '2019-04', 'person KP leader'],
  ['Antonio Guterres', '2020-05-05', 'person Secretary-General of the United Nations'],
])('%s on %s is %s', (name, date, expected) => {
  expect(told(name, date)).toBe(expected)
})

test('a surname alone is a head of state or government of that day', () => {
  expect(headNamed(actors, 'Obama', '2012-06-01')?.iso).toBe('US')
  expect(headNamed(actors, 'Obama', '2006-06-01')).toBeUndefined()
  expect(headNamed(actors, 'Obama')).toBeUndefined()
  expect(actors.find('Obama')).toEqual([])
})

test.each(['Is', 'un', 'Us', 'Ana Reyes', 'Harbour Gazette', '', ' ', '中国', '\t', '~putin'])(
  '%j is nobody known',
  (name) => {
    expect(told(name, '2020')).toBe('')
  },
)

test.each([
  ['2019-05', {from: '2019-05-20', to: '2024'}, true],
  ['2019-05-19', {from: '2019-05-20'}, false],
  ['2024-12-31', {from: '2019', to: '2024'}, true],
  ['2025-01-01', {from: '2019', to: '2024'}, false],
  ['2025-01-01', {from: '2019'}, true],
])('%s within %j: %s', (date, years, expected) => {
  expect(inOffice(years, date)).toBe(expected)
})

test('names begin where a longer name goes on', () => {
  expect(actors.begins('united')).toBe(true)
  expect(actors.begins('state department')).toBe(true)
  expect(actors.begins('unite')).toBe(false)
})

test('the table is small, and opened before anybody has counted to ten', () => {
  expect(packed.length).toBeLessThan(400_000)
  const bytes = brotliDecompressSync(packed)
  const start = performance.now()
  openActors(bytes).find('Vladimir Putin')
  expect(performance.now() - start).toBeLessThan(1000)
})

test('other bytes are refused', () => {
  expect(() => openActors(new TextEncoder().encode('reportedly gazetteer 1 {}\n'))).toThrow('not in the format')
  expect(() => openActors(new Uint8Array())).toThrow('not in the format')
})
