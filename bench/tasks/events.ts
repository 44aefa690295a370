/** Who did, does or plans what to whom: events of our own articles, with status and participants. */
import type {Entity, Event} from '../../src/contract/index.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import type {Layers} from '../../src/reader/stage.ts'
import {articleOf} from '../gold/article.ts'
import {overlapOf, pairUp, sameName} from '../gold/given.ts'
import {entitiesById, isNamed} from '../gold/same-entity.ts'
import type {GoldEvent} from '../gold/shapes.ts'
import {type CaseResult, eachRow, f1, type Row, share, type Task, totalOf} from '../task.ts'

const facts = ['type', 'status', 'mode', 'contexts', 'place', 'time'] as const
type Fact = (typeof facts)[number]

export const events: Task = {
  name: 'events',
  measures:
    'Events whose trigger touches a marked one, one to one (F1); of those found the right type, status, mode, contexts, place and time; participants by role and entity (F1). No published measure.',
  layer: 'events',
  accepts: ({events: gold, claims}) => Array.isArray(gold) && Array.isArray(claims),
  async run(rows, engine, tick) {
    const cases = await eachRow(rows, tick, async (row) =>
      compare(row, await runPipeline(articleOf(row), engine, {until: 'events'})),
    )
    const total = totalOf(cases)
    const {precision, recall, f1: score} = f1(total('found'), total('read'), total('gold'))
    return {
      scores: {
        'events F1': score,
        'events precision': precision,
        'events recall': recall,
        ...Object.fromEntries(facts.map((fact) => [fact, share(total(fact), total('found'))])),
        'participants F1': f1(total('participants right'), total('participants read'), total('participants')).f1,
        'type and status, of all events': share(total('both'), total('gold')),
      },
      cases,
    }
  },
}

function compare(row: Row, layers: Partial<Layers>): CaseResult {
  const {events: read = []} = layers
  const gold = row.events as GoldEvent[]
  const byId = entitiesById(layers)
  const counts: Record<string, number> = {gold: gold.length, read: read.length, found: 0, both: 0}
  const add = (name: string, count = 1): void => {
    counts[name] = (counts[name] ?? 0) + count
  }
  const wrong: string[] = []
  const partners = pairUp(gold, read, ({trigger, type}, event) => {
    const overlap = overlapOf(trigger, [event.trigger])
    // Two events on one word: the one of the right type is meant.
    return overlap === 0 ? 0 : overlap + (event.type === type ? 1 : 0)
  })
  gold.forEach((event, index) => {
    const partner = partners[index]
    const words = `${event.id} ${event.type} ${JSON.stringify(event.trigger.map((span) => row.text.slice(...span)).join(' … '))}`
    if (!partner) {
      wrong.push(`missed ${words}`)
      return
    }
    add('found')
    const answers = answersOf(row, event, partner, layers)
    for (const fact of facts) {
      const [answer, isRight] = answers[fact]
      if (isRight) add(fact)
      else wrong.push(`${fact} of ${words}: ${answer}, gold ${goldOf(event, fact)}`)
    }
    if (answers.type[1] && answers.status[1]) add('both')
    const right = pairUp(event.participants, partner.participants, (one, other) =>
      one.role === other.role && isNamed(row.text, byId.get(other.entity), one.name) ? 1 : 0,
    ).filter((other) => other !== undefined).length
    add('participants', event.participants.length)
    add('participants read', partner.participants.length)
    add('participants right', right)
    if (right < Math.max(event.participants.length, partner.participants.length))
      wrong.push(`participants of ${words}: ${showParticipants(partner, byId)}, gold ${goldParticipants(event)}`)
  })
  for (const event of read)
    if (!partners.includes(event))
      wrong.push(`too much ${event.type} ${JSON.stringify(row.text.slice(...event.trigger))} ${event.status}`)
  return {id: row.id, counts, wrong}
}

/** What the reading says of each fact, and whether that is right. */
function answersOf(
  {text}: Row,
  gold: GoldEvent,
  event: Event,
  {places = [], times = []}: Partial<Layers>,
): Record<Fact, readonly [answer: string, isRight: boolean]> {
  const wordsOf = (ids: readonly string[], layer: readonly {id: string; span: readonly [number, number]}[]): string[] =>
    layer.filter(({id}) => ids.includes(id)).map(({span}) => text.slice(...span))
  const placed = wordsOf(event.places, places)
  const timed = wordsOf(event.time ? [event.time] : [], times)
  const contexts = [...event.contexts].sort().join(';')
  return {
    type: [event.type, event.type === gold.type],
    status: [event.status, event.status === gold.status],
    mode: [event.mode ?? 'none', (event.mode ?? '') === (gold.mode ?? '')],
    contexts: [contexts || 'none', contexts === [...gold.contexts].sort().join(';')],
    place: [placed.join(', ') || 'none', meets(gold.places, placed)],
    time: [timed.join(', ') || 'none', meets(gold.times, timed)],
  }
}

/** Right where one of the marked words is among the found; where none is marked, if none is found. */
const meets = (gold: readonly string[], found: readonly string[]): boolean =>
  gold.length === 0 ? found.length === 0 : gold.some((words) => found.some((other) => sameName(words, other)))

const goldOf = (event: GoldEvent, fact: Fact): string =>
  ({
    type: event.type,
    status: event.status,
    mode: event.mode ?? 'none',
    contexts: event.contexts.join(';') || 'none',
    place: event.places.join(', ') || 'none',
    time: event.times.join(', ') || 'none',
  })[fact]

const showParticipants = ({participants}: Event, entities: ReadonlyMap<string, Entity>): string =>
  participants.map(({role, entity}) => `${role} ${entities.get(entity)?.name}`).join(', ') || 'nobody'

const goldParticipants = ({participants}: GoldEvent): string =>
  participants.map(({role, name}) => `${role} ${name}`).join(', ') || 'nobody'
