/** A clause that is contested behind it: "The firm paid two mayors, a charge that it denies", "The fleet moved, which the port disputes". */
import type {Draft, Rule} from './draft.ts'
import {nounPhraseAfter, nounPhraseBefore, type Range, sourceAfter} from './phrases.ts'
import type {Item} from './units.ts'
import {verbGroup} from './verb-group.ts'

const nouns = new Set(
  'accusation account allegation assertion assessment charge characterisation characterization claim conclusion contention finding notion report suggestion version'.split(
    ' ',
  ),
)
const verbs = new Set('deny dispute contest reject dismiss refute repudiate rebut'.split(' '))
/** So many words behind the noun its verb stands. Chosen. */
const reach = 12

/** Behind "a charge" the clause is somebody's word, of nobody named unless it stands in a content already; behind "which" it is not. */
export const apposedSayings: Rule = ({items}, found) => {
  const drafts: Draft[] = []
  for (let at = 3; at < items.length - 2; at++) {
    const isWhich = items[at].word === 'which' && items[at - 1].word === ','
    const mark = isWhich ? at - 1 : nouns.has(items[at].word) ? markBefore(items, at) : undefined
    if (mark === undefined) continue
    const judged = judgedBy(items, /^(?:that|which)$/.test(items[at + 1].word) ? at + 2 : at + 1)
    if (!judged) continue
    const holder = holderOf(found, mark)
    const content = [(isWhich && sayingBefore(items, mark)) || ([holder?.[0] ?? 0, mark] as const)]
    if (!isWhich && !holder) drafts.push({cue: [at, at + 1], content, isPlain: true, confidence: 0.8})
    drafts.push({...judged, content, isPlain: true, confidence: 0.8})
  }
  return drafts
}

/** Of the comma or dash before "a", "a false". */
function markBefore(items: readonly Item[], noun: number): number | undefined {
  const article = ['adj', 'noun'].includes(items[noun - 1].tag) ? noun - 2 : noun - 1
  const isApposed = /^an?$/.test(items[article]?.word) && /^(?:,|—|–|-|--)$/.test(items[article - 1]?.word)
  return isApposed && article > 2 ? article - 1 : undefined
}

/** "The ministry has always rejected", "disputed by its lawyers", right behind the noun and with nothing but a mark or a phrase after it. */
function judgedBy(items: readonly Item[], from: number): Pick<Draft, 'source' | 'cue'> | undefined {
  for (let at = from; at < Math.min(items.length, from + reach); at++) {
    const {tag, lemma} = items[at]
    if (/^[,.;:]$/.test(items[at].word)) return undefined
    if (tag !== 'verb' || !verbs.has(lemma ?? '')) continue
    const group = verbGroup(items, at)
    if (items[at + 1]?.word === 'by') {
      const source = group.from === from ? sourceAfter(items, at + 2) : undefined
      return source && {source, cue: [at, at + 1]}
    }
    const source = nounPhraseAfter(items, from)
    const isSubject = source !== undefined && source[1] === group.from && !group.passive
    const isWhole = items[at + 1] === undefined || !['det', 'noun', 'name', 'sub', 'wh'].includes(items[at + 1].tag)
    return isSubject && isWhole ? {source, cue: [group.from, at + 1]} : undefined
  }
  return undefined
}

/** The innermost content that reaches as far as the mark. */
const holderOf = (found: readonly Draft[], mark: number): Range | undefined =>
  found
    .filter(({cue}) => cue[0] < mark)
    .flatMap(({content}) => content)
    .filter(([from, to]) => from < mark && to >= mark)
    .reduce<Range | undefined>((latest, range) => (latest && latest[0] > range[0] ? latest : range), undefined)

/** "Reports of a sale, which": what is denied is the reports. */
function sayingBefore(items: readonly Item[], mark: number): Range | undefined {
  const phrase = nounPhraseBefore(items, mark)
  return phrase && items.slice(...phrase).some(({word}) => nouns.has(word.replace(/s$/, '')) || talk.has(word))
    ? phrase
    : undefined
}

const talk = new Set('rumour rumours rumor rumors talk speculation'.split(' '))
