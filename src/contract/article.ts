/** One published text. Names follow IPTC ninjs and schema.org NewsArticle. */
import * as z from 'zod'
import {Span} from './span.ts'

export const DateValue = z
  .object({
    value: z.string().describe('ISO 8601, cut where knowledge ends: `2023-09` is a month, not its first day.'),
    basis: z
      .enum(['metadata', 'given', 'inferred'])
      .describe('Whether the page said so, the caller did, or the text itself leads there.'),
    from: Span.optional().describe('The words from which the date was inferred.'),
  })
  .describe('A date and how it is known.')
export type DateValue = z.infer<typeof DateValue>

export const ArticleParts = z
  .object({
    section: Span.optional(),
    headline: Span.optional(),
    standfirst: Span.optional(),
    byline: Span.optional(),
    dateline: Span.optional(),
    body: Span,
  })
  .describe('Where the parts of the article stand in its text.')
export type ArticleParts = z.infer<typeof ArticleParts>

export const Article = z
  .object({
    id: z
      .string()
      .describe(
        'Content address of text, outlet and url: the same on every machine. The same words at two outlets are two articles.',
      ),
    text: z
      .string()
      .describe(
        "All of the article's words in reading order: section, headline, standfirst, byline, dateline, body. Where a caller gave `text`, exactly that string.",
      ),
    parts: ArticleParts,
    section: z.string().optional(),
    headline: z
      .string()
      .optional()
      .describe('A headline that was given and does not stand in `text` is kept here, without a part.'),
    standfirst: z.string().optional(),
    byline: z.array(z.string()).optional(),
    dateline: z.string().optional(),
    url: z.string().optional(),
    outlet: z.string().optional(),
    published: DateValue.optional(),
    language: z.string().describe('BCP 47; `und` where it could not be told.'),
  })
  .describe('One published text, with its outlet, parts and dates.')
export type Article = z.infer<typeof Article>
