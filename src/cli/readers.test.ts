import {type ChildProcess, fork} from 'node:child_process'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, expect, test} from 'vitest'
import type {ReadingDesk} from '../desk/index.ts'
import {openReaders} from './readers.ts'

/** A reader that answers with the text it was sent, and falls over where that is "fall over". */
const script = join(mkdtempSync(join(tmpdir(), 'reportedly-')), 'reader.mjs')
writeFileSync(
  script,
  `process.on('disconnect', () => process.exit())
  process.on('message', ({input, options}) => {
    if (input.text === 'fall over') process.exit(9)
    if (input.text === 'mistake') return process.send({mistake: 'undefined is not a function'})
    if (input.text === '') return process.send({error: {code: 'input/empty', message: 'Empty.', details: {at: 1}}})
    setTimeout(() => process.send({reading: {text: input.text, given: options.given, by: process.pid}}), 20)
  })`,
)

let desk: ReadingDesk
let started: ChildProcess[] = []
function open(jobs: number): ReadingDesk {
  started = []
  desk = openReaders(jobs, {
    start: () => {
      const reader = fork(script, {serialization: 'advanced', execArgv: []})
      started.push(reader)
      return reader
    },
  })
  return desk
}
afterEach(() => desk.close())

interface Echo {
  text: string
  given: unknown
  by: number
}
const echo = async (text: string): Promise<Echo> =>
  (await desk.read({text}, {given: {outlet: 'Port Vale Courier'}})) as unknown as Echo
const code = (code: string) => expect.objectContaining({code})

test('more articles than readers: each is read, and no other reader is started', async () => {
  open(2)
  const read = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(echo))
  expect(read.map(({text}) => text)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(read[0].given).toEqual({outlet: 'Port Vale Courier'})
  expect(new Set(read.map(({by}) => by)).size).toBe(2)
  expect(started).toHaveLength(2)
})

test('one article needs one reader', async () => {
  open(4)
  await echo('a')
  expect(started).toHaveLength(1)
})

test('errors of an article are those of a desk; mistakes are told as ours', async () => {
  open(1)
  await expect(echo('')).rejects.toThrow(expect.objectContaining({code: 'input/empty', details: {at: 1}}))
  await expect(echo('mistake')).rejects.toThrow('undefined is not a function')
  expect((await echo('a')).text).toBe('a')
})

test('a reader that ends costs its article alone; another takes its place', async () => {
  open(1)
  const [ended, next] = await Promise.allSettled([echo('fall over'), echo('b')])
  expect(ended).toMatchObject({status: 'rejected', reason: code('read/ended')})
  expect(next).toMatchObject({status: 'fulfilled', value: {text: 'b'}})
  expect(started).toHaveLength(2)
})

test('a reader that was killed between two articles is replaced unseen', async () => {
  open(1)
  await echo('a')
  await new Promise((done) => started[0].once('exit', done).kill())
  expect((await echo('b')).text).toBe('b')
})

test('closed: every process has ended', async () => {
  open(2)
  await Promise.all([echo('a'), echo('b')])
  await desk.close()
  expect(started.map(({exitCode}) => exitCode)).toEqual([0, 0])
})
