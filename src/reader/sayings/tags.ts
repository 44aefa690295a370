/**
 * Word classes as far as the saying rules need them: which word is a verb, in which form, and what can stand in a noun
 * phrase. Closed classes come from a table, verbs from their forms; a form that may be a noun as well is decided by its
 * neighbours.
 */
import {wordClass} from '../words/classes.ts'
import {
  clauseVerbs,
  infinitiveVerbs,
  objectInfinitiveVerbs,
  objectVerbs,
  prepositionVerbs,
  quoteVerbs,
  tellVerbs,
} from '../words/cues.ts'
import {verbTable} from '../words/verbs.ts'
import type {Item, Tag} from './units.ts'

const cueLemmas = [
  clauseVerbs,
  quoteVerbs,
  tellVerbs,
  infinitiveVerbs,
  objectInfinitiveVerbs,
  objectVerbs,
  Object.keys(prepositionVerbs),
]
const verbs = verbTable(cueLemmas.flatMap((lemmas) => [...lemmas].filter((lemma) => !lemma.includes('_'))))

const reporting = new Set(cueLemmas.flatMap((lemmas) => [...lemmas]))

/** Whether a word in small letters is a form of a verb that reports. */
export const isCueForm = (word: string): boolean => reporting.has(verbs.get(word)?.lemma ?? '')

/** Gives each item its class; changes the items that it is given, which nobody else holds yet. */
export function tagItems(items: Item[]): Item[] {
  const titleCase = isTitleCase(items)
  items.forEach((item, at) => {
    if (item.tag === 'quote') return
    classify(item, items[at - 1], titleCase, at === 0)
  })
  items.forEach((item, at) => {
    if (item.tag === 'verb') item.tag = settled(items, at, titleCase)
    // "one official" counts, "one said" speaks.
    else if (item.word === 'one' && ['noun', 'name', 'adj'].includes(items[at + 1]?.tag ?? '')) item.tag = 'number'
  })
  return items
}

/** A headline in capitals: "Ferry Line Plans to End Sailings". There a capital says nothing. */
function isTitleCase(items: readonly Item[]): boolean {
  const long = items.filter(({word, tag}) => tag !== 'quote' && word.length > 3)
  return long.length >= 3 && long.filter(({capital}) => capital).length >= 0.7 * long.length
}

function classify(item: Item, before: Item | undefined, titleCase: boolean, first: boolean): void {
  const {word, capital} = item
  const opens = first || before?.word === ':' || before?.tag === 'quote'
  const closed = wordClass.get(word)
  if (!/[\p{L}\p{N}]/u.test(word)) item.tag = word === '&' ? 'conj' : 'mark'
  else if (/^\p{N}/u.test(word)) item.tag = 'number'
  else if (word === "'s")
    item.tag =
      before?.tag === 'pron' || /^(?:that|there|what|who|where|how)$/.test(before?.word ?? '') ? 'be' : 'possessive'
  else if (closed && (!capital || opens || titleCase || closed === 'time' || word === 'i')) {
    item.tag = closed === 'time' && /^(?:may|march|sun|sat|mar)$/.test(word) && !capital ? 'modal' : closed
    if (['be', 'have', 'do'].includes(item.tag))
      item.form = word.endsWith('ing') ? 'ing' : word === 'been' ? 'participle' : undefined
  } else {
    const verb = verbs.get(word)
    if (verb && (!capital || titleCase || opens)) Object.assign(item, {tag: 'verb', ...verb})
    else if (capital && !titleCase && !(opens && before === undefined)) item.tag = 'name'
    else if (
      !capital &&
      /ly$/.test(word) &&
      word.length > 4 &&
      !/^(?:family|reply|supply|ally|rally|italy|july|assembly|bully|early|daily|weekly|only)$/.test(word)
    )
      item.tag = 'adv'
    else item.tag = capital ? 'name' : 'noun'
  }
}

const nominal = (item: Item | undefined): item is Item =>
  item !== undefined && ['noun', 'name', 'number', 'quote'].includes(item.tag)

const beforeNoun = ['det', 'possessive', 'adj', 'number']
const standsAlone = /^(?:this|that|these|those|some|all|many|most|both|several|few|more|any|each|another)$/

/** What a form that may be a verb is among its neighbours: "plans" after "the" is a noun, "proposed" before one an adjective. */
function settled(items: readonly Item[], at: number, titleCase: boolean): Tag {
  const {form} = items[at]
  const before = wordBefore(items, at)
  const after = items[at + 1]
  const isParticiple = form === 'past' || form === 'participle'
  if (before && beforeNoun.includes(before.tag) && form !== 'past') {
    const isSubject =
      startsComplement(after) &&
      (before.tag === 'number' || (standsAlone.test(before.word) && form !== 'ing' && before === items[at - 1]))
    return isSubject ? 'verb' : 'noun'
  }
  if (isParticiple) return before && beforeNoun.includes(before.tag) && nominal(after) ? 'adj' : 'verb'
  if (form === 'ing') return before?.tag !== 'det' ? 'verb' : nominal(after) ? 'adj' : 'noun'
  return (form === 'base' ? isBareVerb : isThirdPerson)(items, at, before, titleCase) ? 'verb' : 'noun'
}

type Judge = (items: readonly Item[], at: number, before: Item | undefined, titleCase: boolean) => boolean

const isBareVerb: Judge = (items, at, before, titleCase) => {
  const completed = startsComplement(items[at + 1])
  // "Ask the mayor" is an order; "State television" opens with a noun.
  if (!before) return !titleCase && completed && !['noun', 'name', 'adj', 'number'].includes(items[at + 1].tag)
  if (['to', 'modal', 'do', 'not', 'pron', 'wh'].includes(before.tag)) return true
  if (before.tag === 'conj')
    return completed && items.slice(Math.max(0, at - 13), at).some(({tag, form}) => tag === 'verb' && form === 'base')
  // "officials, as cited on Tuesday, suggest that": only what a clause alone can follow tells it from a noun here.
  if (before.word === ',') return /^(?:that|to)$/.test(items[at + 1]?.word ?? '')
  return nominal(before) && isPlural(before) && (completed || before !== items[at - 1] || isLast(items, at))
}

/** "It was taken at sea, the Guards insist.": the last word behind a comma is the verb of an attribution. */
const isLast = (items: readonly Item[], at: number): boolean =>
  (items[at + 1] === undefined || items[at + 1].word === '.') &&
  items.slice(Math.max(0, at - 8), at).some(({word, tag}) => word === ',' || tag === 'quote')

const isThirdPerson: Judge = (items, at, before) => {
  if (!before || ['prep', 'to', 'modal', 'verb'].includes(before.tag)) return false
  if (['pron', 'wh'].includes(before.tag) || before.word === 'that') return true
  const completed = startsComplement(items[at + 1])
  if (!nominal(before)) return completed
  return !(isPlural(before) && before.tag !== 'name') && (completed || before !== items[at - 1] || isLast(items, at))
}

/** The word before, adverbs passed over. */
function wordBefore(items: readonly Item[], at: number): Item | undefined {
  let left = at - 1
  while (left >= 0 && items[left].tag === 'adv') left--
  return items[left]
}

const isPlural = ({word, tag}: Item): boolean =>
  (/[^su]s$/.test(word) && word.length > 3) ||
  /^(?:people|men|women|police|children|officials|data|media)$/.test(word) ||
  (tag === 'number' && word !== '1')

/** What follows a verb rather than a noun: an object, a clause, an infinitive, a quotation. */
const startsComplement = (item: Item | undefined): boolean =>
  item !== undefined &&
  (['det', 'pron', 'to', 'sub', 'wh', 'quote', 'name', 'time', 'adv', 'not', 'noun', 'adj', 'number'].includes(
    item.tag,
  ) ||
    item.word === ':' ||
    item.word === ',' ||
    item.word === 'out' ||
    item.word === 'for')
