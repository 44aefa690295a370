/** The program as a process: what only signals and pipes can show. */
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {expect, test} from 'vitest'

const main = new URL('main.ts', import.meta.url).pathname
const line = `${JSON.stringify({text: 'The bridge is closed, police said.'})}\n`

const start = (...args: string[]): ChildProcess => spawn(process.execPath, ['--import', 'tsx', main, ...args])

function collected(program: ChildProcess, name: 'stdout' | 'stderr'): () => string {
  let text = ''
  program[name]?.on('data', (chunk) => {
    text += chunk
  })
  return () => text
}

test('a line is answered before the next one comes; Ctrl-C stops there and says so', async () => {
  const program = start('read', '--from', 'jsonl', '--format', 'jsonl', '-')
  const [out, err] = [collected(program, 'stdout'), collected(program, 'stderr')]
  program.stdin?.write(line)
  await once(program.stdout!, 'data')
  program.stdin?.write(line.slice(0, 20))
  program.kill('SIGINT')
  const [code] = await once(program, 'close')
  expect(code).toBe(130)
  expect(out().trimEnd().split('\n')).toHaveLength(1)
  expect(err()).toMatch(/^Stopped after standard input, line 1: 1 article read, 0 failed\./)
})

test('whoever stops reading our output ends the run without a word', async () => {
  const program = start('read', '--from', 'jsonl', '--format', 'jsonl', '-')
  const err = collected(program, 'stderr')
  program.stdin?.on('error', () => {})
  const feed = setInterval(() => program.stdin?.write(line), 5)
  await once(program.stdout!, 'data')
  program.stdout?.destroy()
  const [code] = await once(program, 'close')
  clearInterval(feed)
  expect(code).toBe(0)
  expect(err()).toBe('')
})
