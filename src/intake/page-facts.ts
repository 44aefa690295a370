/** What a page says of its article: schema.org NewsArticle in JSON-LD first, then OpenGraph and other meta tags, then `<time>`. */
import {isIsoDate} from '../contract/index.ts'
import {readDate} from './dates.ts'
import type {PageScan} from './page-scan.ts'

export interface PageFacts {
  readonly headline?: string
  readonly section?: string
  readonly byline?: readonly string[]
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
  readonly language?: string
  /** Whether the page calls itself an article. */
  readonly isArticle: boolean
}

type Json = Record<string, unknown>

export function factsOf({jsonLd, meta, times, canonical, language}: PageScan): PageFacts {
  const article =
    jsonLd
      .flatMap(nodesIn)
      .find(({'@type': type}) => [type].flat().some((name) => /Article|BlogPosting|Report/.test(String(name)))) ?? {}
  const first = (...names: string[]): string | undefined => names.map((name) => meta.get(name)).find(Boolean)
  const title = words(article.headline) ?? first('og:title', 'twitter:title', 'headline', 'dc.title')
  const published = [
    words(article.datePublished),
    first(
      'article:published_time',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'parsely-pub-date',
      'pubdate',
      'publishdate',
    ),
    times[0],
  ]
  return {
    headline: title,
    section: words([article.articleSection].flat()[0]) ?? first('article:section'),
    byline: authorsOf(article.author) ?? authorsOf(first('author', 'article:author', 'parsely-author', 'byl')),
    outlet: nameOf(article.publisher) ?? first('og:site_name', 'application-name'),
    published: published.map((value) => value && dayOf(value)).find(Boolean),
    url: [canonical, first('og:url')].find((value) => value && /^https?:\/\//i.test(value)),
    language: words(article.inLanguage) ?? language ?? first('og:locale')?.replace('_', '-'),
    isArticle: Object.keys(article).length > 0 || first('og:type') === 'article',
  }
}

/** Objects of a JSON-LD script: one, a list, or a graph. Broken JSON says nothing, and is common. */
function nodesIn(script: string): Json[] {
  try {
    const value: unknown = JSON.parse(script.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, ''))
    return [value]
      .flat()
      .flatMap((node) => (isObject(node) ? [node, ...[node['@graph'] ?? []].flat().filter(isObject)] : []))
  } catch {
    return []
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.replace(/\s+/g, ' ').trim() : undefined

const nameOf = (value: unknown): string | undefined => {
  const [first] = [value].flat()
  return isObject(first) ? words(first.name) : words(first)
}

function authorsOf(value: unknown): string[] | undefined {
  const names = [value]
    .flat()
    .flatMap((author) => nameOf(author) ?? [])
    .map((name) => name.replace(/^by\s+/i, ''))
    .filter((name) => !/^https?:/.test(name))
  return names.length > 0 ? names : undefined
}

/** The day that a date of the page names, as written there: an hour of its own zone, never moved to another day. */
function dayOf(value: string): string | undefined {
  const day =
    /^\d{4}-\d\d-\d\d/.exec(value.trim())?.[0] ??
    /^(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(value.trim())?.slice(1).join('-') ??
    readDate(value)
  return day && isIsoDate(day) ? day : undefined
}
