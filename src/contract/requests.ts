/** What programs send, over HTTP and on lines: an article, or a draft and its source. */
import * as z from 'zod'

const given = {
  headline: z.string(),
  outlet: z.string().describe('Who published it.'),
  url: z.string().describe('Where it was published; alone, the page to fetch.'),
  published: z
    .string()
    .describe(
      'ISO 8601, as far as it is known: 2024-03-04, 2024-03, 2024. What is no date is doubt, told in `unread`.',
    ),
  byline: z.union([z.string(), z.array(z.string())]),
  section: z.string(),
  language: z.string().describe('BCP 47.'),
}

export const ArticleRequest = z
  .looseObject({
    text: z.string().describe('The words of the article, from the headline on; spans count in exactly this string.'),
    html: z.string().describe("A page's markup, in place of `text`: the article in it is found."),
    ...given,
  })
  .partial()
  .describe(
    'One article: one of `text`, `html` and `url`, and what it does not say itself. Keys that are not ours come back under `given`.',
  )
export type ArticleRequest = z.infer<typeof ArticleRequest>

export const CheckRequest = z
  .strictObject({
    passage: z.union([z.string(), ArticleRequest]).describe('The draft: its text, or an article.'),
    against: z
      .union([
        z.string(),
        z.strictObject({article: z.string().describe('Id of an article that the desk keeps.')}),
        ArticleRequest,
      ])
      .describe('Its source: a text, the id of an article that was read here, or an article.'),
  })
  .describe('A draft, and the source that it is held against.')
export type CheckRequest = z.infer<typeof CheckRequest>
