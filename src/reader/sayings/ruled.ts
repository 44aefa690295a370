/** Acts of saying by rules of English: outside of a text's quotations first, then within each of them, however deep. */
import type {Span} from '../../contract/index.ts'
import type {Quotation, Token} from '../stage.ts'
import {indexAt, tokensWithin} from '../within.ts'
import {continueSpeech, foundIn} from './assemble.ts'
import type {Draft} from './draft.ts'
import {rules} from './index.ts'
import type {Found} from './nest.ts'
import {type Unit, unitsIn} from './units.ts'

/** No text, none. */
export function foundByRules(
  tokens: readonly Token[],
  sentences: readonly Span[],
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
): Found[] {
  const outside = unitsIn(tokens, sentences, paragraphs, quotations)
  const found = continueSpeech(outside, outside.map(readUnit))
  quotations.forEach(({inner}, index) => {
    const inside = tokensWithin(tokens, inner)
    const nested: Quotation[] = []
    for (let at = index + 1; at < quotations.length && quotations[at].span[1] <= inner[1]; at++)
      nested.push(quotations[at])
    for (const unit of unitsIn(inside, sentencesWithin(sentences, inner), [inner], nested)) {
      found.push(...readUnit({...unit, quoted: true}))
    }
  })
  return found
}

function readUnit(unit: Unit): Found[] {
  const drafts: Draft[] = []
  for (const rule of rules) drafts.push(...rule(unit, drafts))
  return foundIn(unit, drafts)
}

/** The sentences that lie at least partly in a quotation, cut to it. */
function sentencesWithin(sentences: readonly Span[], [start, end]: Span): Span[] {
  const cut: Span[] = []
  for (let at = Math.max(0, indexAt(sentences, start)); at < sentences.length && sentences[at][0] < end; at++) {
    if (sentences[at][1] > start) cut.push([Math.max(start, sentences[at][0]), Math.min(end, sentences[at][1])])
  }
  return cut
}
