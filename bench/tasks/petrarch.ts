/** PETRARCH's real records (gsr): how many events are coded, since dictionary coders make several times too many, and of which type. */
import {type SidedEvent, showEvent, sidedEvents} from '../gold/sides.ts'
import {type CaseResult, eachRow, type Row, share, type Task, totalOf} from '../task.ts'

interface GoldEvent {
  readonly source: string
  readonly target: string
  readonly code: string
}

export const petrarch: Task = {
  name: 'petrarch',
  measures:
    'Events with both sides named against the gold ones (100: as many; a meeting counts once each way), and the gold types (CAMEO read as PLOVER) that are among the events of their record.',
  layer: 'events',
  accepts: ({set, events}) => set === 'gsr' && Array.isArray(events),
  lessIsBetter: ['events to 100 gold ones', 'the same without OTHER'],
  async run(rows, engine, tick) {
    const cases = await eachRow(rows, tick, async (row) => scoreRecord(row, await sidedEvents(row, engine)))
    const total = totalOf(cases)
    const types = [
      ...new Set(rows.flatMap(({events}) => (events as GoldEvent[]).map(({code}) => plainType(code)))),
    ].sort()
    return {
      scores: {
        'events to 100 gold ones': (100 * total('events')) / total('gold'),
        'the same without OTHER': (100 * (total('events') - total('OTHER'))) / total('gold'),
        'gold types found': share(total('types found'), total('gold')),
        ...Object.fromEntries(
          types.map((type) => [
            `${type} found of ${total(`${type} gold`)}`,
            share(total(`${type} found`), total(`${type} gold`)),
          ]),
        ),
      },
      cases,
    }
  },
}

export function scoreRecord(row: Row, events: readonly SidedEvent[]): CaseResult {
  const gold = row.events as GoldEvent[]
  const counts: Record<string, number> = {gold: gold.length, events: 0, OTHER: 0, 'types found': 0}
  for (const event of events) {
    counts.events += pairsOf(event)
    if (event.event.type === 'OTHER') counts.OTHER += pairsOf(event)
  }
  const wrong: string[] = []
  for (const {source, target, code} of gold) {
    const type = plainType(code)
    const isFound = events.some(({event}) => event.type === type)
    counts[`${type} gold`] = (counts[`${type} gold`] ?? 0) + 1
    if (isFound) {
      counts['types found']++
      counts[`${type} found`] = (counts[`${type} found`] ?? 0) + 1
    } else wrong.push(`missed ${type} (${source} ${code} ${target})`)
  }
  const read = events.filter((event) => pairsOf(event) > 0).map((event) => showEvent(row.text, event))
  return {id: row.id, counts, wrong: [...wrong, ...(counts.events > gold.length ? [`read ${read.join(' | ')}`] : [])]}
}

/** Ordered pairs of those who take part: a deed has as many as actors times recipients, a meeting each two of them twice. */
function pairsOf({participants}: SidedEvent): number {
  const count = (role: string): number =>
    new Set(participants.filter((one) => one.role === role).map(({entity}) => entity)).size
  const together = count('actor') + count('with')
  return count('actor') * count('recipient') + (count('with') > 0 ? together * (together - 1) : 0)
}

/** PLOVER's type of each CAMEO root, and of the codes that differ from their root (cameo2plover.csv). */
const roots = [
  'STATEMENT',
  'STATEMENT',
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'ACCUSE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'MOBILIZE',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'ASSAULT',
  'ASSAULT',
] as const
const others: Readonly<Record<string, string>> = {
  '0813': 'RETREAT',
  '0814': 'RETREAT',
  '084': 'RETREAT',
  '085': 'RETREAT',
  '086': 'RETREAT',
  '087': 'RETREAT',
  '163': 'COERCE',
  '1712': 'ASSAULT',
  '175': 'ASSAULT',
  '191': 'COERCE',
  '192': 'COERCE',
}

const plainType = (code: string): string =>
  others[code] ?? others[code.slice(0, 3)] ?? roots[Number(code.slice(0, 2)) - 1] ?? code
