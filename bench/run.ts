/**
 * `npm run bench -- TASK|all [--data FILE|FOLDER] [--limit N] [--keep FILE] [--wrong] [--check] [--accept [--lower]]`
 * `npm run bench -- compare OLD NEW`
 *
 * Without `--data` the gold is our own, in `bench/cases`.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {parseArgs} from 'node:util'
import {loadEngine} from '../src/index.ts'
import type {Engine} from '../src/reader/engine.ts'
import {type GoldFile, goldAt, ownCases} from './data.ts'
import {acceptFloor, belowFloor} from './floors.ts'
import {measureSpeed} from './speed.ts'
import type {CaseResult, Outcome, Task} from './task.ts'
import {tasks} from './tasks/index.ts'

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    data: {type: 'string'},
    limit: {type: 'string'},
    keep: {type: 'string'},
    wrong: {type: 'boolean', default: false},
    check: {type: 'boolean', default: false},
    accept: {type: 'boolean', default: false},
    lower: {type: 'boolean', default: false},
  },
})

const names = [...tasks.map(({name}) => name), 'speed', 'all', 'compare']
const [what = 'all', ...rest] = positionals
if (!names.includes(what)) fail(`There is no task "${what}". Tasks: ${names.join(', ')}.`)
if (what === 'compare') compare(rest[0] ?? fail('compare needs two files'), rest[1] ?? fail('compare needs two files'))
else if (what === 'speed') await measureSpeed(options.data)
else await runTasks(what === 'all' ? tasks : tasks.filter(({name}) => name === what))

async function runTasks(chosen: readonly Task[]): Promise<void> {
  const engine = await loadEngine()
  const failures: string[] = []
  const kept: string[] = []
  let measured = 0
  for (const task of chosen) {
    for (const file of options.data ? goldAt(options.data, task) : ownCases(task)) {
      const {outcome, seconds} = await measure(task, file, engine)
      measured++
      print(task, file, outcome, seconds)
      kept.push(...outcome.cases.map((result) => JSON.stringify({task: task.name, file: file.name, ...result})))
      const {missing, failures: below} = belowFloor(task, file, outcome)
      if (options.accept) acceptFloor(task, file, outcome, options.lower)
      else if (options.check && missing) failures.push(`${task.name}, ${file.name}: no floor yet (--accept sets it)`)
      else failures.push(...below)
    }
  }
  if (measured === 0) fail(options.data ? `Nothing at ${options.data} is gold for ${what}.` : 'There are no cases.')
  if (options.keep) {
    mkdirSync(dirname(options.keep), {recursive: true})
    writeFileSync(options.keep, `${kept.join('\n')}\n`)
  }
  for (const failure of failures) console.error(`BELOW  ${failure}`)
  if (failures.length > 0 && !options.limit) process.exitCode = 1
}

async function measure(task: Task, file: GoldFile, engine: Engine): Promise<{outcome: Outcome; seconds: number}> {
  const rows = options.limit ? file.rows.slice(0, Number(options.limit)) : file.rows
  const start = process.cpuUsage()
  let done = 0
  const tick = (): void => {
    done++
    if (process.stderr.isTTY) process.stderr.write(`\r${task.name} ${file.name} ${done} of ${rows.length} `)
  }
  const outcome = await task.run(rows, engine, tick)
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  const {user, system} = process.cpuUsage(start)
  return {outcome, seconds: (user + system) / 1e6}
}

function print(task: Task, file: GoldFile, {scores, cases}: Outcome, seconds: number): void {
  console.log(
    `\n${task.name} on ${file.name} (${cases.length} articles, digest ${file.digest}, ${seconds.toFixed(1)} CPU s)`,
  )
  console.log(`  ${task.measures}`)
  for (const [name, score] of Object.entries(scores))
    console.log(`  ${name.padEnd(36)} ${score.toFixed(2).padStart(9)}`)
  if (!options.wrong) return
  for (const {id, wrong} of cases) for (const line of wrong) console.log(`    ${id}: ${line}`)
}

/** What changed between two kept runs, case by case. */
function compare(before: string, after: string): void {
  const [old, now] = [before, after].map((path) => {
    const results = readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as CaseResult & {task: string; file: string})
    return new Map(results.map((result) => [`${result.task} ${result.file} ${result.id}`, result]))
  })
  let changed = 0
  for (const [key, result] of now) {
    const {wrong = [], counts = {}} = old.get(key) ?? {}
    const gone = wrong.filter((line) => !result.wrong.includes(line))
    const come = result.wrong.filter((line) => !wrong.includes(line))
    if (gone.length + come.length === 0 && JSON.stringify(counts) === JSON.stringify(result.counts)) continue
    changed++
    console.log(key)
    for (const line of gone) console.log(`  + ${line}`)
    for (const line of come) console.log(`  - ${line}`)
  }
  console.log(`${changed} of ${now.size} cases differ (+ no longer wrong, - newly wrong)`)
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
