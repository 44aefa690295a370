/**
 * The scores that may not be lost. A floor belongs to a task, a gold file and its digest; it is raised by `--accept` and
 * lowered only by saying so (`--accept --lower`).
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import type {GoldFile} from './data.ts'
import type {Outcome, Task} from './task.ts'

type Floors = Record<string, Record<string, {digest: string; scores: Record<string, number>}>>

const path = new URL('./floors.json', import.meta.url).pathname

const readFloors = (): Floors => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {})

/** A rounding's worth: floors are kept with two decimals. */
const slack = 0.005

/** What lies below its floor, in words; `none` if the file has no floor yet. */
export function belowFloor(task: Task, file: GoldFile, outcome: Outcome): {missing: boolean; failures: string[]} {
  const floor = readFloors()[task.name]?.[file.name]
  if (!floor) return {missing: true, failures: []}
  if (floor.digest !== file.digest)
    return {
      missing: false,
      failures: [`${file.name} has changed since its floor was set: measure it again (--accept).`],
    }
  const failures = Object.entries(floor.scores).flatMap(([name, least]) => {
    const score = outcome.scores[name]
    const isWorse = task.lessIsBetter?.includes(name) ? score > least + slack : score < least - slack
    return score === undefined || isWorse
      ? [`${task.name}, ${file.name}: ${name} is ${score?.toFixed(2)}, the floor ${least}`]
      : []
  })
  return {missing: false, failures}
}

/** Writes the scores as floors; a lower one only with `lower`. */
export function acceptFloor(task: Task, file: GoldFile, outcome: Outcome, lower: boolean): void {
  const floors = readFloors()
  const old = floors[task.name]?.[file.name]
  const scores: Record<string, number> = {}
  for (const [name, score] of Object.entries(outcome.scores)) {
    const before = old?.digest === file.digest && !lower ? old.scores[name] : undefined
    const best = task.lessIsBetter?.includes(name) ? Math.min : Math.max
    scores[name] = Number((before === undefined ? score : best(before, score)).toFixed(2))
  }
  floors[task.name] = {...floors[task.name], [file.name]: {digest: file.digest, scores}}
  writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`)
}
