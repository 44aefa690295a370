/** A page to an article: what it says of itself, and its words in reading order, parted by blank lines. */
import {type ArticleParts, type Decoded, type Given, ReportedlyError, type Span, type Taken} from '../contract/index.ts'
import {datelineAt} from './dateline.ts'
import {factsOf, type PageFacts} from './page-facts.ts'
import {type PageScan, scanPage} from './page-scan.ts'
import {type PageText, textOf} from './page-text.ts'
import {assemble, dateDoubt, languageDoubt} from './text.ts'

/** Shorter than this, in characters, nothing is taken for an article unless the page calls itself one. Chosen: a news brief has 200. */
const least = {unnamed: 200, named: 60}

/**
 * The page's article: section, headline, standfirst and body; furniture, captions and comments are left out, tables and
 * embedded posts are left out and named in `unread`. Throws `intake/too-deep` and `intake/no-article`.
 */
export function takeHtml({text: html, url, doubts}: Decoded, given: Given): Taken {
  const scan = scanPage(html)
  const facts = factsOf(scan)
  const page = textOf(html)
  const body = page?.paragraphs.join('\n\n') ?? ''
  if (!page || body.length < (facts.isArticle ? least.named : least.unnamed) || page.linked > 0.6)
    throw noArticle(scan, page, body)
  const {text, parts} = layOut(page, facts, given, body)
  const known: Given = {
    ...given,
    outlet: given.outlet ?? facts.outlet,
    url: given.url ?? url ?? facts.url,
    byline:
      given.byline ??
      (facts.byline && [...facts.byline]) ??
      (page.byline ? [page.byline.replace(/^by\s+/i, '')] : undefined),
    section: given.section ?? facts.section,
    language: given.language ?? facts.language,
  }
  const published = facts.published === undefined ? undefined : ({value: facts.published, basis: 'metadata'} as const)
  const article = assemble(text, {parts}, known, published)
  return {
    article,
    unread: [...doubts, ...page.left].map((why) => ({why})).concat(dateDoubt(given), languageDoubt(article)),
  }
}

/** Section, headline, standfirst and body, each where it stands in the text. */
function layOut(page: PageText, facts: PageFacts, given: Given, body: string): {text: string; parts: ArticleParts} {
  const headline = given.headline ?? headlineOf(page, facts)
  const standfirst =
    page.standfirst && !body.startsWith(page.standfirst) && page.standfirst !== headline ? page.standfirst : undefined
  const spans: Partial<Record<'headline' | 'standfirst', Span>> = {}
  let text = ''
  for (const [name, words] of [
    ['headline', headline],
    ['standfirst', standfirst],
  ] as const) {
    if (!words) continue
    spans[name] = [text.length, text.length + words.length]
    text += `${words}\n\n`
  }
  const start = text.length
  text += body
  const firstEnd = body.indexOf('\n\n')
  const dateline = datelineAt(text, [start, firstEnd < 0 ? text.length : start + firstEnd])
  return {
    text,
    parts: {...spans, ...(dateline && {dateline: dateline.span}), body: [dateline?.bodyStart ?? start, text.length]},
  }
}

/** The heading on the page, where it is the article's; else its title without the outlet's name behind a dash or bar. */
function headlineOf({heading, title}: PageText, {headline, outlet}: PageFacts): string | undefined {
  const told = headline ?? title
  if (heading && (!told || sameWords(heading, told) || !headline)) return heading
  if (!told) return undefined
  const parted = /^(.{15,}?)\s+[|–—-]\s+([^|–—]{2,40})$/.exec(told)
  return parted && (!outlet || sameWords(parted[2], outlet) || !headline) ? parted[1] : told
}

function sameWords(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return one === other || one.includes(other) || other.includes(one)
}

function noArticle({hasPassword}: PageScan, page: PageText | undefined, body: string): ReportedlyError {
  const why = hasPassword
    ? 'it asks for a login'
    : page && page.linked > 0.6
      ? 'it is a list of links'
      : body.length > 0
        ? `there are only ${body.length} characters of running text in it`
        : 'there is no running text in it'
  return new ReportedlyError(
    'intake/no-article',
    `No article was found in the page: ${why}. Open it, copy the article’s text, and read that.`,
    {
      details: {characters: body.length},
    },
  )
}
