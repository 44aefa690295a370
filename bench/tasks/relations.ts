/** PLV (Hu et al. 2024): what a given source does to a given target. The event whose sides they are answers. */
import type {Span} from '../../src/contract/index.ts'
import {isTouched, type SidedEvent, showEvent, sidedEvents} from '../gold/sides.ts'
import {type CaseResult, eachRow, f1, type Row, share, type Task, totalOf} from '../task.ts'

export const relations: Task = {
  name: 'relations',
  measures:
    'PLV: macro-F1 over PLOVER types (YIELD for CONCEDE and RETREAT) of pairs of which both sides have a span; the surest event whose actor and other side touch them answers, none is wrong.',
  layer: 'events',
  accepts: ({sourceSpans, targetSpans, root}) =>
    typeof root === 'string' && [sourceSpans, targetSpans].every((spans) => Array.isArray(spans) && spans.length > 0),
  async run(rows, engine, tick) {
    const cases = await eachRow(rows, tick, async (row) => scoreRecord(row, await sidedEvents(row, engine)))
    const total = totalOf(cases)
    const types = [...new Set(rows.map(({root}) => String(root)))].sort()
    const byType = types.map((type) => f1(total(`${type} right`), total(`${type} read`), total(`${type} gold`)).f1)
    const right = types.reduce((sum, type) => sum + total(`${type} right`), 0)
    return {
      scores: {
        'macro-F1': byType.reduce((sum, score) => sum + score, 0) / types.length,
        accuracy: share(right, rows.length),
        'pairs with an answer': share(total('answered'), rows.length),
        ...Object.fromEntries(types.map((type, index) => [`${type} F1`, byType[index]])),
      },
      cases,
    }
  },
}

export function scoreRecord(row: Row, events: readonly SidedEvent[]): CaseResult {
  const [sources, targets] = [row.sourceSpans as Span[], row.targetSpans as Span[]]
  const answers = events.filter((event) => joins(event, sources, targets)).sort(byDoubt)
  const gold = String(row.root)
  const read = answers[0] ? rootOf(answers[0]) : undefined
  const isRight = read === gold
  return {
    id: row.id,
    counts: {
      [`${gold} gold`]: 1,
      ...(read ? {[`${read} read`]: 1, answered: 1} : {}),
      ...(isRight ? {[`${gold} right`]: 1} : {}),
    },
    wrong: isRight
      ? []
      : [
          `${events.map((event) => showEvent(row.text, event)).join(' | ') || 'nothing'}; gold ${row.source} ${gold} ${row.target}`,
        ],
  }
}

/** What two do with each other may be told from either side. */
function joins(event: SidedEvent, sources: readonly Span[], targets: readonly Span[]): boolean {
  const isMutual = !event.participants.some(({role}) => role === 'recipient')
  return (
    (isTouched(event, ['actor'], sources) && isTouched(event, ['recipient', 'with'], targets)) ||
    (isMutual && isTouched(event, ['actor'], targets) && isTouched(event, ['with'], sources))
  )
}

/** A type of PLOVER before OTHER, then the surer event, then text order. */
const byDoubt = (a: SidedEvent, b: SidedEvent): number =>
  Number(a.event.type === 'OTHER') - Number(b.event.type === 'OTHER') || b.event.confidence - a.event.confidence

const rootOf = ({event}: SidedEvent): string =>
  event.type === 'CONCEDE' || event.type === 'RETREAT' ? 'YIELD' : event.type
