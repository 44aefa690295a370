import {expect, test} from 'vitest'
import type {Entity} from '../../contract/index.ts'
import {withoutAliases} from './aliases.ts'

const entity = (name: string, type: Entity['type'], at: number): Entity => ({
  id: `n${at}`,
  name,
  type,
  mentions: [[at, at + name.length]],
  roles: [],
})

const names = (...entities: Entity[]): string[] =>
  withoutAliases(entities).map(({name, type, mentions}) => `${name} ${type} ${mentions.length}`)

test('a shortened name is a mention of the longer one, which is a body where either is', () => {
  expect(names(entity('Tallis', 'organisation', 0), entity('Tallis Shipping', 'person', 9))).toEqual([
    'Tallis Shipping organisation 2',
  ])
})

test.each([
  ['two that begin alike', ['Tallis', 'Tallis Shipping', 'Tallis Bank']],
  ['part of a word', ['Tall', 'Tallis Shipping']],
  ['what is described', ['the club', 'the club Tallis']],
])('left alone: %s', (_, list) => {
  expect(names(...list.map((name, at) => entity(name, 'organisation', at * 20)))).toHaveLength(list.length)
})

test('ten thousand names take no longer than their number', () => {
  const many = Array.from({length: 10_000}, (_, at) => entity(`Line ${at} Of Many Names`, 'organisation', at * 30))
  const start = performance.now()
  expect(withoutAliases(many)).toHaveLength(many.length)
  expect(performance.now() - start).toBeLessThan(1000)
})
