import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {marks, marksTable} from './marks.ts'
import type {Outcome} from './task.ts'
import {tasks} from './tasks/index.ts'

test('every mark is set for a task', () => {
  expect(marks.filter((mark) => !tasks.some(({name}) => name === mark.task))).toEqual([])
})

test('a score with a floor that a mark names is called so there', () => {
  const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8')) as Record<
    string,
    Record<string, {scores: Record<string, number>}>
  >
  const renamed = marks.filter(({task, file, score}) => {
    const floor = floors[task]?.[file]
    return floor && !(score in floor.scores)
  })
  expect(renamed).toEqual([])
})

test('the table tells a score that reaches a mark, one that does not, and one that nobody measured', () => {
  const outcome: Outcome = {scores: {'source F1': 83.2, 'cue F1': 72, 'content F1': 12}, cases: []}
  const many: Outcome = {scores: {'events to 100 gold ones': 131}, cases: []}
  const attributions = tasks.find(({name}) => name === 'attributions')!
  const petrarch = tasks.find(({name}) => name === 'petrarch')!
  const table = marksTable(
    tasks,
    new Map([
      [attributions, new Map([['polnear/dev.jsonl.gz', outcome]])],
      [petrarch, new Map([['events/petrarch.dev.jsonl', many]])],
    ]),
  )
  const line = (what: string): string | undefined => table.split('\n').find((row) => row.includes(what))
  expect(line('sources, PolNeAR')).toMatch(/79 +83 +83\.2 +aim reached$/)
  expect(line('cues, PolNeAR')).toMatch(/72\.0 +accepted$/)
  expect(line('contents, PolNeAR')).toMatch(/12\.0 +below$/)
  expect(line('linked, PolNeAR')).toMatch(/- +not measured$/)
  expect(line('PETRARCH')).toMatch(/131\.0 +below$/)
})
