/** What happens, did or may: PLOVER events, and deals. */
import * as z from 'zod'
import {Span} from './span.ts'

export const EventType = z
  .enum([
    'AGREE',
    'CONSULT',
    'SUPPORT',
    'COOPERATE',
    'AID',
    'CONCEDE',
    'RETREAT',
    'REQUEST',
    'ACCUSE',
    'REJECT',
    'THREATEN',
    'PROTEST',
    'SANCTION',
    'MOBILIZE',
    'COERCE',
    'ASSAULT',
    'OTHER',
  ])
  .describe("PLOVER's sixteen types; `OTHER` for a happening that PLOVER has no word for.")
export type EventType = z.infer<typeof EventType>

export const Status = z
  .enum(['planned', 'proposed', 'ongoing', 'occurred', 'cancelled', 'denied', 'hypothetical', 'unclear'])
  .describe('What the whole chain leaves of the event: planned is not happened.')
export type Status = z.infer<typeof Status>

export const Event = z
  .object({
    id: z.string().describe('`e` and the span of the trigger.'),
    trigger: Span,
    type: EventType,
    mode: z.string().optional(),
    contexts: z.array(z.string()),
    participants: z.array(z.object({role: z.enum(['actor', 'recipient', 'with']), entity: z.string(), span: Span})),
    places: z.array(z.string()).describe('Toponym ids.'),
    time: z.string().optional().describe('Time expression id.'),
    status: Status,
    claim: z.string(),
    confidence: z.number().min(0).max(1),
  })
  .describe('Who did, does or plans what to whom, where and when (PLOVER).')
export type Event = z.infer<typeof Event>

export const Deal = z
  .object({
    id: z.string(),
    status: Status,
    claim: z.string(),
    legs: z
      .array(
        z.object({
          from: z.string().optional().describe('Entity id; absent where the text leaves open who gives.'),
          to: z.string().optional().describe('Entity id; absent where the text leaves open who gets.'),
          goods: Span,
          kind: z.enum(['goods', 'arms', 'money', 'technology', 'service', 'people', 'land', 'other']),
        }),
      )
      .min(1),
  })
  .describe('One transfer or more that belong together, mostly reciprocal.')
export type Deal = z.infer<typeof Deal>
