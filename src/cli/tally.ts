/** What a run came to: how much was read, what failed and what to do, which of the feared checks were raised. */
import {type CheckKind, counted, visible} from '../contract/index.ts'
import type {Answer} from './sources.ts'

export interface Tally {
  add(answer: Answer): void
  exitCode(): 0 | 1 | 3
  told(options: {interrupted: boolean; inPlace: boolean; lines: boolean}): string
}

/** Named one by one; a run of a million lines may fail on all of them. */
const mostNamed = 20

export function startTally(failOn: readonly CheckKind[]): Tally {
  let read = 0
  let failed = 0
  let raised = 0
  let last = ''
  const failures: string[] = []
  const checks: string[] = []
  return {
    add(answer) {
      last = answer.input
      if ('error' in answer) {
        failed++
        const {code, message} = answer.error
        if (failures.length < mostNamed) failures.push(`  ${visible(answer.input)}: ${visible(message)} (${code})`)
        return
      }
      read++
      for (const {kind, message} of answer.reading.checks.filter((check) => failOn.includes(check.kind))) {
        raised++
        if (checks.length < mostNamed) checks.push(`  ${visible(answer.input)}: ${kind}: ${visible(message)}`)
      }
    },
    exitCode: () => (failed > 0 ? 1 : raised > 0 ? 3 : 0),
    told({interrupted, inPlace, lines}) {
      const parts: string[] = []
      if (interrupted)
        parts.push(
          last
            ? `Stopped after ${visible(last)}: ${counted(read, 'article')} read, ${failed} failed. What was read is written; ${lines ? 'go on with the lines after it' : 'go on with the inputs after it'}.`
            : 'Stopped before anything was read.',
        )
      if (failed > 0)
        parts.push(`${counted(failed, 'input')} failed of ${read + failed}:`, ...named(failures, failed, inPlace))
      if (raised > 0) parts.push(`${counted(raised, 'check')} of --fail-on raised:`, ...named(checks, raised, true))
      return parts.map((part) => `${part}\n`).join('')
    },
  }
}

function named(rows: readonly string[], count: number, inPlace: boolean): string[] {
  const more = count - rows.length
  if (more === 0) return [...rows]
  return [...rows, `  and ${counted(more, 'more', 'more')}${inPlace ? ', each in its place in the output' : ''}`]
}
