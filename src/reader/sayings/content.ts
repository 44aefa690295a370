/** What is said, to the right of its cue: where it begins, by what kind of verb it is, and where it ends. */
import {
  clauseVerbs,
  infinitiveVerbs,
  objectInfinitiveVerbs,
  objectVerbs,
  prepositionVerbs,
  quoteVerbs,
  tellVerbs,
} from '../words/cues.ts'
import {endOfUnit, isClause, isFiniteVerb, isSpeech, nounPhraseAfter, type Range, skipAdjuncts} from './phrases.ts'
import {isTrailing} from './trailing.ts'
import type {Item} from './units.ts'

export interface Complement {
  /** Where the cue ends: a preposition that belongs to it is taken in. */
  readonly cueEnd: number
  readonly content: Range
  readonly kind: 'quote' | 'clause' | 'infinitive' | 'object'
}

const opensClauseContent = (item: Item): boolean =>
  /^(?:that|whether|if|how|why|what|who|which|where|when|whatever)$/.test(item.word)

export const isQuoteAt = (items: readonly Item[], at: number): boolean => items[at]?.tag === 'quote'

/** The complement of a cue verb whose group ends at `to`; undefined if it has none that makes it a cue. */
export function complementAfter(items: readonly Item[], to: number, lemma: string): Complement | undefined {
  const end = endOfUnit(items)
  if (to >= end && !isQuoteAt(items, to)) return undefined
  if (tellVerbs.has(lemma)) {
    const told = afterAddressee(items, to, end, lemma)
    if (told) return told
  }
  const at = skipAdjuncts(items, to)
  return (
    quoteFrom(items, at, to, lemma) ??
    clauseFrom(items, at, to, lemma) ??
    infinitiveFrom(items, at, to, lemma) ??
    prepositionFrom(items, to, lemma) ??
    objectFrom(items, to, lemma)
  )
}

const reports = (lemma: string): boolean => quoteVerbs.has(lemma) || clauseVerbs.has(lemma) || tellVerbs.has(lemma)

function quoteFrom(items: readonly Item[], at: number, cueEnd: number, lemma: string): Complement | undefined {
  let from = at
  if (items[from]?.word === ',' || items[from]?.word === ':') from++
  if (!isQuoteAt(items, from) || !(reports(lemma) || from > at)) return undefined
  if (!reports(lemma) && !isSpeech(items[from])) return undefined
  return {cueEnd, content: [from, quoteEnd(items, from)], kind: 'quote'}
}

/** A quotation that ends its own sentence is the content; else the clause goes on around it. */
function quoteEnd(items: readonly Item[], from: number): number {
  let to = from + 1
  while (isQuoteAt(items, to)) to++
  const next = items[to]
  if (!next || next.tag === 'mark') {
    if (!next || /^[.;!?]$/.test(next.word)) return to
    if (isSpeech(items[from]) && next.word === ',') return to
  }
  return clauseEnd(items, to, true)
}

function clauseFrom(items: readonly Item[], at: number, cueEnd: number, lemma: string): Complement | undefined {
  const item = items[at]
  if (!item) return undefined
  if (opensClauseContent(item) && reports(lemma)) {
    // "said that" the noun phrase ("that accord should …") and "that" the conjunction look alike: both open the content.
    if (item.word === 'when' || item.word === 'where' || item.word === 'who' || item.word === 'which') {
      if (lemma !== 'ask' && lemma !== 'wonder' && lemma !== 'know' && lemma !== 'say' && lemma !== 'explain')
        return undefined
    }
    return {cueEnd, content: [at, clauseEnd(items, at, true)], kind: 'clause'}
  }
  if (item.word === ':' && reports(lemma) && at + 1 < items.length) {
    return {cueEnd, content: [at + 1, endOfUnit(items)], kind: 'clause'}
  }
  if (item.word === ',' || item.tag === 'mark') return undefined
  if (lemma === 'say' && !/^(?:goodbye|hello|yes|no|so|it|things?)$/.test(item.word)) {
    return item.tag === 'to' || item.tag === 'conj'
      ? undefined
      : {cueEnd, content: [at, clauseEnd(items, at, true)], kind: 'clause'}
  }
  if (clauseVerbs.has(lemma) && isClause(items, at))
    return {cueEnd, content: [at, clauseEnd(items, at, true)], kind: 'clause'}
  return undefined
}

function infinitiveFrom(items: readonly Item[], at: number, cueEnd: number, lemma: string): Complement | undefined {
  if (!infinitiveVerbs.has(lemma)) return undefined
  const from = items[cueEnd]?.word === 'to' ? cueEnd : at
  const to = items[from]?.tag === 'not' ? from + 1 : from
  if (items[to]?.word !== 'to') return undefined
  const next = items[to + 1]
  if (!next || ['det', 'name', 'pron', 'number', 'possessive'].includes(next.tag)) return undefined
  return {cueEnd, content: [from, clauseEnd(items, from, false)], kind: 'infinitive'}
}

function prepositionFrom(items: readonly Item[], to: number, lemma: string): Complement | undefined {
  const prepositions = prepositionVerbs[lemma]
  if (!prepositions?.includes(items[to]?.word)) return undefined
  let from = to + 1
  if (/^(?:out|up|down|off|in|forward)$/.test(items[to].word) && /^(?:at|to|on|for)$/.test(items[from]?.word ?? ''))
    from++
  if (!items[from] || items[from].tag === 'mark' || items[from].tag === 'time' || items[from].tag === 'conj')
    return undefined
  return {cueEnd: from, content: [from, clauseEnd(items, from, false)], kind: 'object'}
}

function objectFrom(items: readonly Item[], to: number, lemma: string): Complement | undefined {
  if (!objectVerbs.has(lemma) && !objectInfinitiveVerbs.has(lemma)) return undefined
  const item = items[to]
  if (!item) return undefined
  const opens =
    ['det', 'noun', 'name', 'adj', 'number', 'pron', 'quote', 'time'].includes(item.tag) ||
    (item.tag === 'verb' && item.form === 'ing') ||
    /^(?:both|all|only|about|as)$/.test(item.word)
  if (!opens) return undefined
  const content: Range = [to, clauseEnd(items, to, false)]
  if (objectVerbs.has(lemma)) return {cueEnd: to, content, kind: 'object'}
  return items.slice(...content).some(({word}) => word === 'to') ? {cueEnd: to, content, kind: 'infinitive'} : undefined
}

/** "told reporters on Tuesday that …", "warned the town: “…”", "urged him to …". */
function afterAddressee(items: readonly Item[], to: number, end: number, lemma: string): Complement | undefined {
  const addressee = nounPhraseAfter(items, to)
  if (!addressee) return undefined
  const at = skipAdjuncts(items, addressee[1])
  const item = items[at]
  if (!item || at >= end) return undefined
  const quote = quoteFrom(items, at, to, lemma)
  if (quote) return quote
  if (opensClauseContent(item) && item.word !== 'who' && item.word !== 'which')
    return {cueEnd: to, content: [at, clauseEnd(items, at, true)], kind: 'clause'}
  if (item.word === 'to')
    return {cueEnd: to, content: [lemma === 'tell' ? at : to, clauseEnd(items, at, false)], kind: 'infinitive'}
  if (item.word === ':') return {cueEnd: to, content: [at + 1, end], kind: 'clause'}
  if (/^(?:about|of|against)$/.test(item.word) && lemma !== 'promise')
    return {cueEnd: to, content: [at, clauseEnd(items, at, false)], kind: 'object'}
  if (item.tag !== 'mark' && isClause(items, at))
    return {cueEnd: to, content: [at, clauseEnd(items, at, true)], kind: 'clause'}
  return undefined
}

const breaksAfterComma = /^(?:while|though|although|whereas|whose|which|who|as|yet|so)$/

/**
 * Where content that begins at `from` ends: at the end of its unit, before the next attribution, or where another main
 * clause begins. A full clause runs further than an object: "and" may go on inside it.
 */
export function clauseEnd(items: readonly Item[], from: number, isFullClause: boolean): number {
  const end = endOfUnit(items)
  let brackets = 0
  for (let at = from + 1; at < end; at++) {
    const {word, tag} = items[at]
    const next = items[at + 1]
    if (word === '(') brackets++
    if (word === ')' && brackets-- === 0) return at
    if (brackets > 0) continue
    if (word === ';' || (word === ':' && isQuoteAt(items, at + 1) === false && !isFullClause)) return at
    if (/^(?:—|–|--|-)$/.test(word) && !hasDash(items, at + 1, end)) return at
    if (word === 'according' && next?.word === 'to') return trimComma(items, at)
    if (word === ',' && next) {
      if (breaksAfterComma.test(next.word) || isTrailing(items, at + 1) || opensObjection(items, at + 1)) return at
      if (next.tag === 'verb' && next.form === 'ing' && isReporting(next)) return at
      if (next.tag === 'adv' && items[at + 2]?.form === 'ing') return at
      if (next.tag === 'conj' && opensNewClause(items, at + 2)) return at
    }
    const goesOn = isFullClause ? reportsAnew : isCoordinate
    if (tag === 'conj' && next && goesOn(items, at + 1)) return trimComma(items, at)
    if (!isFullClause && tag === 'sub' && /^(?:while|because|although|though|whereas|after|since)$/.test(word))
      return trimComma(items, at)
  }
  return end
}

const trimComma = (items: readonly Item[], at: number): number => (items[at - 1]?.word === ',' ? at - 1 : at)

const isReporting = ({lemma = ''}: Item): boolean => reports(lemma) || objectVerbs.has(lemma)

function hasDash(items: readonly Item[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (/^(?:—|–|--|-)$/.test(items[at].word)) return true
  return false
}

/** After ", and": a subject with a cue verb of its own, or a cue verb that takes the subject over. */
function opensNewClause(items: readonly Item[], from: number): boolean {
  const phrase = nounPhraseAfter(items, from)
  let at = phrase ? phrase[1] : from
  while (items[at]?.tag === 'adv' || items[at]?.tag === 'have') at++
  const item = items[at]
  return item?.tag === 'verb' && item.form === 'past' && reports(item.lemma ?? '')
}

/** ", but the port denied it" is a clause of its own, ", but only if the fare falls" is not. */
function opensObjection(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (items[at].word !== 'but' || !next) return false
  if (['sub', 'prep', 'to', 'not'].includes(next.tag) || next.word === 'only') return false
  return items.slice(at + 1).some(isFiniteVerb)
}

/** "said that … but denied that …": the same source says a second thing. */
function reportsAnew(items: readonly Item[], from: number): boolean {
  let at = from
  while (items[at]?.tag === 'adv') at++
  const {tag, form, lemma = ''} = items[at] ?? {}
  const opens = items[at + 1]?.word === 'that' || items[at + 1]?.tag === 'quote'
  return tag === 'verb' && (form === 'past' || form === 's') && reports(lemma) && opens
}

/** "praised the plan and urged …": a finite verb right after the conjunction. */
function isCoordinate(items: readonly Item[], from: number): boolean {
  let at = from
  while (items[at]?.tag === 'adv') at++
  const item = items[at]
  return item !== undefined && isFiniteVerb(item) && item.form !== 'base'
}
