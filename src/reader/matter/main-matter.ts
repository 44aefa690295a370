/**
 * The article's main matter: headline and standfirst, what its opening says, and what further down is about the same as the headline.
 */
import {type Claim, contains, type Span} from '../../contract/index.ts'
import type {Checked} from '../checks/index.ts'
import {indexAt} from '../within.ts'

/** Paragraphs of the body that open it. A fifth of the text in short ones. Chosen; news puts its matter into the first two. */
const openingShare = 0.2

/** How much of a claim must be about what the headline is about. Chosen on bench/cases/develop. */
const sameMatter = 0.4

/** In text order. */
export function mainMatter(reading: Pick<Checked, 'article' | 'claims' | 'sentences' | 'matter'>): Claim[] {
  const {article, claims, matter} = reading
  const titles = titleClaims(reading)
  const opening = openingEnd(reading)
  return claims.filter(
    (claim) =>
      titles.includes(claim) ||
      (claim.content[0][0] >= article.parts.body[0] && claim.content[0][0] < opening) ||
      titles.some((title) => matter.covered(title, claim) >= sameMatter),
  )
}

/** Claims of the headline and of the standfirst. */
export function titleClaims({article: {parts}, claims}: Pick<Checked, 'article' | 'claims'>): Claim[] {
  const spans = [parts.headline, parts.standfirst].filter((span) => span !== undefined)
  return claims.filter(({content}) => spans.some((span) => contains(span, content[0])))
}

/** Where the opening ends: after the second sentence at least, after a fifth of the body where that is more. */
function openingEnd({article: {parts}, sentences}: Pick<Checked, 'article' | 'sentences'>): number {
  const [start, end] = parts.body
  const second: Span | undefined = sentences[indexAt(sentences, start) + 2]
  return Math.max(second?.[1] ?? end, start + (end - start) * openingShare)
}
