/**
 * Speed and memory of the whole reading, on the built package (`npm run build` first): as CPU time, so that a busy machine changes
 * the figures little, and each in processes of their own, so that each has its own peak.
 */
import {spawn} from 'node:child_process'
import {existsSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {goldAt, ownGold} from './data.ts'
import type {GoldReader} from './task.ts'

/** Accepts any line with a text: speed needs no gold. Marked sentences are no texts that anybody would paste. */
const anyText: GoldReader = {accepts: ({text}) => typeof text === 'string' && !text.includes('{cue ')}

/** What bench/speed-process.mjs prints. Seconds and megabytes. */
interface Measured {
  readonly model: string
  readonly first: {readonly cpu: number; readonly clock: number}
  readonly words: number
  readonly reading: number
  readonly peakMb: number
}

const folder = mkdtempSync(join(tmpdir(), 'reportedly-'))

/** Prints time to the first answer, words per CPU second with one and two processes, long texts, and peak memory of each. */
export async function measureSpeed(data?: string): Promise<void> {
  if (!existsSync('dist/index.js')) throw new Error('Speed is measured on the built package: npm run build first.')
  const texts = (data ? goldAt(data, [anyText]) : ownGold([anyText])).flatMap(([, {rows}]) =>
    rows.map(({text}) => text),
  )
  const articles = kept('articles', texts)

  const one = await measured(articles, 30_000)
  console.log(`${one.model}; ${texts.length} articles`)
  line('first answer after start, CPU s', one.first.cpu)
  line('  the same by the clock, s', one.first.clock)
  line('words per CPU s', one.words / one.reading)
  line('  peak resident, MB', one.peakMb)
  const library = await measured(articles, 30_000, 'LIBRARY')
  line('as a library, no flags set: words per CPU s', library.words / library.reading)

  const began = performance.now()
  const two = await Promise.all([measured(articles, 30_000), measured(articles, 30_000)])
  const seconds = (performance.now() - began) / 1000
  line('two processes: words per CPU s', sum(two, 'words') / sum(two, 'reading'))
  line('  words per s by the clock, with their start', sum(two, 'words') / seconds)
  line('  peak resident of both, MB', sum(two, 'peakMb'))

  for (const [what, text] of longTexts(texts)) {
    const {reading, peakMb} = await measured(kept('long', [texts[0], text]), 1)
    line(`${what}, CPU s`, reading)
    line('  peak resident, MB', peakMb)
  }
}

/** Texts that no paper prints, but that somebody will paste. The second is half of the first: time grows with length, and no faster. */
function longTexts(texts: readonly string[]): [what: string, text: string][] {
  const words = texts.flatMap((text) => text.match(/\S+\s*/g) ?? [])
  const many = (count: number): string => Array.from({length: count}, (_, i) => words[i % words.length]).join('')
  return [
    ['100,000 words', many(100_000)],
    ['50,000 words', many(50_000)],
    ['one sentence of 20,000 words', `${'the mayor of the town and '.repeat(3334)}left.`],
    ['1 MB of blanks', `a${' '.repeat(1_000_000)}b`],
    ['1 MB of digits', '1234567890'.repeat(100_000)],
    ['100 kB of opening quotation marks', '“'.repeat(100_000)],
    ['100 kB of capitals', 'Aa '.repeat(33_333)],
  ]
}

function kept(name: string, texts: readonly string[]): string {
  const file = join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify(texts))
  return file
}

function measured(texts: string, words: number, ...as: 'LIBRARY'[]): Promise<Measured> {
  const reader = spawn(process.execPath, ['bench/speed-process.mjs', texts, String(words), ...as], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  reader.stdout.on('data', (chunk) => {
    printed += chunk
  })
  return new Promise((resolve, reject) => {
    reader.on('error', reject)
    reader.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(printed)) : reject(new Error(`Reader: exit ${code}`)),
    )
  })
}

const sum = (runs: readonly Measured[], what: 'words' | 'reading' | 'peakMb'): number =>
  runs.reduce((total, run) => total + run[what], 0)

const line = (what: string, figure: number): void =>
  console.log(`  ${what.padEnd(60)} ${figure.toFixed(figure > 100 ? 0 : 2).padStart(9)}`)
