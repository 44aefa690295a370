/** The words of an article in a page: readability over a small DOM, and its blocks as paragraphs. */
import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'

export interface PageText {
  readonly title?: string
  /** The heading above the article, where it is not part of it. */
  readonly heading?: string
  readonly standfirst?: string
  readonly byline?: string
  readonly paragraphs: readonly string[]
  /** What was left out, in words. */
  readonly left: readonly string[]
  /** Share of the article's characters that stand in links, 0..1: a list of teasers has most of them there. */
  readonly linked: number
}

/** Never part of an article, whatever readability makes of it. */
const furniture =
  'script,style,noscript,template,iframe,svg,form,button,nav,aside,footer,figure,figcaption,[hidden],[aria-hidden="true"],[role="navigation"],[role="complementary"],[role="dialog"],[class*="newsletter"],[class*="related"],[class*="cookie"],[class*="share"],[class*="promo"],[class*="caption"],[id*="cookie"],[id*="comments"]'

const hidden = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

const standfirstPlaces =
  '[class*="standfirst" i],[class*="dek" i],[class*="subhead" i],[class*="sub-head" i],[class*="subtitle" i],[class*="strapline" i],[class*="article-summary" i],[class*="lead-text" i],[itemprop="description"],[data-testid*="standfirst" i]'

/** Undefined where there is nothing like an article. `html` has passed `scanPage`. */
export function textOf(html: string): PageText | undefined {
  const {document} = parseHTML(html)
  if (!document.documentElement || !document.body) return undefined
  const left = removeFurniture(document)
  const heading = clean(document.querySelector('h1')?.textContent)
  const standfirst = standfirstOf(document)
  const article = new Readability(document as unknown as Document, {
    charThreshold: 140,
    serializer: (node) => node,
  }).parse() as unknown as Parsed | null
  if (!article?.content) return undefined
  const root = article.content
  const linkedCharacters = [...root.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent ?? '').length,
    0,
  )
  const paragraphs = blocksOf(root).filter(
    (block, index) => block !== heading && !(index === 0 && block === standfirst),
  )
  return {
    title: clean(article.title),
    heading,
    standfirst,
    byline: clean(article.byline),
    paragraphs,
    left,
    linked: linkedCharacters / Math.max(1, (root.textContent ?? '').length),
  }
}

interface Parsed {
  title?: string
  byline?: string
  content?: Element
}

function removeFurniture(document: Document): string[] {
  const tables = [...document.querySelectorAll('table')].filter(
    (table) =>
      table.querySelectorAll('tr').length > 1 &&
      table.querySelectorAll('td,th').length > 3 &&
      !table.querySelector('table, p'),
  )
  const embeds = document.querySelectorAll('iframe, blockquote.twitter-tweet, blockquote.instagram-media')
  const left = [
    ...(tables.length > 0
      ? [`${tables.length === 1 ? 'A table' : `${tables.length} tables`} in the page: its cells are no sentences.`]
      : []),
    ...(embeds.length > 0
      ? [
          `${embeds.length === 1 ? 'An embedded post or frame' : `${embeds.length} embedded posts or frames`}: what stands there is not in the page.`,
        ]
      : []),
  ]
  for (const element of [...tables, ...document.querySelectorAll(furniture)]) if (!isWhole(element)) element.remove()
  for (const element of document.querySelectorAll('[style]'))
    if (hidden.test(element.getAttribute('style') ?? '')) element.remove()
  return left
}

/** Some pages hide their whole body until a script shows it, or call the article itself "related-…": those stay. */
const isWhole = (element: Element): boolean =>
  /^(?:html|body|main|article)$/i.test(element.tagName) || element.querySelector('article, main') !== null

function standfirstOf(document: Document): string | undefined {
  for (const element of document.querySelectorAll(standfirstPlaces)) {
    const text = clean(element.textContent)
    if (text && text.length >= 30 && text.length <= 500 && element.querySelectorAll('p').length < 3) return text
  }
  return undefined
}

const blocks = /^(?:p|h[1-6]|li|blockquote|pre|dt|dd|address)$/i

/** The text of every block in order; text that stands in a bare `div` is a block as well. */
function blocksOf(root: Element): string[] {
  const found: string[] = []
  let loose = ''
  const flush = (): void => {
    const text = clean(loose)
    if (text) found.push(text)
    loose = ''
  }
  const walk = (node: Node): void => {
    if (node.nodeType === 3) loose += node.textContent ?? ''
    if (node.nodeType !== 1) return
    const element = node as Element
    if (/^br$/i.test(element.tagName)) loose += '\n'
    const isBlock =
      blocks.test(element.tagName) || /^(?:div|section|article|main|header|ul|ol|dl)$/i.test(element.tagName)
    if (isBlock) flush()
    for (const child of element.childNodes) walk(child)
    if (isBlock) flush()
  }
  walk(root)
  flush()
  return found
    .flatMap((block) => block.split(/\n{2,}/))
    .map((block) => clean(block) ?? '')
    .filter(Boolean)
}

const clean = (text: string | null | undefined): string | undefined => {
  const plain = text
    ?.replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/(?<!\n)\n(?!\n)/g, ' ')
    .trim()
  return plain || undefined
}
