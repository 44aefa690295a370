/**
 * The article's main matter: headline and standfirst, what its opening says, and what further down is about the same as the headline.
 */
import {type Claim, contains} from '../../contract/index.ts'
import type {Checked} from '../checks/index.ts'
import {indexAt} from '../within.ts'

/** Paragraphs of the body that open it. A fifth of the text in short ones. Chosen; news puts its matter into the first two. */
const openingShare = 0.2

/** How much of a claim must be about what the headline is about. Chosen on bench/cases/develop. */
const sameMatter = 0.4

/** In text order. A deal is main matter wherever it is told. */
export function mainMatter(reading: Pick<Checked, 'article' | 'claims' | 'sentences' | 'matter' | 'deals'>): Claim[] {
  const {article, claims, matter} = reading
  const titles = titleClaims(reading)
  const opening = openingEnd(reading)
  const deals = new Set(reading.deals.map(({claim}) => claim))
  return claims.filter(
    (claim) =>
      titles.includes(claim) ||
      deals.has(claim.id) ||
      (claim.content[0][0] >= article.parts.body[0] && claim.content[0][0] < opening) ||
      titles.some((title) => matter.covered(title, claim) >= sameMatter),
  )
}

/** Claims of the headline and of the standfirst. */
export function titleClaims({article: {parts}, claims}: Pick<Checked, 'article' | 'claims'>): Claim[] {
  const spans = [parts.headline, parts.standfirst].filter((span) => span !== undefined)
  return claims.filter(({content}) => spans.some((span) => contains(span, content[0])))
}

/** Sentences that open an article: at least four, a fifth of it, and of a long one no more than these. Chosen; the rest fills in. */
const leastOpening = 4
const mostOpening = 5

/** Where the opening ends. */
function openingEnd({article: {parts}, sentences}: Pick<Checked, 'article' | 'sentences'>): number {
  const [start, end] = parts.body
  const first = indexAt(sentences, start)
  const after = (count: number): number => sentences[first + count]?.[1] ?? end
  return Math.min(after(mostOpening), Math.max(after(leastOpening), start + (end - start) * openingShare))
}
