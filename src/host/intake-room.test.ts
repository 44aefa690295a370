import {afterAll, describe, expect, test} from 'vitest'
import type {Decoded} from '../contract/index.ts'
import {openIntakeRoom} from './intake-room.ts'

const page = (words: string): Decoded => ({
  text: `<!doctype html><html><body><article><h1>Ferry late</h1>${`<p>${words}</p>`.repeat(5)}</article></body></html>`,
  mediaType: 'text/html',
  doubts: [],
})
const good = page(
  'The ferry left the harbour at noon, and the people who had waited for it went home again in the rain.',
)
const nested: Decoded = {...good, text: `<!doctype html>${'<div>'.repeat(100_000)}`}

describe('pages in a worker', () => {
  const room = openIntakeRoom()
  afterAll(() => room.close())

  test('come back as articles, one after another, and a bad one costs itself alone', async () => {
    const answers = await Promise.allSettled([room.take(good, {}), room.take(nested, {}), room.take(good, {})])
    expect(answers.map(({status}) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(answers[1]).toMatchObject({reason: {code: 'intake/too-deep'}})
  })

  test('plain text needs none', async () => {
    expect((await room.take({text: 'The ferry is late.', doubts: []}, {})).article.text).toBe('The ferry is late.')
  })
})

test('a page over its time is stopped, and the next one has a worker again', async () => {
  const room = openIntakeRoom({timeLimitMs: 1})
  await expect(room.take(good, {})).rejects.toThrow(expect.objectContaining({code: 'intake/too-slow'}))
  await expect(room.take(good, {})).rejects.toThrow(expect.objectContaining({code: 'intake/too-slow'}))
  await room.close()
})

test('a page over its memory is stopped', async () => {
  const room = openIntakeRoom({memoryLimitMb: 8, timeLimitMs: 20_000})
  const heavy = {...good, text: good.text.replace('</article>', '<p>Words and <b>words</b>.</p>'.repeat(20_000))}
  await expect(room.take(heavy, {})).rejects.toThrow(expect.objectContaining({code: 'intake/too-slow'}))
  await room.close()
})
