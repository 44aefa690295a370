/** Noun phrases and clauses found from word classes alone: the subject before a verb, the phrase after it, where a clause ends. */
import type {Span} from '../../contract/index.ts'
import type {Item} from './units.ts'

/** Half-open range of item indices. */
export type Range = readonly [from: number, to: number]

export const spanOf = (items: readonly Item[], [from, to]: Range): Span => [items[from].start, items[to - 1].end]

const nominal = new Set(['noun', 'name', 'number', 'adj', 'det', 'possessive', 'quote'])
const isNominal = (item: Item | undefined): boolean =>
  item !== undefined && (nominal.has(item.tag) || item.tag === 'pron')
const isHead = (item: Item | undefined): boolean =>
  item !== undefined && ['noun', 'name', 'number', 'pron', 'time', 'quote'].includes(item.tag)

/** Determiners that stand alone: "some said", "both agree". */
const standsAlone =
  /^(?:some|many|most|both|all|several|few|this|these|those|another|either|neither|more|half|each|that)$/

export const isFiniteVerb = ({tag, form}: Item): boolean =>
  tag === 'modal' ||
  ((tag === 'be' || tag === 'have' || tag === 'do') && form === undefined) ||
  (tag === 'verb' && (form === 'past' || form === 's' || form === 'base'))

/** The noun phrase that ends right before `end`, post-modifiers and relative clauses included; undefined if there is none. */
export function nounPhraseBefore(items: readonly Item[], end: number): Range | undefined {
  let at = end
  while (at > 0) {
    const next = stepLeft(items, at, end)
    if (next === at) break
    at = next
  }
  while (at < end && (items[at].tag === 'conj' || items[at].tag === 'adv' || items[at].tag === 'mark')) at++
  if (at === end || at < 0) return undefined
  const phrase = items.slice(at, end)
  const holds =
    phrase.some((item) => isHead(item)) || (phrase.length > 0 && standsAlone.test(phrase[phrase.length - 1].word))
  return holds ? [at, end] : undefined
}

/** Where the phrase begins if the item before `at` belongs to it; `at` if not. */
function stepLeft(items: readonly Item[], at: number, end: number): number {
  const item = items[at - 1]
  const right = at < end ? items[at] : undefined
  const left = items[at - 2]
  switch (item.tag) {
    case 'noun':
    case 'name':
    case 'adj':
    case 'possessive':
    case 'number':
      return at - 1
    case 'quote':
      return isSpeech(item) ? at : at - 1
    case 'det':
      return right === undefined && !standsAlone.test(item.word) ? at : at - 1
    case 'pron':
      return right === undefined || right.tag === 'prep' || right.tag === 'conj' || right.tag === 'wh' ? at - 1 : at
    case 'time':
      return right?.tag === 'possessive' || right?.tag === 'noun' ? at - 1 : at
    case 'mark':
      return item.word === ')' ? openingBefore(items, at - 1) : /^[$£€%'/.]$/.test(item.word) && right ? at - 1 : at
    case 'conj':
      return /^(?:and|or|&|nor)$/.test(item.word) && right && isHead(left) && !coordinatesClauses(items, at - 1)
        ? at - 1
        : at
    case 'prep':
    case 'to':
      // "days after the board refused": here "after" opens the clause whose subject is looked for.
      if (/^(?:after|before|since|until|till)$/.test(item.word)) return at
      return right && isHead(left) && left.tag !== 'time' ? at - 1 : at
    case 'adv':
      return right &&
        (right.tag === 'adj' || right.tag === 'number' || right.tag === 'det') &&
        left &&
        left.tag !== 'mark'
        ? at - 1
        : at
    case 'sub':
      return item.word === 'than' && left?.tag === 'det' ? at - 2 : at
    default:
      return verbInPhrase(items, at - 1, end)
  }
}

/** A verb inside a noun phrase: a reduced relative ("released by the port"), or one that "who" or "that" opens. */
function verbInPhrase(items: readonly Item[], verb: number, end: number): number {
  const item = items[verb]
  const right = verb + 1 < end ? items[verb + 1] : undefined
  const left = items[verb - 1]
  const stay = verb + 1
  if (!right) return stay
  if (item.tag === 'verb' && item.form === 'ing' && (isHead(left) || left?.tag === 'prep')) return verb
  for (let at = verb - 1; at >= Math.max(1, verb - 14); at--) {
    const {tag, word} = items[at]
    if (word === ',' || word === ';' || tag === 'conj') break
    if ((word === 'who' || word === 'which' || word === 'that' || word === 'whose') && isHead(items[at - 1])) return at
    if (tag === 'sub') break
  }
  const isParticiple = item.tag === 'verb' && (item.form === 'past' || item.form === 'participle')
  return isParticiple && isHead(left) && (right.tag === 'prep' || right.tag === 'time') ? verb : stay
}

/** "visited the port and Trump said": the conjunction joins clauses if a verb or preposition governs what stands before it. */
function coordinatesClauses(items: readonly Item[], conj: number): boolean {
  let at = conj - 1
  while (at >= 0 && (isNominal(items[at]) || items[at].word === 'of')) at--
  const before = items[at]
  return before !== undefined && ['verb', 'prep', 'be', 'have', 'to', 'do', 'adv'].includes(before.tag)
}

function openingBefore(items: readonly Item[], close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - 8); at--) if (items[at].word === '(') return at
  return close + 1
}

export const isSpeech = ({speech}: Item): boolean => speech === true

/**
 * The subject of a verb whose group begins at `end`: a noun phrase right before it, or one parted from it by an apposition
 * (which belongs to the source) or by an adverbial between commas (which does not).
 */
export function subjectBefore(items: readonly Item[], end: number): Range | undefined {
  if (items[end - 1]?.word !== ',') return nounPhraseBefore(items, beforeTime(items, end))
  let last = end - 1
  let appositionEnd: number | undefined
  for (let tries = 0; tries < 4; tries++) {
    const comma = commaBefore(items, last)
    if (comma < 0) return undefined
    const isAdverbial = opensAdverbial(items[comma + 1])
    if (!isAdverbial && appositionEnd === undefined) appositionEnd = last
    const head = nounPhraseBefore(items, comma)
    if (head && opensClause(items, head[0]) && !opensApposition(items, head)) return [head[0], appositionEnd ?? comma]
    last = comma
  }
  return undefined
}

/** "Vale Line today announced", "the board on Monday refused": the time between subject and verb is neither's. */
function beforeTime(items: readonly Item[], end: number): number {
  let at = end
  while (at > 0 && items[at - 1].tag === 'time') at--
  if (at === end || at === 0) return end
  return items[at - 1].word === 'on' ? at - 1 : at
}

const commaBefore = (items: readonly Item[], end: number): number => {
  for (let at = end - 1; at >= Math.max(0, end - 60); at--) {
    if (items[at].word === ',') return at
    if (items[at].word === ';' || items[at].word === ':') return -1
  }
  return -1
}

/** Whether what opens a segment between commas says when, where or how rather than who. */
const opensAdverbial = ({tag, word, form}: Item): boolean =>
  (tag === 'prep' && word !== 'of') ||
  tag === 'adv' ||
  tag === 'time' ||
  (tag === 'sub' && word !== 'that') ||
  (tag === 'verb' && form !== undefined) ||
  tag === 'to' ||
  tag === 'conj'

/** Between commas "32", "a pilot" and, behind a name, "the mayor" tell more of what the sentence is about; they are not it. */
function opensApposition(items: readonly Item[], [from, to]: Range): boolean {
  if (items[from - 1]?.word !== ',') return false
  if (items[from].tag === 'number' || (to - from <= 4 && /^(?:a|an)$/.test(items[from].word))) return true
  const named = /^(?:a|an|the)$/.test(items[from].word) ? nounPhraseBefore(items, from - 1) : undefined
  return named !== undefined && items[named[1] - 1].tag === 'name' && opensClause(items, named[0])
}

function opensClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  if (!before) return true
  if (before.tag === 'mark' || before.tag === 'quote') return true
  return (
    before.tag === 'sub' ||
    before.tag === 'conj' ||
    before.tag === 'adv' ||
    before.tag === 'wh' ||
    before.tag === 'time'
  )
}

/** The noun phrase that begins at `at`: its core, with "of" phrases. */
export function nounPhraseAfter(items: readonly Item[], at: number): Range | undefined {
  let to = at
  let head = false
  for (; to < items.length; to++) {
    const item = items[to]
    if (item.tag === 'pron') {
      if (to > at) break
      return [at, to + 1]
    }
    if (item.tag === 'mark' && item.word !== '$' && item.word !== '%' && item.word !== "'") break
    if (item.tag === 'mark') continue
    if (head && (item.word === 'of' || item.word === '&') && isNominal(items[to + 1])) {
      head = false
      continue
    }
    if (
      head &&
      item.tag === 'conj' &&
      /^(?:and|or)$/.test(item.word) &&
      isNominal(items[to + 1]) &&
      items[to + 1].tag !== 'pron'
    )
      continue
    if (head && item.tag === 'det') break
    if (!nominal.has(item.tag) || (item.tag === 'quote' && isSpeech(item))) break
    if (isHead(item)) head = true
  }
  return head || (to > at && standsAlone.test(items[at].word)) ? [at, to] : undefined
}

const settings =
  /^(?:interview|statement|speech|email|e-mail|tweet|letter|conference|briefing|call|rally|hearing|report|post|debate|press)$/

/** A source after its cue ("said Ana Reyes, the mayor of …"; "according to …"): post-modifiers, appositions and "who" clauses too. */
export function sourceAfter(items: readonly Item[], at: number): Range | undefined {
  const core = nounPhraseAfter(items, at)
  if (!core) return undefined
  let to = core[1]
  while (to < items.length) {
    const item = items[to]
    const next = items[to + 1]
    if (item.tag === 'prep' && isNominal(next) && !opensSetting(items, to)) {
      to = nounPhraseAfter(items, to + 1)?.[1] ?? to + 1
    } else if (item.word === '(') {
      const close = items.findIndex(({word}, index) => index > to && index < to + 8 && word === ')')
      if (close < 0) break
      to = close + 1
    } else if (item.word === ',' && next && opensPostmodifier(items, to + 1)) {
      to = segmentEnd(items, to + 1)
    } else if (
      item.word === 'who' ||
      item.word === 'whose' ||
      (item.tag === 'verb' &&
        (item.form === 'past' || item.form === 'ing' || item.form === 'participle') &&
        next &&
        (next.tag === 'prep' || next.tag === 'det'))
    ) {
      to = segmentEnd(items, to + 1)
    } else break
  }
  return [at, to]
}

/** "in an interview", "on Tuesday", "at a rally", "during …": where and when it was said, not who said it. */
function opensSetting(items: readonly Item[], prep: number): boolean {
  const {word} = items[prep]
  if (/^(?:during|after|before|since|until|as|on)$/.test(word)) return word !== 'on' || items[prep + 1].tag !== 'det'
  const phrase = nounPhraseAfter(items, prep + 1)
  return (
    phrase !== undefined &&
    (items.slice(...phrase).some((item) => settings.test(item.word)) ||
      items[prep + 1].tag === 'time' ||
      /^(?:19|20)\d\d$/.test(items[prep + 1].word))
  )
}

/** After a comma: "the mayor", "a former pilot", "32", "of Port Vale", "who …", "mayor of …", "Reyes’s deputy". */
function opensPostmodifier(items: readonly Item[], at: number): boolean {
  const {tag, word} = items[at]
  if (tag === 'wh') return /^(?:who|whose|which)$/.test(word)
  if (tag === 'det' || tag === 'number' || word === 'of' || tag === 'adj') return true
  if (tag !== 'noun' && tag !== 'name') return false
  const phrase = nounPhraseAfter(items, at)
  return (
    phrase !== undefined &&
    (phrase[1] >= items.length || /^[,.;]$/.test(items[phrase[1]].word) || items[phrase[1]].tag === 'prep')
  )
}

function segmentEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at++) {
    const {word, tag} = items[at]
    if (/^[,;:.?!—–()]$/.test(word) || word === '--' || (tag === 'quote' && isSpeech(items[at]))) return at
  }
  return items.length
}

/** Index past the marks that end a unit. */
export function endOfUnit(items: readonly Item[]): number {
  let end = items.length
  while (end > 0 && items[end - 1].tag === 'mark' && /^[.!?;:,…]+$|^\.{2,}$/.test(items[end - 1].word)) end--
  return end
}

/** Past words that say when, where, to whom or how something was said: "on Tuesday", "in a statement", "to reporters". */
export function skipAdjuncts(items: readonly Item[], from: number): number {
  let at = from
  while (at < items.length) {
    const item = items[at]
    if (item.tag === 'time' || (item.tag === 'adv' && items[at + 1]?.tag !== 'verb')) at++
    else if (
      (item.tag === 'prep' && isNominal(items[at + 1])) ||
      (item.tag === 'prep' && items[at + 1]?.tag === 'time')
    ) {
      const end = phraseEnd(items, at + 1)
      if (!mayOpenContent(items, end)) return at
      at = end
    } else if (/^(?:last|this|next|earlier|late|early)$/.test(item.word) && timeNoun.test(items[at + 1]?.word ?? ''))
      at += 2
    else if (item.tag === 'noun' && timeNoun.test(item.word) && items[at - 1]?.tag === 'time') at++
    else if (item.word === ',' && at > from && items[at + 1] && mayOpenContent(items, at + 1)) at++
    else if (item.word === 'to' && isNominal(items[at + 1])) {
      const end = phraseEnd(items, at + 1)
      if (!mayOpenContent(items, end)) return at
      at = end
    } else return at
  }
  return at
}

const timeNoun = /^(?:week|month|year|night|morning|afternoon|evening|day|summer|spring|fall|autumn|winter|today)$/

function phraseEnd(items: readonly Item[], at: number): number {
  if (items[at].tag === 'time') return at + 1
  let to = nounPhraseAfter(items, at)?.[1] ?? at + 1
  while (items[to]?.tag === 'prep' && (isNominal(items[to + 1]) || items[to + 1]?.tag === 'time')) {
    to = items[to + 1].tag === 'time' ? to + 2 : (nounPhraseAfter(items, to + 1)?.[1] ?? to + 2)
  }
  return to
}

const mayOpenContent = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (!item || at >= endOfUnit(items)) return true
  if (item.word === ',' || item.word === ':') return true
  return (
    ['sub', 'quote', 'pron', 'det', 'time', 'wh', 'adv', 'prep', 'possessive'].includes(item.tag) || item.tag === 'name'
  )
}

/** Whether a clause begins at `at`: a noun phrase, then a finite verb. */
export function isClause(items: readonly Item[], at: number): boolean {
  let index = at
  const phrase = nounPhraseAfter(items, index)
  if (!phrase) return false
  index = phrase[1]
  for (let steps = 0; steps < 20 && index < items.length; steps++) {
    const item = items[index]
    if (isFiniteVerb(item)) return true
    if (item.tag === 'prep' && isNominal(items[index + 1])) index = nounPhraseAfter(items, index + 1)?.[1] ?? index + 1
    else if (
      item.tag === 'adv' ||
      item.tag === 'not' ||
      item.tag === 'time' ||
      item.tag === 'adj' ||
      item.tag === 'number' ||
      item.tag === 'noun' ||
      item.tag === 'name'
    )
      index++
    else return false
  }
  return false
}
