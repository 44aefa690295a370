/** Who takes part in an event, as the words of the text that name them. */
import type {Event, Span} from '../../src/contract/index.ts'
import type {Engine} from '../../src/reader/engine.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import type {Row} from '../task.ts'
import {articleOf} from './article.ts'
import {touch} from './given.ts'
import {entitiesById} from './same-entity.ts'

type Role = Event['participants'][number]['role']

/** An event with each participant as all places at which the text names it. */
export interface SidedEvent {
  readonly event: Event
  readonly participants: readonly {readonly role: Role; readonly entity: string; readonly spans: readonly Span[]}[]
}

/** The events of a row as the reader finds them, in text order. */
export async function sidedEvents(row: Row, engine: Engine): Promise<SidedEvent[]> {
  const layers = await runPipeline(articleOf(row), engine, {until: 'events'})
  const byId = entitiesById(layers)
  return (layers.events ?? []).map((event) => ({
    event,
    participants: event.participants.map(({role, entity, span}) => ({
      role,
      entity,
      spans: [span, ...(byId.get(entity)?.mentions ?? [])],
    })),
  }))
}

/** Whether somebody in one of the roles is named by one of the spans. */
export const isTouched = ({participants}: SidedEvent, roles: readonly Role[], spans: readonly Span[]): boolean =>
  participants.some((participant) => roles.includes(participant.role) && touch(participant.spans, spans))

/** An event in a line of `--wrong`. */
export const showEvent = (text: string, {event, participants}: SidedEvent): string =>
  `${event.type} ${JSON.stringify(text.slice(...event.trigger))} (${participants
    .map(({role, spans}) => `${role} ${text.slice(...spans[0])}`)
    .join(', ')}; ${event.status})`
