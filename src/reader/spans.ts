/** The last look at a reading before it leaves: every span lies in the text, every id leads somewhere, every chain from the outside in. */
import {type Reading, ReportedlyError, type Span} from '../contract/index.ts'

/** Throws `read/invalid` where a span is empty, reversed or outside the text. */
export function assertSpans(reading: Reading): void {
  const {length} = reading.article.text
  for (const [what, [start, end]] of spansOf(reading)) {
    if (start >= 0 && start < end && end <= length) continue
    throw new ReportedlyError('read/invalid', `${what} has the span ${start}-${end} in a text of ${length}.`, {
      details: {what, start, end, length},
    })
  }
}

/** Throws `read/invalid` where an id names nothing, a chain does not lead from the outside in, or a claim's words are not those of its spans. */
export function assertCoherent({
  article,
  entities,
  attributions,
  claims,
  events,
  deals,
  checks,
  places,
}: Reading): void {
  const known = new Set([...entities, ...attributions, ...claims].map(({id}) => id))
  const refer = (from: string, to: string | undefined): void => {
    if (to !== undefined && !known.has(to)) throw incoherent(from, `names ${to}, which is not there`)
  }
  for (const {id, roles} of entities) for (const {of} of roles) refer(id, of)
  for (const {id, entity} of places) refer(id, entity)
  const within = new Map(attributions.map((attribution) => [attribution.id, attribution.within]))
  for (const {id, entity, within} of attributions) {
    refer(id, entity)
    refer(id, within)
  }
  for (const {id, chain, content, text} of claims) {
    chain.forEach((link, at) => {
      refer(id, link)
      if (within.get(link) !== chain[at - 1])
        throw incoherent(id, `has a chain in which ${link} does not stand within ${chain[at - 1] ?? 'nothing'}`)
    })
    if (text !== content.map((span) => article.text.slice(...span)).join(' … '))
      throw incoherent(id, 'has words that are not those of its spans')
  }
  for (const {id, claim, participants} of events) {
    refer(id, claim)
    for (const {entity} of participants) refer(id, entity)
  }
  for (const {id, claim, legs} of deals) {
    refer(id, claim)
    for (const {from, to} of legs) for (const side of [from, to]) refer(id, side)
  }
  for (const {id, claims} of checks) for (const claim of claims) refer(id, claim)
}

const incoherent = (id: string, what: string): ReportedlyError =>
  new ReportedlyError('read/invalid', `${id} ${what}.`, {details: {id}})

function* spansOf(reading: Reading): Generator<[what: string, span: Span]> {
  for (const span of reading.sentences) yield ['sentence', span]
  for (const {id, mentions, roles} of reading.entities) {
    for (const span of mentions) yield [id, span]
    for (const {span} of roles) yield [id, span]
  }
  for (const {id, span} of [...reading.times, ...reading.places]) yield [id, span]
  for (const {id, source, cue, content} of reading.attributions) {
    if (source) yield [id, source]
    yield [id, cue]
    for (const span of content) yield [id, span]
  }
  for (const {id, content, factuality} of reading.claims) {
    for (const span of [...content, ...factuality.cues]) yield [id, span]
  }
  for (const {id, trigger, participants} of reading.events) {
    yield [id, trigger]
    for (const {span} of participants) yield [id, span]
  }
  for (const {id, legs} of reading.deals) for (const {goods} of legs) yield [id, goods]
  for (const {id, spans} of reading.checks) for (const span of spans) yield [id, span]
}
