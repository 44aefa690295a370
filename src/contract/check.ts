/** What a careful editor would flag. */
import {z} from 'zod'
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
