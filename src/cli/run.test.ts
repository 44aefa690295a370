import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {Reading} from '../contract/index.ts'
import type {Io} from './io.ts'
import {run} from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'reportedly-'))
const sample = new URL('../../examples/ferry.txt', import.meta.url).pathname
const said = 'The bridge is closed, police said on Monday.'

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

interface Screen {
  exit: number
  out: string
  err: string
}

interface Setting {
  stdin?: string | Uint8Array
  terminal?: boolean
  env?: Io['env']
  interrupted?: AbortSignal
}

async function reportedly(args: readonly string[], setting: Setting = {}): Promise<Screen> {
  const {stdin = '', terminal = false, env = {}, interrupted = new AbortController().signal} = setting
  const screen = {out: '', err: ''}
  const stream = (name: 'out' | 'err'): Io['stdout'] =>
    Object.assign(
      new Writable({
        write(chunk, _, done) {
          screen[name] += chunk
          done()
        },
      }),
      {isTTY: terminal, columns: 60},
    )
  const input = Object.assign(Readable.from([Buffer.from(stdin)]), {isTTY: terminal})
  const exit = await run(args, {stdin: input, stdout: stream('out'), stderr: stream('err'), env, interrupted})
  return {exit, ...screen}
}

describe('what is read', () => {
  test('a file', async () => {
    const {exit, out, err} = await reportedly(['read', sample, '--published', '2024-03-04'])
    expect({exit, err}).toEqual({exit: 0, err: ''})
    expect(out).toMatch(/^Ferry line ends night sailings\n4 March 2024 \(given\) · \d+ claims/)
    expect(out).toContain('2024-05')
  })

  test('standard input, where it is no terminal and nothing else is named', async () => {
    const {exit, out} = await reportedly(['read', '--format', 'json'], {stdin: said})
    expect(exit).toBe(0)
    expect(Reading.parse(JSON.parse(out)).article.text).toBe(said)
  })

  test('what is given shows in the reading', async () => {
    const given = ['--outlet', 'Port Vale Courier', '--published', '2024-03', '--url', 'https://example.org/ferry']
    const {out} = await reportedly(['read', '--format', 'json', ...given], {stdin: said})
    const {article} = JSON.parse(out)
    expect(article).toMatchObject({outlet: 'Port Vale Courier', url: 'https://example.org/ferry'})
    expect(article.published).toEqual({value: '2024-03', basis: 'given'})
  })

  test('the same, twice, is the same to the byte', async () => {
    const [once, again] = [
      await reportedly(['read', sample, '--format', 'json']),
      await reportedly(['read', sample, '--format', 'json']),
    ]
    expect(once.out).toBe(again.out)
  })
})

describe('several inputs', () => {
  const one = file('one.txt', said)
  const two = file('two.txt', 'The tunnel is open, the council said.')

  test('text: one below the other, each under its name', async () => {
    const {out} = await reportedly(['read', one, two])
    expect(out).toMatch(/^── \S*one\.txt ─+\n\n[\s\S]*bridge[\s\S]*\n\n── \S*two\.txt ─+\n\n[\s\S]*tunnel/)
  })

  test('JSON: a list, with a failure in its place', async () => {
    const {exit, out, err} = await reportedly(['read', '--format', 'json', one, join(folder, 'none.txt'), two])
    const [first, failed, last] = JSON.parse(out)
    expect([first.article.text, failed.error.code, last.article.text]).toEqual([
      said,
      'input/missing',
      expect.any(String),
    ])
    expect([first, failed, last].map(({given}) => given.input)).toEqual([one, join(folder, 'none.txt'), two])
    expect(exit).toBe(1)
    expect(err).toMatch(/^1 input failed of 3:\n {2}.*none\.txt: There is no file .*\(input\/missing\)\n$/)
  })

  test('a page holds one article', async () => {
    expect(await reportedly(['read', '--format', 'html', one, two])).toMatchObject({exit: 2, out: ''})
  })
})

describe('JSON lines', () => {
  test('a file that is named as JSON lines holds them', async () => {
    const {out} = await reportedly([
      'read',
      '--format',
      'jsonl',
      file('said.jsonl', JSON.stringify({text: said, id: 7})),
    ])
    expect(JSON.parse(out)).toMatchObject({article: {text: said}, given: {id: 7}})
  })

  const lines = [
    JSON.stringify({text: said, id: 1}),
    '{broken',
    '',
    JSON.stringify({id: 2}),
    JSON.stringify({text: said, published: 'soon', id: 3}),
  ].join('\n')

  test('one line out for each line in, in order', async () => {
    const {exit, out, err} = await reportedly(['read', '--from', 'jsonl', '--format', 'jsonl', '-'], {stdin: lines})
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({error, given}) => [error?.code, given?.id])).toEqual([
      [undefined, 1],
      ['input/bad-line', undefined],
      ['input/bad-line', undefined],
      ['input/bad-line', 2],
      [undefined, 3],
    ])
    expect(answers[4].unread[0].why).toContain('soon')
    expect(exit).toBe(1)
    expect(err).toMatch(/^3 inputs failed of 5:\n {2}standard input, line 2: /)
  })

  test('--quiet says nothing, and the exit code still does', async () => {
    const {exit, err} = await reportedly(['read', '--quiet', '--from', 'jsonl', '--format', 'jsonl'], {stdin: lines})
    expect({exit, err}).toEqual({exit: 1, err: ''})
  })

  test('once interrupted no line is begun, and it says where it stopped', async () => {
    const {exit, out, err} = await reportedly(['read', '--from', 'jsonl', '--format', 'jsonl', '-'], {
      stdin: lines,
      interrupted: AbortSignal.abort(),
    })
    expect({exit, out, err}).toEqual({exit: 130, out: '', err: 'Stopped before anything was read.\n'})
  })

  test('an address is no file of lines', async () => {
    expect(await reportedly(['read', '--from', 'jsonl', '--format', 'jsonl', 'https://example.org'])).toMatchObject({
      exit: 2,
    })
  })

  test('two readers give what one gives, in order', async () => {
    const many = Array.from({length: 7}, (_, id) => JSON.stringify({text: `${said} Nobody else did.`, id})).join('\n')
    const args = ['read', '--from', 'jsonl', '--format', 'jsonl', '-']
    const one = await reportedly(args, {stdin: `${lines}\n${many}`})
    const two = await reportedly([...args, '--jobs', '2'], {stdin: `${lines}\n${many}`})
    expect(two).toEqual(one)
  })

  test.each(['0', '-1', 'two', '1.5', '1000'])('--jobs %s is no number of readers', async (jobs) => {
    expect(await reportedly(['read', `--jobs=${jobs}`, '-'])).toMatchObject({exit: 2, out: ''})
  })
})

describe('output', () => {
  test('the ending of the file chooses the format', async () => {
    const path = join(folder, 'page.html')
    const {exit, out} = await reportedly(['read', sample, '--output', path])
    expect({exit, out}).toEqual({exit: 0, out: ''})
    expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>/)
  })

  test('on a terminal, lines are as wide as it is and bold; NO_COLOR takes the bold away', async () => {
    const shown = await reportedly(['read', sample], {terminal: true})
    expect(shown.out).toContain('\u001b[1m')
    const plain = await reportedly(['read', sample], {terminal: true, env: {NO_COLOR: '1'}})
    expect(plain.out).not.toContain('\u001b')
    const claims = plain.out.split('\n\n')[1].split('\n')
    expect(claims.filter((line) => line.length > 60)).toEqual([])
  })

  test('an article cannot steer the terminal, and its spans hold', async () => {
    const {out} = await reportedly(['read'], {stdin: `The \u202ebridge\u001b[2J is closed, police said.`})
    expect(out).toContain('U+202EbridgeU+001B[2J')
    expect(out).not.toMatch(/[\u001b\u202e]/)
  })
})

describe('checks as a gate', () => {
  test('3 where one of them was raised, 0 where another was', async () => {
    const args = ['read', sample, '--fail-on']
    expect(await reportedly([...args, 'distancing-word,vague-source'])).toMatchObject({exit: 3})
    expect(await reportedly([...args, 'inconsistent-place'])).toMatchObject({exit: 0})
  })
})

describe('a draft held against its source', () => {
  const draft = file('draft.txt', 'The bridge is open, Ana Reyes said on Monday. “It is late,” she said.')
  const source = file('source.txt', said)

  test('what differs, in words', async () => {
    const {exit, out, err} = await reportedly(['check', draft, '--against', source])
    expect({exit, err}).toEqual({exit: 0, err: ''})
    expect(out).toContain('not in the source       quotation    “It is late,” is not in the source. (')
  })

  test('--fail: 3 where something differs, 0 where nothing does', async () => {
    expect(await reportedly(['check', draft, '--against', source, '--fail'])).toMatchObject({exit: 3})
    expect(await reportedly(['check', source, '--against', source, '--fail'])).toMatchObject({exit: 0})
  })

  test('standard input is the draft where none is named; --output has it in a file of its kind', async () => {
    const path = join(folder, 'findings.json')
    const {exit, out} = await reportedly(['check', '--against', source, '--output', path], {stdin: said})
    expect({exit, out}).toEqual({exit: 0, out: ''})
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(expect.any(Array))
  })
})

describe('help', () => {
  test.each([[['--help']], [['read', '--help']], [[]]])('%j opens with an example', async (args) => {
    const {exit, out} = await reportedly(args)
    expect(exit).toBe(0)
    expect(out).toMatch(/^Examples?:\n {2}\$ reportedly read /)
  })

  test('read at a terminal without an input explains itself', async () => {
    const {exit, err} = await reportedly(['read'], {terminal: true})
    expect(exit).toBe(2)
    expect(err).toMatch(/^Examples:/)
  })

  test('the version', async () => {
    expect((await reportedly(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('mistakes are answered with what to do', () => {
  test.each([
    [['red', 'x'], 2, 'Did you mean read?'],
    [[sample], 2, 'Did you mean: reportedly read'],
    [['read', '--formt', 'text'], 2, 'Did you mean --format?'],
    [['read', '--format', 'htm', sample], 2, 'Did you mean html?'],
    [['read', '--fail-on', 'anonymus-only', sample], 2, 'Did you mean anonymous-only?'],
    [['read', '--published', '2024-02-30', sample], 2, '2024-03-04'],
    [['read', '-', '-'], 2, 'only once'],
    [['read', '--url', 'https://example.org', sample, sample], 2, 'alone'],
    [['check', sample], 2, '--against source.txt'],
    [['check', '-', '--against', '-'], 2, 'only once'],
    [['check', sample, '--against', sample, '--format', 'txt'], 2, 'did you mean text?'],
    [['check', sample, '--against', join(folder, 'none.txt')], 1, 'Is the name spelt right?'],
    [['read', join(folder, 'none.txt')], 1, 'Is the name spelt right?'],
    [['read', folder], 1, 'Name the files in it'],
    [['read', file('empty.txt', ' \n')], 1, 'input/empty'],
    [['read', file('long.txt', 'word '.repeat(1_200_000))], 1, 'input/too-large'],
    [['read', file('paper.txt', '%PDF-1.7\n')], 1, 'copy its text'],
    [['read', '--offline', 'https://example.org/ferry'], 1, 'fetch/offline'],
    [['read', 'ftp://example.org/ferry'], 1, 'fetch/bad-address'],
    [['read', 'http://169.254.169.254/'], 1, 'fetch/private-address'],
    [['read', sample, '--output', join(folder, 'none', 'x')], 1, 'output/unwritable'],
    [['read', sample, '--output', join(folder, 'claims.csv')], 2, 'no format has the ending .csv'],
  ] as const)('%j', async (args, exit, help) => {
    const screen = await reportedly(args)
    expect(screen.exit).toBe(exit)
    expect(screen.out).toBe('')
    expect(screen.err).toContain(help)
    expect(screen.err).not.toContain('    at ')
  })

  test('standard input that never ends is left at the limit', async () => {
    const {exit, err} = await reportedly(['read', '-'], {stdin: 'x'.repeat(5_000_001)})
    expect(exit).toBe(1)
    expect(err).toContain('input/too-large')
  })

  test('the name of a file cannot steer the terminal', async () => {
    const {err} = await reportedly(['read', 'none\u001b[2J\u202e'])
    expect(err).toContain('noneU+001B[2JU+202E')
  })
})
