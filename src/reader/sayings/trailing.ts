/** An attribution that follows what it reports: "…, the mayor told reporters on Monday." It ends the content before it. */
import {clauseVerbs, quoteVerbs, tellVerbs} from '../words/cues.ts'
import {endOfUnit, nounPhraseAfter, skipAdjuncts, sourceAfter, subjectBefore} from './phrases.ts'
import type {Item} from './units.ts'
import {verbGroup} from './verb-group.ts'

/** Verbs of saying: with a quotation, a clause, or somebody who is told. */
export const speaks = (lemma: string): boolean =>
  quoteVerbs.has(lemma) || clauseVerbs.has(lemma) || tellVerbs.has(lemma)

// Chosen: "the deputy head of the regional administration in the north, Ana Reyes, told" fits.
const reach = 25

/** Whether what begins at `at`, behind a comma, is source and cue alone, with nothing of its own to say. */
export function isTrailing(items: readonly Item[], at: number): boolean {
  const end = endOfUnit(items)
  if (isSpeechVerb(items[at])) {
    const source = sourceAfter(items, at + 1)
    return source !== undefined && isOver(items, skipAdjuncts(items, source[1]), end)
  }
  for (let verb = at + 1; verb < Math.min(at + reach, end); verb++) {
    if (!isSpeechVerb(items[verb])) continue
    const {from, to, passive} = verbGroup(items, verb)
    if (!passive && subjectBefore(items, from)?.[0] === at && isOver(items, afterCue(items, to), end)) return true
  }
  return false
}

const isSpeechVerb = ({tag, form, lemma = ''}: Item): boolean =>
  tag === 'verb' && form !== 'ing' && form !== 'participle' && speaks(lemma)

const isOver = (items: readonly Item[], at: number, end: number): boolean =>
  at >= end || items[at].word === ',' || items[at - 1].word === ','

/** Past the addressee and the circumstances: "told reporters on Tuesday". */
export function afterCue(items: readonly Item[], to: number): number {
  const at = skipAdjuncts(items, to)
  const addressee = nounPhraseAfter(items, at)
  if (!addressee || items[at].tag === 'quote') return at
  const end = skipAdjuncts(items, addressee[1])
  return end >= endOfUnit(items) || items[end].tag === 'mark' || items[end].tag === 'quote' ? end : at
}
