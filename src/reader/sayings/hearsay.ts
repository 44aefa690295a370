/** Words that pass a thing on and name nobody: "reportedly", "is said to", "it is understood that", "was accused of". */
import {expectedVerbs, hearsayAdverbs} from '../words/cues.ts'
import {clauseEnd} from './content.ts'
import type {Draft, Rule} from './draft.ts'
import {endOfUnit, nounPhraseAfter, type Range, skipAdjuncts, subjectBefore} from './phrases.ts'
import type {Item} from './units.ts'
import {verbGroup} from './verb-group.ts'

/** "The line is reportedly up for sale": the clause around the adverb. Inside another cue ("reportedly said") it only colours that. */
export const hearsaySayings: Rule = ({items}, found) => {
  const drafts: Draft[] = []
  items.forEach(({word, tag}, at) => {
    if (tag === 'quote' || !hearsayAdverbs.has(word)) return
    if (found.some(({cue}) => cue[0] <= at && at < cue[1])) return
    const content = clauseAround(items, at)
    if (content.length > 0) drafts.push({cue: [at, at + 1], content, isPlain: true, confidence: 0.8})
  })
  return drafts
}

function clauseAround(items: readonly Item[], at: number): Range[] {
  let verb = at
  while (verb > 0 && ['be', 'have', 'modal', 'not', 'do', 'adv'].includes(items[verb - 1].tag)) verb--
  const subject = subjectBefore(items, verb)
  let right = at + 1
  while (items[right]?.word === ',') right++
  const end = items[right] ? clauseEnd(items, right, false) : right
  const pieces: Range[] = subject ? [[subject[0], at]] : verb < at ? [[verb, at]] : []
  return right < end ? [...pieces, [right, end]] : pieces
}

/** "The convoy is expected to leave", "it is believed that …", "the clerk was accused of …": a passive cue verb with nobody named. */
export const passiveSayings: Rule = ({items}) => {
  const drafts: Draft[] = []
  items.forEach(({tag, lemma}, at) => {
    if (tag !== 'verb' || !lemma) return
    const group = verbGroup(items, at)
    if (!group.passive) return
    const draft =
      lemma === 'accuse'
        ? accused(items, group.from, group.to)
        : expectedVerbs.has(lemma)
          ? expected(items, group.from, group.to)
          : undefined
    if (draft) drafts.push(draft)
  })
  return drafts
}

function expected(items: readonly Item[], from: number, to: number): Draft | undefined {
  const isImpersonal = items[from - 1]?.word === 'it'
  const by = byWhom(items, to)
  const next = by ? by[1] : to
  if (isImpersonal && items[next]?.word === 'that') {
    return {source: by, cue: [from - 1, to], content: [[next, clauseEnd(items, next, true)]], confidence: 0.85}
  }
  if (items[next]?.word !== 'to') return undefined
  const subject = subjectBefore(items, from)
  const content: Range[] = [...(subject ? [subject] : []), [next, clauseEnd(items, next, false)]]
  return {source: by, cue: [from, to], content, confidence: 0.7}
}

function accused(items: readonly Item[], from: number, to: number): Draft | undefined {
  const by = byWhom(items, to)
  const of = skipAdjuncts(items, by ? by[1] : to)
  const at = items[to]?.word === 'of' ? to : of
  if (items[at]?.word !== 'of' || at + 1 >= endOfUnit(items)) return undefined
  const subject = subjectBefore(items, from)
  const content: Range[] = [...(subject ? [subject] : []), [at + 1, clauseEnd(items, at + 1, false)]]
  return {source: by, cue: [from, at === to ? at + 1 : to], content, confidence: 0.7}
}

function byWhom(items: readonly Item[], at: number): Range | undefined {
  return items[at]?.word === 'by' ? nounPhraseAfter(items, at + 1) : undefined
}
