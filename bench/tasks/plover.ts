/** PLOVER's gold records: a sentence with one event, its type and its two sides. */
import type {Span} from '../../src/contract/index.ts'
import {touch} from '../gold/given.ts'
import {isTouched, type SidedEvent, showEvent, sidedEvents} from '../gold/sides.ts'
import {type CaseResult, eachRow, f1, type Row, share, type Task, totalOf} from '../task.ts'

interface GoldSpan {
  readonly label: 'SRC' | 'TAR' | 'SRC/TAR' | 'EVT' | 'LOC'
  readonly start: number
  readonly end: number
}

export const plover: Task = {
  name: 'plover',
  measures:
    'The gold type among the events of its sentence (share), and type with both sides right (F1): an event more counts against precision, unless it is OTHER or its trigger touches words that the record marks as EVT. A side is right where a participant in its role is named by the marked words.',
  layer: 'events',
  accepts: ({root, spans}) => typeof root === 'string' && Array.isArray(spans),
  async run(rows, engine, tick) {
    const cases = await eachRow(rows, tick, async (row) => scoreRecord(row, await sidedEvents(row, engine)))
    const total = totalOf(cases)
    const sides = f1(total('right'), total('counted'), cases.length)
    return {
      scores: {
        'gold type among events': share(total('type'), cases.length),
        'type and both sides F1': sides.f1,
        'type and both sides precision': sides.precision,
        'type and both sides recall': sides.recall,
        'events a record': total('events') / Math.max(1, cases.length),
      },
      cases,
    }
  },
  lessIsBetter: ['events a record'],
}

export function scoreRecord(row: Row, events: readonly SidedEvent[]): CaseResult {
  const marked = row.spans as GoldSpan[]
  const of = (...labels: GoldSpan['label'][]): Span[] =>
    marked.filter(({label}) => labels.includes(label)).map(({start, end}) => [start, end] as const)
  const ofType = events.filter(({event}) => event.type === row.root)
  const right = ofType.find((event) => areSidesRight(event, of))
  const counted = events.filter(
    (one) => one === right || !(one.event.type === 'OTHER' || touch(of('EVT'), [one.event.trigger])),
  )
  const gold = `${row.root} ${marked.map(({label, start, end}) => `${label} ${row.text.slice(start, end)}`).join(', ')}`
  const read = events.map((event) => showEvent(row.text, event)).join(' | ') || 'nothing'
  return {
    id: row.id,
    counts: {
      type: ofType.length > 0 ? 1 : 0,
      right: right ? 1 : 0,
      counted: counted.length,
      events: events.length,
    },
    wrong: right ? [] : [`${read}; gold ${gold}`],
  }
}

/** Each side is named in its role. Where the record has one kind of side alone ("both met"), every marked span takes part somehow. */
function areSidesRight(event: SidedEvent, of: (...labels: GoldSpan['label'][]) => Span[]): boolean {
  const [sources, targets, either] = [of('SRC'), of('TAR'), of('SRC/TAR')]
  if (either.length > 0) return [...sources, ...targets, ...either].every((span) => isTouched(event, anyRole, [span]))
  return (
    isTouched(event, ['actor'], sources) && (targets.length === 0 || isTouched(event, ['recipient', 'with'], targets))
  )
}

const anyRole = ['actor', 'recipient', 'with'] as const
