/** Drafts of one unit to sayings with offsets, speech that goes on in the units after it, and nesting. */
import {contains, type Span} from '../../contract/index.ts'
import type {Draft} from './draft.ts'
import type {Found} from './nest.ts'
import {spanOf} from './phrases.ts'
import type {Item, Unit} from './units.ts'

/** Drafts of a unit with offsets; of two that claim one cue the plain one stays, else the first. */
export function foundIn({items}: Unit, drafts: readonly Draft[]): Found[] {
  const taken = new Set<number>()
  const plain = new Set(drafts.filter(({isPlain}) => isPlain).map(({cue}) => cue[0]))
  const kept = drafts.filter(({cue, source, isPlain}) => {
    if (!isPlain && plain.has(cue[0])) return false
    if (taken.has(items[cue[0]].start) || (source && overlapsCue(source, cue))) return false
    taken.add(items[cue[0]].start)
    return true
  })
  return kept.map(({source, cue, content, beside, isPlain, confidence}) => ({
    ...(source && {source: spanOf(items, source)}),
    cue: spanOf(items, cue),
    content: content.map((range) => spanOf(items, range)).sort((a, b) => a[0] - b[0]),
    ...(beside && {beside: items[beside.cue[0]].start}),
    ...(isPlain && {isPlain}),
    confidence,
  }))
}

const overlapsCue = (source: Draft['cue'], cue: Draft['cue']): boolean => source[0] < cue[1] && cue[0] < source[1]

/**
 * “…,” she said. “And …”: a unit of quotations alone goes on in the voice of the last quotation before it in the
 * paragraph; an open quotation goes on in the next paragraph.
 */
export function continueSpeech(units: readonly Unit[], foundByUnit: readonly Found[][]): Found[] {
  const all: Found[] = []
  let speaker = -1
  let paragraph = -1
  let isOpen = false
  units.forEach((unit, index) => {
    const own = foundByUnit[index]
    const goesOn = unit.paragraph === paragraph || isOpen
    const quotes = unit.items.filter(({tag}) => tag === 'quote')
    if (speaker >= 0 && goesOn && own.length === 0 && isOnlyQuotes(unit.items)) {
      const pieces = quotes.map(({start, end}): Span => [start, end])
      all[speaker] = {...all[speaker], content: [...all[speaker].content, ...pieces]}
      isOpen = quotes[quotes.length - 1].quotation?.open ?? false
    } else {
      const quoting = own.findLastIndex(({content}) =>
        content.some((span) => quotes.some((quote) => contains(span, [quote.start, quote.end]))),
      )
      speaker = quoting < 0 ? -1 : all.length + quoting
      isOpen = quoting >= 0 && (quotes[quotes.length - 1].quotation?.open ?? false)
      for (const found of own) all.push(found)
    }
    paragraph = unit.paragraph
  })
  return all
}

const isOnlyQuotes = (items: readonly Item[]): boolean =>
  items.some(({tag}) => tag === 'quote') && items.every(({tag}) => tag === 'quote' || tag === 'mark')
