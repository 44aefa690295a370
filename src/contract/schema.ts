/** JSON Schema, written from the zod schemas: the same sentences that stand beside the fields. */
import {z} from 'zod'
import {Article, DateValue} from './article.ts'
import {Check} from './check.ts'
import {Attribution, Claim, Factuality} from './claim.ts'
import {Deal, Event, Status} from './event.ts'
import {Entity, Reading, TimeExpression, Toponym} from './reading.ts'
import {Span} from './span.ts'

/** The nouns that the schema names and refers to. */
const nouns = {
  Article,
  Attribution,
  Check,
  Claim,
  DateValue,
  Deal,
  Entity,
  Event,
  Factuality,
  Span,
  Status,
  TimeExpression,
  Toponym,
}

/** JSON Schema (draft 2020-12) of a Reading, as `--format json` prints one; its nouns are in `$defs`. */
export function readingSchema(): object {
  for (const [id, noun] of Object.entries(nouns)) z.globalRegistry.add(noun, {...z.globalRegistry.get(noun), id})
  return {title: 'Reading', ...z.toJSONSchema(Reading, {target: 'draft-2020-12'})}
}
