/** What a careful editor would flag, in an article and in a draft held against its source. */
import * as z from 'zod'
import {Article} from './article.ts'
import {Span} from './span.ts'

export const CheckKind = z.enum([
  'headline-overstates',
  'anonymous-only',
  'single-source',
  'vague-source',
  'inconsistent-place',
  'inconsistent-time',
  'inconsistent-number',
  'unattributed-assertion',
  'opinion-in-report',
  'distancing-word',
])
export type CheckKind = z.infer<typeof CheckKind>

export const Check = z
  .object({
    id: z.string().describe('`k` and the first span.'),
    kind: CheckKind,
    message: z.string(),
    spans: z.array(Span).min(1),
    claims: z.array(z.string()),
  })
  .describe('A place at which a careful editor would ask a question, and why.')
export type Check = z.infer<typeof Check>

export const Found = z
  .enum(['same', 'altered', 'missing', 'dropped', 'stronger'])
  .describe('`dropped` and `stronger` are said of attributions alone.')
export type Found = z.infer<typeof Found>

export const Finding = z
  .object({
    what: z.enum(['quotation', 'number', 'name', 'attribution']),
    span: Span.describe('In the draft.'),
    found: Found,
    against: Span.optional().describe('In the source: where it stands, or what stands there instead.'),
    message: z.string(),
  })
  .describe('What a comparison says of one thing in a draft, held against its source. Only matching, no verdict.')
export type Finding = z.infer<typeof Finding>

export const Comparison = z
  .object({
    draft: Article.describe('As it was read; `span` is in its text.'),
    source: Article.describe('As it was read; `against` is in its text.'),
    findings: z.array(Finding).describe('In the order of the draft.'),
  })
  .describe('A draft held against its source.')
export type Comparison = z.infer<typeof Comparison>
