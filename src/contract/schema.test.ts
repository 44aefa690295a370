import {expect, test} from 'vitest'
import * as z from 'zod'
import {Reading} from './reading.ts'
import {readingSchema} from './schema.ts'

test('the schema names its nouns and refers to them', () => {
  const schema = readingSchema() as {$defs: Record<string, {description?: string}>; properties: Record<string, unknown>}
  expect(schema.properties.article).toEqual({$ref: '#/$defs/Article'})
  expect(Object.values(schema.$defs).filter(({description}) => !description)).toEqual([])
})

test('it is the same each time, and leaves other schemas as they were', () => {
  const before = JSON.stringify(z.toJSONSchema(Reading))
  expect(readingSchema()).toEqual(readingSchema())
  expect(JSON.stringify(z.toJSONSchema(Reading))).toBe(before)
})
