import {type ChildProcess, fork} from 'node:child_process'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import type {Desk} from '../desk/index.ts'
import {openReaders} from './readers.ts'

/** A reader that answers with the text it was sent, and falls over where that is "fall over". */
const script = join(mkdtempSync(join(tmpdir(), 'reportedly-')), 'reader.mjs')
writeFileSync(
  script,
  `let heard = false
  process.on('disconnect', () => process.exit())
  process.on('message', (message) => {
    if (message === 'leave') return heard && process.send({left: true})
    const {input, draft, source, options} = message
    heard = input?.text === 'until you leave'
    if (heard) return
    if (input?.text === 'late') return setTimeout(() => process.send({reading: {text: 'late'}}), 52)
    if (draft) return process.send({comparison: {draft: draft.text, source: source.text, options}})
    if (input.text === 'for ever') return
    if (input.text === 'fall over') process.exit(9)
    if (input.text === 'mistake') return process.send({mistake: 'undefined is not a function'})
    if (input.text === '') return process.send({error: {code: 'input/empty', message: 'Empty.', details: {at: 1}}})
    setTimeout(() => process.send({reading: {text: input.text, given: options.given, by: process.pid}}), 20)
  })`,
)

let desk: Desk
let started: ChildProcess[] = []
function open(jobs: number): Desk {
  started = []
  desk = openReaders(jobs, {
    graceMs: 50,
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

test('a draft goes to the same readers', async () => {
  open(1)
  const given = {outlet: 'Port Vale Courier'}
  expect(await desk.check({text: 'a'}, {text: 'b'}, {source: {given}})).toEqual({
    draft: 'a',
    source: 'b',
    options: {draft: {}, source: {given}},
  })
})

describe('whoever leaves', () => {
  test('while waiting is not read for', async () => {
    open(1)
    const leaving = new AbortController()
    const first = echo('a')
    const second = desk.read({text: 'b'}, {signal: leaving.signal})
    const third = echo('c')
    leaving.abort()
    await expect(second).rejects.toThrow('aborted')
    expect([(await first).text, (await third).text]).toEqual(['a', 'c'])
    await expect(desk.read({text: 'd'}, {signal: leaving.signal})).rejects.toThrow('aborted')
  })

  test('while being read for is left by a reader that hears of it', async () => {
    open(1)
    await echo('a')
    const leaving = new AbortController()
    const first = desk.read({text: 'until you leave'}, {signal: leaving.signal})
    const second = echo('b')
    leaving.abort(new Error('gone'))
    await expect(first).rejects.toThrow('gone')
    expect((await second).text).toBe('b')
    expect(started).toHaveLength(1)
  })

  test('just as it is read is not in the way of the next, however both cross', async () => {
    open(1)
    await echo('a')
    for (let after = 0; after < 6; after++) {
      const leaving = new AbortController()
      const late = desk.read({text: 'late'}, {signal: leaving.signal})
      await new Promise((resolve) => setTimeout(resolve, after))
      leaving.abort()
      const next = echo('b')
      await late.catch(() => {})
      expect((await next).text).toBe('b')
    }
  })

  test('while being read holds up nobody for long', async () => {
    open(1)
    const leaving = new AbortController()
    const first = desk.read({text: 'for ever'}, {signal: leaving.signal})
    const second = echo('b')
    leaving.abort()
    await expect(first).rejects.toThrow(code('read/ended'))
    expect((await second).text).toBe('b')
    expect(started).toHaveLength(2)
  })
})

test('closed: every process has ended', async () => {
  open(2)
  await Promise.all([echo('a'), echo('b')])
  await desk.close()
  expect(started.map(({exitCode}) => exitCode)).toEqual([0, 0])
})
