import {execFileSync} from 'node:child_process'
import {createWriteStream, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readFile} from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'reportedly-'))
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

test('a file comes as its bytes, and a page by its name', async () => {
  expect(Buffer.from((await readFile(file('a.txt', 'Words'))).bytes).toString()).toBe('Words')
  expect((await readFile(file('a.HTML', 'Words'))).mediaType).toBe('text/html')
})

test.each([
  ['Words', 'Words'],
  ['a'.repeat(6_000_000), 'input/too-large'],
])('a pipe is read to its end or to the limit: %.5s', async (content, expected) => {
  const pipe = join(folder, `pipe${content.length}`)
  execFileSync('mkfifo', [pipe])
  const writing = createWriteStream(pipe).on('error', () => {}) // EPIPE, where the reader has had enough
  writing.end(content)
  const read = readFile(pipe).then(
    ({bytes}) => Buffer.from(bytes).toString(),
    ({code}) => code,
  )
  expect(await read).toBe(expected)
})

test.each([
  ['input/missing', join(folder, 'none.txt')],
  ['input/missing', join(file('b.txt', ''), 'under-a-file')],
  ['input/not-a-file', folder],
  ['input/not-a-file', '/dev/null'],
  ['input/too-large', file('large.txt', new Uint8Array(6_000_000))],
])('%s: %s', (code, path) => expect(readFile(path)).rejects.toThrow(expect.objectContaining({code})))
