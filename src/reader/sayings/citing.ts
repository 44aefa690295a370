/**
 * Sources that a report cites outside its content: "…, the Gazette reported, citing two officials", "the Gazette, citing two officials,
 * reported", "in a report citing two officials, the Gazette said". Both have the same content.
 */
import {roleNouns} from '../words/roles.ts'
import {documentNouns, unnamedNouns} from '../words/sources.ts'
import type {Draft, Rule} from './draft.ts'
import {nounPhraseAfter, sourceAfter} from './phrases.ts'
import type {Item} from './units.ts'

/** Whether what is cited from `at` on is somebody or something that speaks, rather than a reason ("citing the weather"). */
export function citesSource(items: readonly Item[], at: number): boolean {
  const phrase = nounPhraseAfter(items, at)
  // "An old Russian saying": the phrase goes on with a form in -ing, which is its noun.
  if (!phrase || items[phrase[1]]?.form === 'ing') return false
  const of = items.findIndex(({word}, index) => index > phrase[0] && index < phrase[1] && word === 'of')
  const words = items.slice(phrase[0], of < 0 ? phrase[1] : of)
  const head = words[words.length - 1]
  return (
    head.tag === 'name' ||
    unnamedNouns.has(head.word) ||
    documentNouns.has(head.word) ||
    roleNouns.has(head.word.replace(/s$/, '')) ||
    /^(?:spokes(?:man|woman|person)|police|officials?|ministry|agency|government)$/.test(head.word)
  )
}

/** Where the citing words that begin at `at` end: "citing", "which quoted", "drawing on", "attributing it to". */
function citingEnd(items: readonly Item[], at: number): number | undefined {
  const [first, second, third] = [items[at].word, items[at + 1]?.word, items[at + 2]?.word]
  if (/^(?:citing|quoting|invoking|relaying|crediting)$/.test(first)) return at + 1
  if (/^(?:cited|quoted)$/.test(first) && /^(?:that|which)$/.test(items[at - 1].word)) return at + 1
  if (/^(?:drawing|leaning|relying|based)$/.test(first) && second === 'on') return at + 2
  return first === 'attributing' && third === 'to' ? at + 3 : undefined
}

const reportBefore = (found: readonly Draft[], at: number): Draft | undefined =>
  found.findLast(({cue, source}) => cue[0] < at && source !== undefined)

/** Behind the comma that closes the phrase: its verb, where the subject stands before the phrase, or its subject, where a clause opens with it. */
function reportBehind(found: readonly Draft[], items: readonly Item[], at: number, end: number): Draft | undefined {
  if (items[end]?.word !== ',') return undefined
  const isInserted = items[at - 1].word === ','
  return found.find(({cue, source}) =>
    isInserted
      ? source !== undefined && source[0] < at && onlyAdverbs(items, end + 1, cue[0])
      : source?.[0] === end + 1 && source[1] <= cue[0],
  )
}

const onlyAdverbs = (items: readonly Item[], from: number, to: number): boolean =>
  to >= from && to - from <= 2 && items.slice(from, to).every(({tag}) => tag === 'adv')

export const citedSayings: Rule = ({items}, found) => {
  const drafts: Draft[] = []
  for (let at = 1; at < items.length; at++) {
    const to = citingEnd(items, at)
    if (to === undefined || !citesSource(items, to)) continue
    // "Citing two pilots, the Gazette said": what looks like an apposition is the subject, where a cue follows it.
    const [source, report] = [nounPhraseAfter(items, to), sourceAfter(items, to)]
      .map((phrase) => [phrase, phrase && reportBehind(found, items, at, phrase[1])] as const)
      .find(([, behind]) => behind) ?? [sourceAfter(items, to), reportBefore(found, at)]
    if (source && report)
      drafts.push({source, cue: [at, to], content: report.content, beside: report, isPlain: true, confidence: 0.8})
  }
  return drafts
}
