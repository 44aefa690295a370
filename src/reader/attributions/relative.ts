/** Whom a source means that only points back: the mayor in "the mayor, who said", the clerk in "the clerk whose claim". */
import type {Span} from '../../contract/index.ts'
import type {WordLabel} from '../model/labels.ts'
import type {Token} from '../stage.ts'
import {firstEndingAfter} from '../within.ts'

/** "Who", "which together", "that itself". "Many of whom" are some of them: nobody whom one could name. */
const pointing =
  /^(?:who|which|that|whose|whom)(?: (?:together|itself|himself|herself|themselves|both|all|each|alone))?$/i
/** Its clause hangs on a noun no further back, in words. */
const reach = 40

/**
 * The noun phrases that a relative pronoun may stand for, as far as the tree tells, the likelier first: "Russia" and then "a banker from
 * Russia" in "a banker from Russia, who said". None for any other source, and for a text without trees.
 */
export function meantBy(text: string, source: Span, tokens: readonly Token[], words: readonly WordLabel[]): Span[] {
  if (words.length !== tokens.length || !pointing.test(text.slice(...source))) return []
  const pronoun = firstEndingAfter(tokens, source[0])
  const noun = nounAbove(words, pronoun)
  if (noun === undefined) return []
  const {relation, head} = words[noun]
  const nouns = relation === 'nmod' && head >= 0 && head < noun && noun - head < reach ? [noun, head] : [noun]
  return nouns.map((at) => [tokens[firstOf(words, at)].start, tokens[lastOf(words, at, pronoun)].end])
}

/** The noun on which the clause of the pronoun hangs. */
function nounAbove(words: readonly WordLabel[], pronoun: number): number | undefined {
  for (let at = pronoun, steps = 0; at >= 0 && steps < 8; steps++) {
    const {relation, head} = words[at]
    if (relation.startsWith('acl')) return head >= 0 && head < pronoun && pronoun - head < reach ? head : undefined
    at = head
  }
  return undefined
}

/** Its words to the left: "the port’s", "two old". */
function firstOf(words: readonly WordLabel[], noun: number): number {
  let first = noun
  while (first > 0 && noun - first < reach && isBelow(words, first - 1, noun)) first--
  return first
}

/** The rest of a name, what "of" and the like bring in, and a name in apposition, before the pronoun. */
function lastOf(words: readonly WordLabel[], noun: number, pronoun: number): number {
  let last = noun
  for (let at = noun + 1; at < pronoun; at++) if (words[at].upos !== 'PUNCT' && isBelow(words, at, noun)) last = at
  return last
}

function isBelow(words: readonly WordLabel[], at: number, above: number): boolean {
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    if (at === above) return true
    if (/^(?:acl|root|nsubj)/.test(words[at].relation)) return false
    at = words[at].head
  }
  return false
}
