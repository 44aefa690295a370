/** What changed between two kept runs, case by case. */
import {readFileSync} from 'node:fs'
import type {CaseResult} from './task.ts'

type Kept = CaseResult & {task: string; file: string}

/** Prints each case whose counts or wrong lines differ between two files that `--keep` wrote. */
export function compareRuns(before: string, after: string): void {
  const [old, now] = [before, after].map(
    (path) => new Map(keptIn(path).map((result) => [`${result.task} ${result.file} ${result.id}`, result])),
  )
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

const keptIn = (path: string): Kept[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Kept)
