/**
 * The command of the bench: `usage` below says what it takes.
 *
 * Without `--data` the gold is our own, in `bench/cases`; `all` and `marks` measure that in any case. `marks` runs only what a mark
 * is set for, and prints the table of marks alone.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {type ParseArgsConfig, parseArgs} from 'node:util'
import type {Engine} from '../src/reader/engine.ts'
import {pipeline} from '../src/reader/pipeline.ts'
import {compareRuns} from './compare.ts'
import {type GoldFile, goldAt, ownGold} from './data.ts'
import {loadEngine} from './engine.ts'
import {acceptFloor, belowFloor} from './floors.ts'
import {marks, marksTable} from './marks.ts'
import {measureServer} from './server.ts'
import {measureSpeed} from './speed.ts'
import type {Outcome, Task} from './task.ts'
import {tasks} from './tasks/index.ts'

const usage = `npm run bench -- TASK|all|marks [--data FILE|FOLDER] [--limit N] [--keep FILE] [--wrong] [--check] [--accept [--lower]]
npm run bench -- compare OLD NEW
npm run bench -- speed [--data FILE|FOLDER]
npm run bench -- server [--minutes N] [--accept]`

const {values: options, positionals} = parsed({
  allowPositionals: true,
  options: {
    help: {type: 'boolean', short: 'h', default: false},
    data: {type: 'string'},
    limit: {type: 'string'},
    keep: {type: 'string'},
    wrong: {type: 'boolean', default: false},
    check: {type: 'boolean', default: false},
    minutes: {type: 'string', default: '1'},
    accept: {type: 'boolean', default: false},
    lower: {type: 'boolean', default: false},
  },
})

/** An option that there is not is told as such, with those that there are. */
function parsed<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    return fail(`${(error as Error).message.split('. ')[0]}.\n\n${usage}`)
  }
}

const names = [...tasks.map(({name}) => name), 'speed', 'server', 'marks', 'all', 'compare']
const [what = 'all', ...rest] = positionals
if (options.help) {
  console.log(`${usage}\n\nTasks: ${tasks.map(({name}) => name).join(', ')}. docs/bench.md says what each measures.`)
  process.exit()
}
if (!names.includes(what)) fail(`There is no task "${what}". Tasks: ${names.join(', ')}.`)
if (what === 'compare')
  compareRuns(rest[0] ?? fail('compare needs two files'), rest[1] ?? fail('compare needs two files'))
else if (what === 'speed') await measureSpeed(options.data)
else if (what === 'server') await measureServer({minutes: Number(options.minutes), accept: options.accept})
else await runTasks()

async function runTasks(): Promise<void> {
  const engine = await loadEngine()
  const measured = new Map<Task, Map<string, Outcome>>()
  const failures: string[] = []
  const kept: string[] = []
  for (const [task, file] of chosenGold()) {
    const {outcome, seconds} = await measure(task, file, engine)
    measured.set(task, (measured.get(task) ?? new Map()).set(file.name, outcome))
    if (what === 'marks') console.error(`${task.name} on ${file.name}: ${seconds.toFixed(1)} CPU s`)
    else print(task, file, outcome, seconds)
    if (!file.isUnread)
      kept.push(...outcome.cases.map((result) => JSON.stringify({task: task.name, file: file.name, ...result})))
    const {missing, failures: below} = belowFloor(task, file, outcome)
    if (options.accept) acceptFloor(task, file, outcome, options.lower)
    else if (options.check && missing) failures.push(`${task.name}, ${file.name}: no floor yet (--accept sets it)`)
    else failures.push(...below)
  }
  if (measured.size === 0)
    fail(options.data ? `Nothing at ${options.data} is gold for ${what}.` : 'There are no cases.')
  if (what === 'all' || what === 'marks') console.log(`\n${marksTable(tasks, measured)}`)
  if (options.keep) {
    mkdirSync(dirname(options.keep), {recursive: true})
    writeFileSync(options.keep, `${kept.join('\n')}\n`)
  }
  if (options.limit) return
  for (const failure of failures) console.error(`BELOW  ${failure}`)
  if (failures.length > 0) process.exitCode = 1
}

/** What is to be measured, task by task. A task whose layer no stage gives is told and left out. */
function chosenGold(): [Task, GoldFile][] {
  const isMany = what === 'all' || what === 'marks'
  const chosen = isMany ? tasks : tasks.filter(({name}) => name === what)
  const ready = chosen.filter(({layer}) => pipeline.some(({name}) => name === layer))
  for (const {name, layer} of chosen)
    if (!ready.some((task) => task.name === name))
      console.error(`${name}: not measured, no stage gives the layer "${layer}".`)
  const gold = [
    ...(isMany || !options.data ? ownGold(ready) : []),
    ...(options.data ? goldAt(options.data, ready) : []),
  ]
  const wanted = gold.filter(
    ([task, file]) => what !== 'marks' || marks.some((mark) => mark.task === task.name && mark.file === file.name),
  )
  return wanted.sort(([a], [b]) => tasks.indexOf(a) - tasks.indexOf(b))
}

async function measure(task: Task, file: GoldFile, engine: Engine): Promise<{outcome: Outcome; seconds: number}> {
  // A limit would show the score of a single text that nobody may look at.
  const rows = options.limit && !file.isUnread ? file.rows.slice(0, Number(options.limit)) : file.rows
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
    `\n${task.name} on ${file.name} (${cases.length} texts, digest ${file.digest}, ${seconds.toFixed(1)} CPU s)`,
  )
  console.log(`  ${task.measures}`)
  for (const [name, score] of Object.entries(scores))
    console.log(`  ${name.padEnd(36)} ${score.toFixed(2).padStart(9)}`)
  if (!options.wrong) return
  if (file.isUnread) console.log('    What went wrong here is not shown: nobody who works on the reader may look.')
  else for (const {id, wrong} of cases) for (const line of wrong) console.log(`    ${id}: ${line}`)
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
