/** `read_article`: who says what in a text, on whose word, how sure. */
import * as z from 'zod'
import {
  Act,
  type Article,
  CheckKind,
  EntityType,
  EventType,
  Factuality,
  howPut,
  isDoubtful,
  ownWords,
  type Reading,
  ReportedlyError,
  SourceKind,
  Status,
} from '../../contract/index.ts'
import {fitInto, LeftOut, maxChars} from '../fit.ts'
import type {Tool} from '../tool.ts'
import {plainDate, plainLanguage, quoted, quoteOf, shown, Untrusted, untrusted} from '../words.ts'

const input = z.object({
  text: z.string().optional().describe('The article, from the headline on. One of text and html.'),
  html: z.string().optional().describe("A page's markup, in place of text: the article in it is found."),
  headline: z.string().optional().describe('If the text does not begin with it.'),
  outlet: z.string().optional().describe('Who published it.'),
  published: z.string().optional().describe('Day of publication, 2024-03-04: "on Tuesday" is counted from it.'),
  detail: z
    .enum(['summary', 'full'])
    .default('summary')
    .describe('summary: claims and checks. full: also people, events, deals, times and places.'),
  maxChars,
})

const words = quoted.quote
const link = z.object({
  quote: words.optional().describe('The words that name the source; absent where nobody is named.'),
  kind: SourceKind,
  cue: z.object({quote: words}).describe('The reporting words.'),
  when: z.string().optional(),
})

const output = z.object({
  untrusted: Untrusted,
  article: z.object({
    id: z.string().describe('Of text and outlet: the same on every machine.'),
    headline: z.string().optional(),
    outlet: z.object({text: z.string()}).optional(),
    published: z.string().optional(),
    language: z.string(),
    permalink: z
      .string()
      .describe('On a desk that has read it; `#` and the id of a claim or check leads to its words.'),
  }),
  checks: z
    .array(z.object({id: z.string(), kind: CheckKind, text: z.string(), claims: z.array(z.string())}))
    .describe('What a careful editor would ask.'),
  claims: z
    .array(
      z.object({
        id: z.string(),
        ...quoted,
        chain: z
          .array(link)
          .describe(
            'On whose word it stands: outermost first, so the last is who said it. Empty: the outlet says so itself.',
          ),
        how: z.string().describe('How it is put, in words.'),
        act: Act,
        certainty: Factuality.shape.certainty,
        polarity: Factuality.shape.polarity,
        doubtful: z.boolean().describe('True where we may have misread.'),
      }),
    )
    .describe('In text order.'),
  unread: z.array(z.object({text: z.string()})).describe('What was not read, and why.'),
  people: z
    .array(z.object({id: z.string(), type: EntityType, quote: words, roles: z.array(z.object({quote: words}))}))
    .optional(),
  events: z
    .array(
      z.object({
        id: z.string(),
        type: EventType,
        status: Status,
        claim: z.string(),
        ...quoted,
        participants: z.array(z.object({role: z.string(), quote: words})),
      }),
    )
    .optional(),
  deals: z
    .array(z.object({id: z.string(), status: Status, claim: z.string(), goods: z.array(z.object({quote: words}))}))
    .optional(),
  times: z.array(z.object({...quoted, value: z.string().optional()})).optional(),
  places: z.array(z.object({...quoted, geonameId: z.int().optional(), country: z.string().optional()})).optional(),
  leftOut: LeftOut,
})

type Output = z.infer<typeof output>

export const readArticle: Tool<typeof input, typeof output> = {
  name: 'read_article',
  title: 'Read an article',
  description:
    'Reads a news article that you have and says who says what in it: each claim with the chain of those on whose word it stands, how sure they are, and what an editor would ask. Says nothing about what is so. Fetches nothing and keeps nothing.',
  input,
  output,
  async run(desk, {text, html, headline, outlet, published, detail, maxChars: limit}, signal) {
    const given = {headline, outlet, published}
    return resultOf(await desk.read(inputOf(text, html), {given, signal}), detail, limit)
  },
}

function inputOf(text: string | undefined, html: string | undefined): {text: string} | {html: string} {
  if (text !== undefined) return {text}
  if (html !== undefined) return {html}
  throw new ReportedlyError('input/empty', 'There is neither text nor html.')
}

function resultOf(reading: Reading, detail: 'summary' | 'full', limit: number): Output {
  const rest = {untrusted: [...untrusted], article: articleOf(reading.article)}
  const {text} = reading.article
  const lists = {
    checks: reading.checks.map(({id, kind, message, claims}) => ({id, kind, text: shown(message), claims})),
    claims: claimsOf(reading),
    unread: reading.unread.map(({why}) => ({text: shown(why)})),
    ...(detail === 'full' && {
      deals: reading.deals.map(({id, status, claim, legs}) => ({
        id,
        status,
        claim,
        goods: legs.map(({goods}) => ({quote: quoteOf(text, goods)})),
      })),
      events: reading.events.map(({id, type, status, claim, trigger, participants}) => ({
        id,
        type,
        status,
        claim,
        quote: quoteOf(text, trigger),
        span: [...trigger],
        participants: participants.map(({role, span}) => ({role, quote: quoteOf(text, span)})),
      })),
      people: reading.entities.map(({id, type, name, roles}) => ({
        id,
        type,
        quote: shown(name),
        roles: roles.map(({title}) => ({quote: shown(title)})),
      })),
      times: reading.times.map(({span, value}) => ({
        quote: quoteOf(text, span),
        span: [...span],
        ...(plainDate(value) && {value}),
      })),
      places: reading.places.map(({span, geonameId, country}) => ({
        quote: quoteOf(text, span),
        span: [...span],
        geonameId,
        country,
      })),
    }),
  }
  const {fitting, leftOut} = fitInto(rest, lists, limit)
  return {...rest, ...fitting, leftOut}
}

const articleOf = ({id, headline, outlet, published, language}: Article): Output['article'] => ({
  id,
  ...(headline !== undefined && {headline: shown(headline)}),
  ...(outlet !== undefined && {outlet: {text: shown(outlet)}}),
  ...(plainDate(published?.value) && {published: published?.value}),
  language: plainLanguage(language),
  permalink: `/articles/${id}`,
})

function claimsOf({article: {text}, attributions, claims}: Reading): Output['claims'] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  return claims.map((claim) => ({
    id: claim.id,
    quote: shown(claim.text),
    span: [...claim.content[0]],
    chain: claim.chain.flatMap((id) => {
      const link = byId.get(id)
      if (!link) return []
      return [
        {
          ...(link.source && {quote: quoteOf(text, link.source)}),
          kind: link.kind,
          cue: {quote: quoteOf(text, link.cue)},
          ...(plainDate(link.when) && {when: link.when}),
        },
      ]
    }),
    how: claim.chain.length === 0 ? `${ownWords} · ${howPut(claim)}` : howPut(claim),
    act: claim.act,
    certainty: claim.factuality.certainty,
    polarity: claim.factuality.polarity,
    doubtful: isDoubtful(claim),
  }))
}
