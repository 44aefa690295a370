/** A source beside what it says: "according to police", "as cited by the Gazette", before, within or after the clause. */

import {measureNouns} from '../words/sources.ts'
import type {Draft, Rule} from './draft.ts'
import {endOfUnit, isClause, isFiniteVerb, nounPhraseAfter, type Range, skipAdjuncts, sourceAfter} from './phrases.ts'
import type {Item} from './units.ts'

const reported =
  /^(?:cited|reported|quoted|described|told|recounted|relayed|stated|noted|announced|published|recalled|claimed|asserted|predicted|explained|detailed|revealed)$/

/** In the words of, in the opinion of, on the word of. */
const ofSomebody = /^(?:words?|opinion|view|eyes|estimation|judgement|judgment|authority)$/

/** Where a cue of this construction that begins at `at` ends. */
function cueEnd(items: readonly Item[], at: number): number | undefined {
  const [first, second, third] = [items[at]?.word, items[at + 1]?.word, items[at + 2]?.word]
  if (first === 'according' && second === 'to') return at + 2
  if (
    (first === 'in' || first === 'on') &&
    second === 'the' &&
    ofSomebody.test(third ?? '') &&
    items[at + 3]?.word === 'of'
  )
    return at + 4
  const isPer = first === 'per' && items[at - 1]?.word === ',' && ['name', 'det'].includes(items[at + 1]?.tag ?? '')
  if (isPer) return at + 1
  if (first === 'as' && reported.test(second ?? '') && third === 'by') return at + 3
  return undefined
}

export const parentheticalSayings: Rule = ({items}) => {
  const drafts: Draft[] = []
  for (let at = 0; at < items.length; at++) {
    const to = cueEnd(items, at)
    const source = to === undefined ? undefined : sourceOf(items, at, to)
    if (to === undefined || !source) continue
    const content = contentAround(items, at, source[1], drafts.at(-1))
    if (content.length > 0) drafts.push({source, cue: [at, to], content, isPlain: true, confidence: 0.9})
  }
  return drafts
}

/** The noun phrase after the cue, unless it is a measure. At the front of a sentence it ends at the comma behind which the clause begins. */
function sourceOf(items: readonly Item[], at: number, to: number): Range | undefined {
  const core = nounPhraseAfter(items, to)
  if (
    !core ||
    measureNouns.has(items[core[1] - 1].word) ||
    items.slice(...core).some(({word}, index, words) => words[index + 1]?.word === 'of' && measureNouns.has(word))
  )
    return undefined
  const isFronted = items.slice(0, at).every(({tag}) => tag === 'mark' || tag === 'conj' || tag === 'adv')
  for (let comma = core[1]; isFronted && comma < items.length; comma++) {
    if (items[comma].word === ',' && (items[comma + 1]?.tag === 'quote' || isClause(items, comma + 1)))
      return [to, comma]
  }
  return sourceAfter(items, to)
}

/** The clause around the cue and its source, in one piece or two. `before`: a like one earlier in the unit, whose clause is over. */
export function contentAround(items: readonly Item[], cue: number, after: number, before: Draft | undefined): Range[] {
  const end = endOfUnit(items)
  const opening = clauseStart(items, cue, before)
  let left = cue
  while (left > opening && isJoining(items[left - 1])) left--
  let right = skipAdjuncts(items, after)
  if (items[right]?.tag === 'prep' && items[right + 1]?.tag === 'time') right += 2
  if (items[right]?.word === '(') right = closing(items, right)
  while (right < end && isJoining(items[right])) right++
  const hasLeft = items.slice(opening, left).some(({tag}) => tag !== 'mark' && tag !== 'conj' && tag !== 'adv')
  if (!hasLeft) return right < end ? [[right, end]] : []
  const isWhole = items.slice(opening, left).some((item) => isFiniteVerb(item) || item.tag === 'quote')
  const goesOn = right < end && !(isWhole && opensOther(items, right))
  return goesOn
    ? [
        [opening, left],
        [right, end],
      ]
    : [[opening, left]]
}

const isJoining = ({tag, word}: Item): boolean => tag === 'mark' && /^(?:,|:|—|–|--|-)$/.test(word)

/** After the last semicolon, and after an earlier saying of this construction. */
function clauseStart(items: readonly Item[], cue: number, before: Draft | undefined): number {
  let at = before
    ? Math.max(before.source?.[1] ?? 0, before.cue[1], ...before.content.map(([, to]) => Math.min(to, cue)))
    : 0
  if (at >= cue) at = before?.source?.[1] ?? 0
  for (let index = at; index < cue; index++) if (items[index].word === ';') at = index + 1
  while (at < cue && (isJoining(items[at]) || items[at].tag === 'conj')) at++
  return at
}

/** Behind a whole clause: one that a conjunction or relative pronoun opens is another's, or the outlet's own. */
const opensOther = (items: readonly Item[], at: number): boolean =>
  ['conj', 'sub', 'wh', 'verb'].includes(items[at].tag) || items[at].word === ';'

function closing(items: readonly Item[], open: number): number {
  const close = items.findIndex(({word}, index) => index > open && index <= open + 8 && word === ')')
  return close < 0 ? open : close + 1
}
