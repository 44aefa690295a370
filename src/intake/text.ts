/** An article of a text as a caller has it. */
import {
  type Article,
  type ArticleParts,
  articleLimit,
  type DateValue,
  type Given,
  isIsoDate,
  ReportedlyError,
  type Taken,
} from '../contract/index.ts'
import {articleId} from './identity.ts'
import {languageOf} from './language.ts'
import {type Found, findParts} from './parts.ts'

/**
 * The article that a text is, with its parts found by their form. `article.text` is that string to the character, white
 * space, line ends and a byte order mark included; spans are UTF-16 offsets into it. What is given outranks what is found;
 * a given headline that does not stand in the text is kept without a part. A `published` that is no date is left out (ask
 * `takeText` to be told). Never throws on any string: empty text is an article with an empty body.
 */
export const articleFrom = (text: string, given: Given = {}): Article => asArticle(text, given).article

/** As `articleFrom`, with what could not be used. Throws `input/empty` and `input/too-large`. */
export function takeText(text: string, given: Given = {}): Taken {
  if (text.trim() === '') throw new ReportedlyError('input/empty', 'The text is empty: there is nothing to read in it.')
  if (text.length > articleLimit) {
    throw new ReportedlyError(
      'input/too-large',
      `The text has ${text.length.toLocaleString('en')} characters; an article has at most ${articleLimit.toLocaleString('en')}.`,
      {details: {characters: text.length, limit: articleLimit}},
    )
  }
  return asArticle(text, given)
}

function asArticle(text: string, given: Given): Taken {
  const article = assemble(text, findParts(text, given), given)
  return {article, unread: [...dateDoubt(given), ...languageDoubt(article)]}
}

/** What a page or a text was found to hold, and what the caller knows, as one article. */
export function assemble(text: string, found: Found, given: Given, published?: DateValue): Article {
  const {parts, names, dated} = found
  const slice = (name: keyof ArticleParts): string | undefined => parts[name] && text.slice(...parts[name])
  const byline = given.byline ?? names
  return defined({
    id: articleId(text, given.outlet, given.url),
    text,
    parts,
    section: slice('section') ?? given.section,
    headline: slice('headline') ?? given.headline,
    standfirst: slice('standfirst'),
    byline: byline && [...byline],
    dateline: slice('dateline'),
    url: given.url,
    outlet: given.outlet,
    published: givenDate(given) ?? published ?? (dated && {value: dated.value, basis: 'inferred', from: dated.from}),
    language: languageOf(text.slice(parts.body[0]), given.language),
  })
}

const givenDate = ({published}: Given): DateValue | undefined =>
  published !== undefined && isIsoDate(published) ? {value: published, basis: 'given'} : undefined

export const dateDoubt = ({published}: Given): {why: string}[] =>
  published === undefined || isIsoDate(published)
    ? []
    : [
        {
          why: `The date of publication given, "${published.slice(0, 40)}", is no date (2024-03-04, 2024-03 or 2024): read without it.`,
        },
      ]

export const languageDoubt = ({language}: Article): {why: string}[] =>
  language === 'und' ? [{why: 'The language could not be told from so few words: read as English.'}] : []

/** Without the fields that nobody knows. */
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
