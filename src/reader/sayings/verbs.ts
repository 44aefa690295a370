/** Cue verbs with their subject: before, between and after what they report. */
import {
  clauseVerbs,
  infinitiveVerbs,
  objectInfinitiveVerbs,
  objectVerbs,
  prepositionVerbs,
  quoteVerbs,
  tellVerbs,
} from '../words/cues.ts'
import {citesSource} from './citing.ts'
import {complementAfter, isQuoteAt} from './content.ts'
import type {Draft, Rule} from './draft.ts'
import {
  endOfUnit,
  isFiniteVerb,
  isSpeech,
  nounPhraseBefore,
  type Range,
  skipAdjuncts,
  sourceAfter,
  subjectBefore,
} from './phrases.ts'
import {afterCue, speaks} from './trailing.ts'
import type {Item} from './units.ts'
import {type VerbGroup, verbGroup} from './verb-group.ts'

const isCueLemma = (lemma: string): boolean =>
  quoteVerbs.has(lemma) ||
  clauseVerbs.has(lemma) ||
  tellVerbs.has(lemma) ||
  infinitiveVerbs.has(lemma) ||
  objectVerbs.has(lemma) ||
  objectInfinitiveVerbs.has(lemma) ||
  lemma in prepositionVerbs

export const verbSayings: Rule = ({items, quoted}) => {
  const drafts: Draft[] = []
  for (let at = 0; at < items.length; at++) {
    if (items[at].tag !== 'verb' || !items[at].lemma) continue
    const group = verbGroup(items, at)
    if (!isCueLemma(group.lemma) || group.passive || isOnlyWished(items, group)) continue
    if (group.participial && /^(?:cite|quote|invoke|relay|credit)$/.test(group.lemma) && citesSource(items, group.to))
      continue
    const draft = invertedAt(items, group, drafts) ?? drafted(items, group, drafts)
    if (draft && !(quoted && isFirstPerson(items, draft.source))) drafts.push(draft)
  }
  return drafts
}

/** "Citizens should ask" reports no question; "a chance to show it" and "wants to see it" no view. */
const isOnlyWished = (items: readonly Item[], {from, to, lemma, infinitive}: VerbGroup): boolean =>
  (infinitive && !quoteVerbs.has(lemma)) || items.slice(from, to).some(({word}) => /^(?:should|must|ought)$/.test(word))

/** “I think” inside somebody's own speech is a mark of how sure they are, not a link in the chain. */
const isFirstPerson = (items: readonly Item[], source: Range | undefined): boolean =>
  source !== undefined && source[1] - source[0] === 1 && /^(?:i|we|you)$/.test(items[source[0]].word)

/** “The line is closed,” said Ana Reyes. */
function invertedAt(items: readonly Item[], group: VerbGroup, found: readonly Draft[]): Draft | undefined {
  const {from, to, lemma} = group
  if (to - from > 1 || !quoteVerbs.has(lemma) || group.participial || group.infinitive) return undefined
  const before = items[from - 1]
  const isAfterContent = before !== undefined && (before.tag === 'quote' || /^[,?!]$/.test(before.word))
  if (!isAfterContent) return undefined
  const left = leftContent(items, from, found)
  if (!left) return undefined
  const source = sourceAfter(items, to)
  if (!source) return undefined
  if (
    before.tag !== 'quote' &&
    items[from - 2]?.tag !== 'quote' &&
    (subjectBefore(items, from) || !closesAfter(items, source[1]))
  )
    return undefined
  return {source, cue: [from, to], content: [left, ...rightPiece(items, source[1])], confidence: 0.9}
}

const closesAfter = (items: readonly Item[], at: number): boolean => {
  const after = skipAdjuncts(items, at)
  return after >= endOfUnit(items) || items[after].tag === 'mark'
}

function drafted(items: readonly Item[], group: VerbGroup, found: readonly Draft[]): Draft | undefined {
  const source = sourceOf(items, group, found)
  // "was quoted as saying" is one cue.
  const isQuotedAs = items[group.from - 1]?.word === 'as' && items[group.from - 2]?.lemma === 'quote'
  const cueStart = isQuotedAs ? verbGroup(items, group.from - 2).from : group.from
  const cue: Range = [cueStart, group.to]
  // ", adding that …" and ", stressing the …" bring their own content; only without one do they lean on the quotation before.
  const own = group.participial ? complementAfter(items, group.to, group.lemma) : undefined
  if (!own && speaks(group.lemma) && source && source[1] <= group.from) {
    const fronted = frontedContent(items, source, group, found)
    if (fronted) return {source, cue, content: fronted, confidence: 0.85}
  }
  const complement = own ?? complementAfter(items, group.to, group.lemma)
  if (!complement || complement.content[0] >= complement.content[1]) return undefined
  if (!source && !(group.participial && complement.kind === 'clause')) return undefined
  // "Who asked not to be named": how it was said, not what.
  if (/^(?:ask|request|wish|want|prefer|decline|refuse)$/.test(group.lemma) && isAnonymity(items, complement.content))
    return undefined
  const confidence = {quote: 0.9, clause: 0.85, infinitive: 0.7, object: 0.55}[complement.kind]
  return {source, cue: [cueStart, complement.cueEnd], content: [complement.content], confidence}
}

function sourceOf(
  items: readonly Item[],
  {from, participial, infinitive}: VerbGroup,
  found: readonly Draft[],
): Range | undefined {
  const before = items[from - 1]
  if (infinitive) return governor(found, from)
  if (!before) return undefined
  if (participial) {
    if (before.tag === 'noun' || before.tag === 'name') return nounPhraseBefore(items, from)
    // "quoted a commander as saying": the commander says it.
    const quoted = before.word === 'as' ? nounPhraseBefore(items, from - 1) : undefined
    if (quoted) return quoted
    if (
      before.word === ',' ||
      before.tag === 'prep' ||
      before.tag === 'conj' ||
      before.tag === 'sub' ||
      before.tag === 'quote'
    )
      return lastSource(found) ?? clauseSubject(items, from)
    return undefined
  }
  if (before.tag === 'wh' && /^(?:who|which)$/.test(before.word)) return [from - 1, from]
  if (before.word === 'that' && items[from - 2]?.tag === 'noun') return [from - 1, from]
  if (before.tag === 'conj' || (before.word === ',' && items[from - 2]?.tag === 'conj'))
    return lastSource(found) ?? clauseSubject(items, from)
  return subjectBefore(items, from) ?? (before.tag === 'sub' ? undefined : takenOver(items, from, found))
}

const lastSource = (found: readonly Draft[]): Range | undefined =>
  found.findLast(({source}) => source !== undefined)?.source

/** Who is to do what "to say" names: the source of the saying whose content holds it. */
const governor = (found: readonly Draft[], at: number): Range | undefined =>
  found.findLast(({content}) => content.some(([from, to]) => from <= at && at < to))?.source

/** "He rose, then said": the subject of the clause before, after a comma and a linking adverb. */
function takenOver(items: readonly Item[], from: number, found: readonly Draft[]): Range | undefined {
  return items[from - 1].word === ',' && items[from]?.tag === 'adv'
    ? (lastSource(found) ?? clauseSubject(items, from))
    : undefined
}

/** The subject of the first finite verb of the unit. */
function clauseSubject(items: readonly Item[], before: number): Range | undefined {
  for (let at = 0; at < before; at++)
    if (isFiniteVerb(items[at])) return at > 0 ? subjectBefore(items, verbStart(items, at)) : undefined
  return undefined
}

function verbStart(items: readonly Item[], at: number): number {
  while (at > 0 && items[at - 1].tag === 'adv') at--
  return at
}

/** What stands before "…, Reyes said" and, where the cue parts it, what goes on after it. */
function frontedContent(
  items: readonly Item[],
  source: Range,
  {to}: VerbGroup,
  found: readonly Draft[],
): Range[] | undefined {
  const before = items[source[0] - 1]
  if (!before || !(before.tag === 'quote' || /^[,?!—–]$/.test(before.word) || before.word === '--')) return undefined
  const isQuote = before.tag === 'quote' || items[source[0] - 2]?.tag === 'quote'
  const skipped = afterCue(items, to)
  // ", officials said on Monday, a week after …": the comma ends the saying, whatever opens behind it.
  const after = skipped > to && items[skipped - 1].word === ',' ? skipped - 1 : skipped
  if (!isQuote && !(after >= endOfUnit(items) || items[after].word === ',' || isQuoteAt(items, after))) return undefined
  if (
    isQuote &&
    !(
      after >= endOfUnit(items) ||
      items[after].tag === 'mark' ||
      items[after].tag === 'quote' ||
      items[after].tag === 'conj' ||
      items[after].tag === 'sub' ||
      items[after].tag === 'prep' ||
      items[after].tag === 'verb'
    )
  )
    return undefined
  const left = leftContent(items, source[0], found, items[after]?.word === ',')
  if (!left) return undefined
  return [left, ...rightPiece(items, after, left)]
}

/** The quotation or clause that ends before `end`; where the cue `isCut` into it, a subject alone will do. */
function leftContent(items: readonly Item[], end: number, found: readonly Draft[], isCut = false): Range | undefined {
  let to = end
  while (to > 0 && items[to - 1].tag === 'mark' && !/^[)?!]$/.test(items[to - 1].word)) to--
  if (to === 0) return undefined
  // A saying that ends before this clause does is over; one that reaches its end stands within it.
  const over = found
    .map(({content, cue}) => Math.max(cue[1], ...content.map((range) => range[1])))
    .filter((at) => at < to)
  let from = Math.max(0, ...over)
  while (from < to && (items[from].tag === 'mark' || (items[from].tag === 'conj' && from === 0))) from++
  if (from >= to) return undefined
  const words = items.slice(from, to)
  if (isSpeech(items[to - 1]) && !words.slice(0, -1).some(isFiniteVerb)) return [firstQuote(items, from, to), to]
  const isClause = words.some((item) => isFiniteVerb(item) || item.tag === 'quote')
  return isClause || (isCut && from === 0 && words[0].tag !== 'prep') ? [from, to] : undefined
}

const firstQuote = (items: readonly Item[], from: number, to: number): number => {
  for (let at = from; at < to; at++) if (isQuoteAt(items, at)) return at
  return from
}

/** What goes on after the cue: a second quotation, or the rest of a clause that the cue cut in two. */
function rightPiece(items: readonly Item[], after: number, left?: Range): Range[] {
  const end = endOfUnit(items)
  let from = after
  while (items[from]?.tag === 'mark' && !isQuoteAt(items, from)) from++
  if (isQuoteAt(items, from)) {
    let to = from + 1
    while (isQuoteAt(items, to)) to++
    return [[from, isSpeech(items[from]) ? to : Math.max(to, end)]]
  }
  const isCut =
    left &&
    from < end &&
    items[after]?.word === ',' &&
    !items.slice(...left).some(isFiniteVerb) &&
    items.slice(from, end).some(isFiniteVerb)
  return isCut ? [[from, end]] : []
}

/** "not to be named", "to be identified", "anonymity". */
const isAnonymity = (items: readonly Item[], [from, to]: Range): boolean =>
  /^(?:not )?(?:to )?(?:(?:not )?be (?:named|identified|quoted)|(?:remain )?anonym(?:ous|ity))/.test(
    items
      .slice(from, Math.min(to, from + 5))
      .map(({word}) => word)
      .join(' '),
  )
