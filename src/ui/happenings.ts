/** Events and deals of a reading in words, as rows that text, Markdown and pages lay out. Words are not yet `visible`. */
import {
  type Deal,
  dateInWords,
  dealWords,
  type Event,
  eventWords,
  goodsWords,
  isDoubtful,
  type Reading,
  type Span,
  statusWords,
} from '../contract/index.ts'

export interface EventRow {
  readonly id: string
  readonly claim: string
  /** The words that tell it. */
  readonly trigger: Span
  readonly type: Event['type']
  /** "talks or a meeting · visit" */
  readonly what: string
  /** "North Korea → Russia, with China"; empty where the text names nobody. */
  readonly who: string
  /** "Vladivostok, September 2023" */
  readonly whereWhen: string
  readonly status: string
  readonly doubtful: boolean
}

export interface DealRow {
  readonly id: string
  readonly claim: string
  /** "a proposed deal" */
  readonly status: string
  /** "North Korea gives Russia “3,000 builders” (people)", one a transfer. */
  readonly legs: readonly string[]
}

/** In text order. */
export function eventRows(reading: Reading): EventRow[] {
  const nameOf = namesIn(reading)
  const places = new Map(reading.places.map(({id, name}) => [id, name]))
  const times = new Map(reading.times.map(({id, value, type}) => [id, dateInWords(value, type)]))
  return reading.events.map((event) => ({
    id: event.id,
    claim: event.claim,
    trigger: event.trigger,
    type: event.type,
    what: [eventWords[event.type], event.mode?.replaceAll('-', ' ')].filter(Boolean).join(' · '),
    who: whoIn(event, nameOf),
    whereWhen: [...new Set(event.places.flatMap((id) => places.get(id) ?? [])), event.time && times.get(event.time)]
      .filter(Boolean)
      .join(', '),
    status: statusWords[event.status],
    doubtful: isDoubtful(event),
  }))
}

/** In text order. */
export function dealRows(reading: Reading): DealRow[] {
  const nameOf = namesIn(reading)
  return reading.deals.map((deal) => ({
    id: deal.id,
    claim: deal.claim,
    status: dealWords[deal.status],
    legs: deal.legs.map(
      ({from, to, goods, kind}) =>
        `${nameOf(from)} gives ${nameOf(to)} “${reading.article.text.slice(...goods)}” (${goodsWords[kind]})`,
    ),
  }))
}

/** "a proposed deal: a subsidy ⇄ a winter timetable" */
export const dealInShort = ({status, legs}: Deal, text: string): string =>
  `${dealWords[status]}: ${legs.map(({goods}) => text.slice(...goods)).join(' ⇄ ')}`

type NameOf = (id: string | undefined) => string

function namesIn({entities}: Reading): NameOf {
  const names = new Map(entities.map(({id, name}) => [id, name]))
  return (id) => (id === undefined ? undefined : names.get(id)) ?? 'somebody'
}

function whoIn({participants}: Event, nameOf: NameOf): string {
  const of = (role: Event['participants'][number]['role']): string =>
    [...new Set(participants.flatMap((one) => (one.role === role ? [nameOf(one.entity)] : [])))].join(', ')
  const [actors, recipients, others] = [of('actor'), of('recipient'), of('with')]
  const sides = recipients ? `${actors || '…'} → ${recipients}` : actors
  return others ? `${sides || '…'}, with ${others}` : sides
}
