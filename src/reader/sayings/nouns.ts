/** Nouns that report: "her claim that …", "the board’s promise to …", "reports that …". */
import {clauseNouns, infinitiveNouns} from '../words/cues.ts'
import {clauseEnd} from './content.ts'
import type {Draft, Rule} from './draft.ts'
import {isClause, isFiniteVerb, type Range, subjectBefore} from './phrases.ts'
import type {Item} from './units.ts'
import {verbGroup} from './verb-group.ts'

export const nounSayings: Rule = ({items}, found) => {
  const drafts: Draft[] = []
  items.forEach(({tag, word}, at) => {
    if (tag !== 'noun') return
    const complement = complementOf(items, at, singular(word))
    if (!complement || complement[1] <= complement[0]) return
    const made = lightVerb(items, at)
    const whose = made?.source ?? possessorOf(items, at)
    // "The decision to close it" is nobody's in particular: without a possessor only a that-clause counts.
    if (!whose && items[at + 1].word !== 'that') return
    const cue: Range = [made?.from ?? whose?.[1] ?? at, at + 1]
    if (found.some((other) => other.cue[0] < cue[1] && cue[0] < other.cue[1] && !made)) return
    drafts.push({source: whose, cue, content: [complement], confidence: 0.5})
  })
  return drafts
}

// "made the claim", "gave an assurance": the verb says no more than that the noun was said.
const light = /^(?:make|give|offer|issue|raise|voice|express|share|have|repeat)$/

/** The verb that makes the noun an act of saying, and its subject. */
function lightVerb(items: readonly Item[], noun: number): {from: number; source: Range} | undefined {
  let at = noun - 1
  while (at > 0 && ['det', 'adj', 'noun'].includes(items[at].tag)) at--
  if (items[at]?.tag !== 'verb' || !light.test(items[at].lemma ?? '')) return undefined
  const {from, passive, infinitive, participial} = verbGroup(items, at)
  const source = passive || infinitive || participial ? undefined : subjectBefore(items, from)
  return source && {from, source}
}

const singular = (word: string): string => word.replace(/(?<=\w)ies$/, 'y').replace(/(?<=[^s])s$/, '')

/** What the noun governs, if its complement shows that it reports. */
function complementOf(items: readonly Item[], at: number, noun: string): Range | undefined {
  const next = items[at + 1]
  if (!next) return undefined
  if (next.word === 'that' && clauseNouns.has(noun) && isClause(items, at + 2))
    return [at + 1, clauseEnd(items, at + 1, true)]
  if (next.word === 'to' && infinitiveNouns.has(noun) && items[at + 2]?.tag === 'verb')
    return [at + 1, phraseEnd(items, at + 1)]
  return undefined
}

/** A complement that is no full clause ends where the sentence's own verb follows: "his promise to go was kept". */
function phraseEnd(items: readonly Item[], from: number): number {
  const end = clauseEnd(items, from, false)
  for (let at = from + 1; at < end; at++) {
    if (
      items[at].word === ',' ||
      (isFiniteVerb(items[at]) && items[at - 1].tag !== 'to' && items[at - 1].tag !== 'wh')
    ) {
      return items[at - 1].tag === 'adv' ? at - 1 : at
    }
  }
  return end
}

/** "her", "the board’s": whose word it is, adjectives between passed over. */
function possessorOf(items: readonly Item[], noun: number): Range | undefined {
  let to = noun
  while (to > 0 && ['adj', 'noun', 'adv'].includes(items[to - 1].tag)) to--
  const before = items[to - 1]
  if (before && /^(?:his|her|their|its|my|our)$/.test(before.word)) return [to - 1, to]
  if (before?.tag !== 'possessive' && before?.word !== "'") return undefined
  let from = to - 1
  while (from > 0 && ['name', 'noun', 'adj', 'det', 'number'].includes(items[from - 1].tag)) from--
  return from < to - 1 ? [from, to] : undefined
}
