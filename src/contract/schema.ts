/** JSON Schema, written from the zod schemas: the same sentences that stand beside the fields. */
import * as z from 'zod'
import {Article, DateValue} from './article.ts'
import {Check, Comparison, Finding} from './check.ts'
import {Attribution, Claim, Factuality} from './claim.ts'
import {Deal, Event, Status} from './event.ts'
import {Entity, Reading, TimeExpression, Toponym} from './reading.ts'
import {ArticleRequest, CheckRequest} from './requests.ts'
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
  const before = Object.entries(nouns).map(([id, noun]) => {
    const meta = z.globalRegistry.get(noun)
    z.globalRegistry.add(noun, {...meta, id})
    return {noun, meta}
  })
  const schema = z.toJSONSchema(Reading, {target: 'draft-2020-12'})
  // The ids would stay with the nouns and show in everybody else's schemas.
  for (const {noun, meta} of before) z.globalRegistry.remove(noun).add(noun, meta ?? {})
  return {title: 'Reading', ...schema}
}

/** JSON Schema of every noun that goes in or out over HTTP, each under its name, with references by `uri`: for an OpenAPI document. */
export function schemasByName(uri: (name: string) => string): Record<string, object> {
  const registry = z.registry<{id: string}>()
  for (const [id, noun] of Object.entries({...nouns, ArticleRequest, CheckRequest, Comparison, Finding, Reading}))
    registry.add(noun, {id})
  const {schemas} = z.toJSONSchema(registry, {target: 'draft-2020-12', uri})
  return Object.fromEntries(Object.entries(schemas).map(([name, {$schema, $id, ...schema}]) => [name, schema]))
}
