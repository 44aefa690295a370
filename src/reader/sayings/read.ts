/** Sayings of a text: outside its quotations first, then within each of them, however deep. */
import type {Span} from '../../contract/index.ts'
import type {Quotation, Saying, Token} from '../stage.ts'
import {indexAt, tokensWithin} from '../within.ts'
import {continueSpeech, foundIn} from './assemble.ts'
import type {Draft} from './draft.ts'
import {rules} from './index.ts'
import {type Found, nest} from './nest.ts'
import {type Unit, unitsIn} from './units.ts'

/** Acts of saying in the order of their cues. No text, no sayings. */
export function sayingsIn(
  tokens: readonly Token[],
  sentences: readonly Span[],
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
): Saying[] {
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
  return nest(found, quotations)
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
