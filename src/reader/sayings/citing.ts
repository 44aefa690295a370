/** Sources that a report cites outside its content: "…, the Gazette reported, citing two officials". Both have the same content. */
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
    /^(?:spokes(?:man|woman|person)|police|officials?|ministry|agency|government)$/.test(head.word)
  )
}

/** Where the citing words that begin at `at` end: "citing", "drawing on", "attributing it to". */
function citingEnd(items: readonly Item[], at: number): number | undefined {
  const [first, second, third] = [items[at].word, items[at + 1]?.word, items[at + 2]?.word]
  if (/^(?:citing|quoting|invoking|relaying|crediting)$/.test(first)) return at + 1
  if (/^(?:drawing|leaning|relying|based)$/.test(first) && second === 'on') return at + 2
  return first === 'attributing' && third === 'to' ? at + 3 : undefined
}

export const citedSayings: Rule = ({items}, found) => {
  const drafts: Draft[] = []
  for (let at = 1; at < items.length; at++) {
    const to = citingEnd(items, at)
    if (to === undefined || !citesSource(items, to)) continue
    const report = found.findLast(({cue, source}) => cue[0] < at && source !== undefined)
    const source = sourceAfter(items, to)
    if (report && source)
      drafts.push({source, cue: [at, to], content: report.content, beside: report, isPlain: true, confidence: 0.8})
  }
  return drafts
}
