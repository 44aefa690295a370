import {expect, test} from 'vitest'
import {type Line, linesOf} from './lines.ts'

async function lines(chunks: readonly (string | Uint8Array)[], limit = 1_000): Promise<Line[]> {
  const encoder = new TextEncoder()
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk
  }
  return collect(linesOf(stream(), limit))
}

async function collect(stream: AsyncIterable<Line>): Promise<Line[]> {
  const found: Line[] = []
  for await (const line of stream) found.push(line)
  return found
}

const texts = async (chunks: readonly (string | Uint8Array)[]): Promise<string[]> =>
  (await lines(chunks)).map((line) => ('text' in line ? line.text : 'too long'))

test.each([
  ['one chunk', ['a\nb\n'], ['a', 'b']],
  ['a line over three chunks', ['on', 'e ', 'line\ntwo'], ['one line', 'two']],
  ['the last line without an ending', ['a\nb'], ['a', 'b']],
  ['an empty line', ['a\n\nb\n'], ['a', '', 'b']],
  ['line ends of Windows', ['a\r\nb\r\n'], ['a', 'b']],
  ['a byte order mark', ['\ufeffa\nb'], ['a', 'b']],
  ['nothing', [], []],
  ['nothing but an ending', ['\n'], ['']],
] as const)('%s', async (_, chunks, expected) => {
  expect(await texts(chunks)).toEqual(expected)
})

test('a character may be cut between chunks', async () => {
  const bytes = new TextEncoder().encode('é – 日\n')
  expect(await texts([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(['é – 日'])
})

test('a line over the limit is counted, not kept, and the next is read', async () => {
  expect(await lines(['x'.repeat(600), 'x'.repeat(600), '\nnext\n'])).toEqual([
    {number: 1, tooLong: 1_200},
    {number: 2, text: 'next'},
  ])
})

test('the caller may fill its buffer again', async () => {
  const buffer = new Uint8Array(3)
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of ['abc', 'def', 'g\nh']) {
      new TextEncoder().encodeInto(chunk, buffer)
      yield buffer
    }
  }
  expect(await collect(linesOf(stream(), 100))).toEqual([
    {number: 1, text: 'abcdefg'},
    {number: 2, text: 'h'},
  ])
})
