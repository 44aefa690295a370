import {existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {fileOutput} from './output.ts'

const folder = mkdtempSync(join(tmpdir(), 'reportedly-'))

test('a file is there only once it is whole', async () => {
  const path = join(folder, 'whole.txt')
  const output = await fileOutput(path)
  await output.write('one\n')
  expect(existsSync(path)).toBe(false)
  await output.write('two\n')
  await output.keep()
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n')
})

test('what is discarded leaves the file as it was, and nothing beside it', async () => {
  const path = join(folder, 'kept.txt')
  writeFileSync(path, 'before')
  const output = await fileOutput(path)
  await output.write('half')
  await output.discard()
  expect(readFileSync(path, 'utf8')).toBe('before')
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})

test.each([
  ['a folder', folder],
  ['a folder that is not there', join(folder, 'none', 'x.txt')],
])('%s cannot be written', async (_, path) => {
  await expect(fileOutput(path)).rejects.toMatchObject({code: 'output/unwritable'})
})

test('a device is written to as it is', async () => {
  const output = await fileOutput('/dev/null')
  await output.write('gone\n')
  await output.keep()
  expect(existsSync('/dev/null.part')).toBe(false)
})
