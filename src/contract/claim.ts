/** Who said it, and what was said. Attributions follow PARC3 and PolNeAR, chains GRaSP, factuality FactBank. */
import * as z from 'zod'
import {Span} from './span.ts'

const confidence = z
  .number()
  .min(0)
  .max(1)
  .describe('How sure we are of our own reading, 0..1; not how sure the source is.')

export const SourceKind = z.enum(['person', 'organisation', 'state', 'outlet', 'document', 'anonymous', 'unspecified'])
export type SourceKind = z.infer<typeof SourceKind>

export const Attribution = z
  .object({
    id: z.string().describe('`a` and the span of the cue.'),
    source: Span.optional().describe('The whole noun phrase that names the source; absent where nobody is named.'),
    cue: Span.describe('The reporting words with their auxiliary: "has said", "according to", "reportedly".'),
    content: z.array(Span).min(1).describe('What is said, in text order; in pieces where a cue parts a quotation.'),
    entity: z.string().optional().describe('Entity id of the source, pronouns and titles resolved.'),
    kind: SourceKind.describe(
      'What the source is. `anonymous`: described, not named ("two officials"). `unspecified`: nobody at all ("reportedly").',
    ),
    quote: z.enum(['direct', 'indirect', 'mixed']).describe('Whether the content is quoted, told, or both.'),
    when: z.string().optional().describe('ISO date on which it was said, where given.'),
    within: z
      .string()
      .optional()
      .describe('Id of the attribution whose content, or whose act of citing, holds this one.'),
    confidence,
  })
  .describe('One act of saying. They nest.')
export type Attribution = z.infer<typeof Attribution>

export const Factuality = z
  .object({
    certainty: z.enum(['certain', 'probable', 'possible', 'unknown']),
    polarity: z.enum(['+', '-', '?']),
    cues: z.array(Span).describe('The words that make it so: "may", "likely", "not".'),
  })
  .describe('How certain the innermost holder makes the content (FactBank).')
export type Factuality = z.infer<typeof Factuality>

export const Act = z.enum([
  'states',
  'denies',
  'confirms',
  'intends',
  'proposes',
  'predicts',
  'judges',
  'urges',
  'asks',
  'fears',
])
export type Act = z.infer<typeof Act>

export const Voice = z.enum(['report', 'background', 'analysis', 'opinion'])
export type Voice = z.infer<typeof Voice>

export const Claim = z
  .object({
    id: z.string().describe('`c` and the span of the first piece of content.'),
    content: z.array(Span).min(1),
    text: z.string().describe('The words of the content, its pieces joined by " … ".'),
    act: Act,
    chain: z
      .array(z.string())
      .describe('Attribution ids, outermost first; empty where the outlet says so in its own words.'),
    factuality: Factuality,
    voice: Voice,
    events: z.array(z.string()).describe('Event ids.'),
    confidence,
  })
  .describe('One piece of content that an article puts forward, with the chain of those on whose word it stands.')
export type Claim = z.infer<typeof Claim>
