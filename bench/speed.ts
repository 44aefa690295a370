/** Speed and memory of a whole reading, as CPU time, so that a busy machine does not change the figure. */
import {spawnSync} from 'node:child_process'
import {loadEngine} from '../src/index.ts'
import {articleFrom} from '../src/intake/index.ts'
import {readArticle} from '../src/reader/index.ts'
import {goldAt, ownGold} from './data.ts'
import type {GoldReader} from './task.ts'

/** Accepts any line with a text: speed needs no gold. Marked sentences are no texts that anybody would paste. */
const anyText: GoldReader = {accepts: ({text}) => typeof text === 'string' && !text.includes('{cue ')}

/** Prints words per CPU second, time to the first answer, long texts and peak memory. */
export async function measureSpeed(data?: string): Promise<void> {
  const texts = (data ? goldAt(data, [anyText]) : ownGold([anyText])).flatMap(([, {rows}]) =>
    rows.map(({text}) => text),
  )
  const start = process.cpuUsage()
  const wall = performance.now()
  const engine = await loadEngine()
  await readArticle(articleFrom(texts[0]), engine)
  line('engine loaded and first article read, CPU s', cpuSeconds(start))
  line('  the same by the clock, s', (performance.now() - wall) / 1000)

  const reading = process.cpuUsage()
  let words = 0
  let rounds = 0
  while (words < 200_000) {
    for (const text of texts) {
      await readArticle(articleFrom(text), engine)
      words += countWords(text)
    }
    rounds++
  }
  line(`words per CPU s (${texts.length} articles, ${rounds} times)`, words / cpuSeconds(reading))

  for (const [what, text] of longTexts(texts)) {
    const before = process.cpuUsage()
    await readArticle(articleFrom(text), engine)
    line(`${what}, CPU s`, cpuSeconds(before))
  }
  line('peak resident memory, MB', process.resourceUsage().maxRSS / 1024)
  const command = spawnSync(process.execPath, ['dist/cli/main.js', 'read', 'examples/ferry.txt'], {encoding: 'utf8'})
  if (command.status === 0) {
    const begun = performance.now()
    spawnSync(process.execPath, ['dist/cli/main.js', 'read', 'examples/ferry.txt'])
    line('`reportedly read` from start to end, s by the clock', (performance.now() - begun) / 1000)
  }
}

/** Texts that no paper prints, but that somebody will paste. */
function longTexts(texts: readonly string[]): [what: string, text: string][] {
  const all = texts.join('\n\n')
  const megabyte = all.repeat(Math.ceil(1_000_000 / all.length)).slice(0, 1_000_000)
  return [
    ['1 MB of articles', megabyte],
    ['1 MB, twice as long', megabyte + megabyte],
    ['one sentence of 20,000 words', `${'the mayor of the town and '.repeat(3334)}left.`],
    ['1 MB of blanks', `a${' '.repeat(1_000_000)}b`],
    ['1 MB of digits', '1234567890'.repeat(100_000)],
    ['1 MB of opening quotation marks', '“'.repeat(1_000_000)],
    ['1 MB of capitals', 'Aa '.repeat(333_333)],
  ]
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

function cpuSeconds(since: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(since)
  return (user + system) / 1e6
}

const line = (what: string, figure: number): void =>
  console.log(`  ${what.padEnd(60)} ${figure.toFixed(figure > 100 ? 0 : 2).padStart(9)}`)
