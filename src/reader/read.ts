/** The public function: one article in, one reading out. */
import {type Article, bySpan, type Claim, type Reading, type Toponym} from '../contract/index.ts'
import type {Engine} from './engine.ts'
import {runPipeline} from './pipeline.ts'
import {assertCoherent, assertSpans} from './spans.ts'
import type {Layers} from './stage.ts'

/**
 * Reads one article: who says what, on whose word, when and where.
 *
 * Never throws because of what the article says: what could not be read is listed in `unread`, with a reason. Equal article
 * and engine give an equal reading. All spans are UTF-16 offsets into `article.text`. Throws `read/invalid` if the reading
 * breaks the contract, which is our mistake.
 */
export async function readArticle(article: Article, engine: Engine): Promise<Reading> {
  if (!isRead(article.language)) return unreadable(article, engine)
  const layers = (await runPipeline(article, engine)) as Layers
  const reading: Reading = {
    article: layers.published ? {...article, published: layers.published} : article,
    sentences: [...layers.sentences],
    entities: [...layers.entities, ...layers.happenings.parties, ...layers.transfers.parties].sort((a, b) =>
      bySpan(a.mentions[0], b.mentions[0]),
    ),
    times: [...layers.times],
    places: withEntities(layers),
    attributions: rounded(layers.attributions),
    claims: rounded(withEvents(layers)),
    events: rounded(layers.events ?? []),
    deals: [...(layers.deals ?? [])],
    checks: [...layers.checks],
    unread: [],
    engine: {version: engine.version, model: engine.model},
  }
  assertSpans(reading)
  assertCoherent(reading)
  return reading
}

/** To three digits: more means nothing, and the sixteenth is another in every build of V8, whose logarithms differ there. */
const rounded = <Item extends {readonly confidence: number}>(items: readonly Item[]): Item[] =>
  items.map((item) => ({...item, confidence: Math.round(item.confidence * 1000) / 1000}))

/** Claims with the events that they tell, in text order. */
function withEvents({claims, events}: Layers): Claim[] {
  const told = new Map<string, string[]>()
  for (const {id, claim} of events ?? []) {
    const list = told.get(claim)
    if (list) list.push(id)
    else told.set(claim, [id])
  }
  return claims.map((claim) => ({...claim, events: told.get(claim.id) ?? []}))
}

/** Places that are a mention of a state lead to it. */
function withEntities({places, entities}: Layers): Toponym[] {
  const states = new Map(
    entities.flatMap(({id, type, mentions}) =>
      type === 'state' ? mentions.map((span) => [span.join(), id] as const) : [],
    ),
  )
  return places.map((place) => {
    const entity = states.get(place.span.join())
    return entity ? {...place, entity} : place
  })
}

/** English is read; where the language could not be told, reading it as English and saying so beats silence. */
const isRead = (language: string): boolean => language === 'und' || /^en(-|$)/i.test(language)

function unreadable(article: Article, engine: Engine): Reading {
  return {
    article,
    sentences: [],
    entities: [],
    times: [],
    places: [],
    attributions: [],
    claims: [],
    events: [],
    deals: [],
    checks: [],
    unread: [{span: [0, article.text.length], why: `The text is in "${article.language}"; only English is read.`}],
    engine: {version: engine.version, model: engine.model},
  }
}
