/** What comes out: one article, read. */
import * as z from 'zod'
import {Article} from './article.ts'
import {Check} from './check.ts'
import {Attribution, Claim} from './claim.ts'
import {Deal, Event} from './event.ts'
import {Span} from './span.ts'

export const EntityType = z.enum(['person', 'organisation', 'state', 'outlet', 'group', 'place', 'work', 'product'])
export type EntityType = z.infer<typeof EntityType>

export const Entity = z
  .object({
    id: z.string().describe('`n` and the span of the first mention.'),
    name: z.string(),
    type: EntityType,
    mentions: z.array(Span).min(1).describe('Pronouns and descriptions included.'),
    roles: z.array(
      z.object({title: z.string(), of: z.string().optional().describe('Entity id of the body or state.'), span: Span}),
    ),
    iso: z
      .string()
      .optional()
      .describe(
        'ISO 3166-1 alpha-2: of a state; of a person or body, that of the state that it serves, where it is known.',
      ),
    known: z
      .object({
        role: z.string().describe('An office ("Foreign Minister") or kind of body ("central bank").'),
        source: z.string().describe('Where the table of actors has it from.'),
      })
      .optional()
      .describe('What is known beside the text, for the day of publication; `roles` are what the text says.'),
    wikidata: z.string().optional(),
  })
  .describe('A person, organisation, state, outlet … of this article, with all its mentions.')
export type Entity = z.infer<typeof Entity>

export const TimeExpression = z
  .object({
    id: z.string().describe('`t` and the span.'),
    span: Span,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z
      .string()
      .describe(
        'TIMEX3 value: ISO 8601 with weeks, quarters, seasons and references, cut where knowledge ends: `2023-09` is a month.',
      ),
    from: z.string().optional().describe('Where a range begins, ISO 8601.'),
    to: z.string().optional().describe('Where a range ends, ISO 8601.'),
    anchor: z.enum(['published', 'text']).optional().describe('What it was counted from, where it is relative.'),
  })
  .describe('A time expression in TIMEX3 terms, resolved against the publication date.')
export type TimeExpression = z.infer<typeof TimeExpression>

export const Toponym = z
  .object({
    id: z.string().describe('`p` and the span.'),
    span: Span,
    name: z.string().describe("The gazetteer's name, or the words of the text where nothing was found."),
    geonameId: z.int().optional().describe('GeoNames id; absent where the name could not be resolved.'),
    country: z.string().optional().describe('ISO 3166-1 alpha-2.'),
    lat: z.number().min(-90).max(90).optional(),
    lon: z.number().min(-180).max(180).optional(),
    form: z
      .enum(['name', 'adjective'])
      .optional()
      .describe('`adjective` for a demonym ("Russian"), which stands for the state rather than for a spot on the map.'),
    metonym: z
      .boolean()
      .optional()
      .describe('True where the place stands for those who govern from it ("Moscow said").'),
    entity: z.string().optional(),
  })
  .describe('A place name resolved to GeoNames.')
export type Toponym = z.infer<typeof Toponym>

export const Reading = z
  .object({
    article: Article,
    sentences: z.array(Span),
    entities: z.array(Entity),
    times: z.array(TimeExpression),
    places: z.array(Toponym),
    attributions: z.array(Attribution),
    claims: z.array(Claim),
    events: z.array(Event),
    deals: z.array(Deal),
    checks: z.array(Check),
    unread: z
      .array(z.object({span: Span.optional(), why: z.string()}))
      .describe('What was not read, and why: a language, a table, a length, a date that is none.'),
    engine: z.object({
      version: z.string(),
      model: z.string().describe('Name and the first of its digest.'),
    }),
  })
  .describe('One article, read: every array in text order, every statement with the span that it was read from.')
export type Reading = z.infer<typeof Reading>
