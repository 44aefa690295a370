import {expect, test} from 'vitest'
import {ferryReading} from '../../test/reading.ts'
import {ReportedlyError} from '../contract/index.ts'
import type {ReadingDesk} from './desk.ts'
import {type LineAnswer, readLines} from './read-lines.ts'

type Asked = Parameters<ReadingDesk['read']>

/** A desk that reads everything alike, but for the words that it cannot. */
function deskFor(asked: Asked[] = []): ReadingDesk {
  const desk: ReadingDesk = {
    async read(...question) {
      asked.push(question)
      const [input] = question
      if ('text' in input && input.text === '') throw new ReportedlyError('input/empty', 'The text is empty.')
      if ('text' in input && input.text === 'crash') throw new TypeError('undefined is not a function')
      return ferryReading()
    },
    readLines: (chunks, options = {}) => readLines(desk, chunks, options),
    status: async () => ({version: '0.0.0', model: 'none', runtime: 'native'}),
    close: async () => {},
  }
  return desk
}

async function* bytes(...lines: string[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield new TextEncoder().encode(`${line}\n`)
}

async function answers(stream: AsyncIterable<LineAnswer>): Promise<LineAnswer[]> {
  const found: LineAnswer[] = []
  for await (const answer of stream) found.push(answer)
  return found
}

const inShort = (answer: LineAnswer): unknown =>
  'error' in answer ? [answer.line, answer.error.code, answer.given] : [answer.line, 'read', answer.given]

test('one answer a line, in order, bad lines in their places', async () => {
  const lines = [
    '{"text":"a","id":7}',
    '',
    '{broken',
    '[]',
    '{"id":8,"text":3}',
    '{"text":"","id":9}',
    '{"text":"crash"}',
  ]
  expect((await answers(deskFor().readLines(bytes(...lines)))).map(inShort)).toEqual([
    [1, 'read', {id: 7}],
    [2, 'input/bad-line', undefined],
    [3, 'input/bad-line', undefined],
    [4, 'input/bad-line', undefined],
    [5, 'input/bad-line', {id: 8}],
    [6, 'input/empty', {id: 9}],
    [7, 'read/invalid', undefined],
  ])
})

test('an error says on which line it is', async () => {
  const [answer] = await answers(deskFor().readLines(bytes('{broken')))
  expect('error' in answer && answer.error.toJSON()).toMatchObject({code: 'input/bad-line', details: {line: 1}})
})

test('a line outranks what was given for all', async () => {
  const asked: Asked[] = []
  const given = {outlet: 'Port Vale Courier', published: '2024'}
  await answers(deskFor(asked).readLines(bytes('{"text":"a","published":"2023"}'), {given}))
  expect(asked[0][1]?.given).toEqual({outlet: 'Port Vale Courier', published: '2023'})
})

test('once asked to stop, no other line is begun', async () => {
  const stop = new AbortController()
  const found: LineAnswer[] = []
  for await (const answer of deskFor().readLines(bytes('{"text":"a"}', '{"text":"b"}'), {signal: stop.signal})) {
    found.push(answer)
    stop.abort()
  }
  expect(found).toHaveLength(1)
})

test.each([1, 3])('%i in hand, and the answers are in order', async (ahead) => {
  const lines = ['{"text":"a"}', '{broken', '{"text":""}', '{"text":"crash"}', '{"text":"b"}']
  const found = await answers(deskFor().readLines(bytes(...lines), {ahead}))
  expect(found.map((answer) => ('error' in answer ? answer.error.code : 'read'))).toEqual([
    'read',
    'input/bad-line',
    'input/empty',
    'read/invalid',
    'read',
  ])
  expect(found.map(({line}) => line)).toEqual([1, 2, 3, 4, 5])
})
