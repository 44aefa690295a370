import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, expect, test} from 'vitest'
import {goldAt, ownGold} from './data.ts'
import type {GoldReader} from './task.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
afterAll(() => rmSync(folder, {recursive: true}))

const lines = (...texts: string[]): string => texts.map((text, id) => JSON.stringify({id, text, gold: text})).join('\n')
const anything: GoldReader = {accepts: ({gold}) => gold !== undefined}

test('a folder gives every file with gold, but no train file whose dev file lies beside it', () => {
  mkdirSync(join(folder, 'kind'))
  writeFileSync(join(folder, 'kind', 'a.train.jsonl'), lines('one'))
  writeFileSync(join(folder, 'kind', 'a.dev.jsonl.gz'), gzipSync(lines('two', 'three')))
  writeFileSync(join(folder, 'kind', 'a.dev.jsonl'), lines('four'))
  writeFileSync(join(folder, 'kind', 'b.train.jsonl'), `${lines('five')}\n\n{"id": 1, "text": "no gold"}\n`)
  writeFileSync(join(folder, 'kind', 'notes.txt'), 'six')
  const found = goldAt(folder, [anything])
  expect(found.map(([, {name, rows}]) => [name, rows.map(({text}) => text)])).toEqual([
    ['kind/a.dev.jsonl', ['four']],
    ['kind/a.dev.jsonl.gz', ['two', 'three']],
    ['kind/b.train.jsonl', ['five']],
  ])
  expect(goldAt(join(folder, 'kind', 'a.train.jsonl'), [anything])).toHaveLength(1)
})

test('lines that are no rows are joined by the reader', () => {
  const joining: GoldReader = {
    accepts: ({gold}) => gold !== undefined,
    rowsOf: (all) => [{id: 'all', text: all.map(({text}) => text).join(' ')}],
  }
  const [[, {rows}]] = goldAt(join(folder, 'kind', 'a.dev.jsonl.gz'), [joining])
  expect(rows).toEqual([{id: 'all', text: 'two three'}])
})

test('a path that leads nowhere is told', () => {
  expect(() => goldAt(join(folder, 'nowhere'), [anything])).toThrow('nothing at')
})

test('of the texts that nobody may look at the bench knows that', () => {
  const all: GoldReader = {accepts: ({text}) => typeof text === 'string'}
  const unread = ownGold([all]).map(([, {name, isUnread}]) => [name, isUnread])
  expect(unread).toEqual([
    ['cases/develop', false],
    ['cases/unseen', true],
    ['nesting/measure.jsonl', true],
  ])
})
