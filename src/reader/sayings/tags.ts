/**
 * Word classes as far as the saying rules need them: which word is a verb, in which form, and what can stand in a noun
 * phrase. Closed classes come from a table, verbs from their forms; a form that may be a noun as well is decided by its
 * neighbours.
 */
import {wordClass} from '../words/classes.ts'
import {clauseVerbs, infinitiveVerbs, objectInfinitiveVerbs, objectVerbs, prepositionVerbs, quoteVerbs, tellVerbs} from '../words/cues.ts'
import {verbTable} from '../words/verbs.ts'
import type {Item} from './units.ts'

const cueLemmas = [clauseVerbs, quoteVerbs, tellVerbs, infinitiveVerbs, objectInfinitiveVerbs, objectVerbs, Object.keys(prepositionVerbs)]
const verbs = verbTable(cueLemmas.flatMap((lemmas) => [...lemmas].filter((lemma) => !lemma.includes('_'))))

/** Gives each item its class; changes the items that it is given, which nobody else holds yet. */
export function tagItems(items: Item[]): Item[] {
  const titleCase = isTitleCase(items)
  items.forEach((item, at) => {
    if (item.tag === 'quote') return
    classify(item, items[at - 1], titleCase, at === 0)
  })
  items.forEach((item, at) => {
    if (item.tag === 'verb') settleVerb(items, at, titleCase)
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
  else if (word === "'s") item.tag = before?.tag === 'pron' || /^(?:that|there|what|who|where|how)$/.test(before?.word ?? '') ? 'be' : 'possessive'
  else if (closed && (!capital || opens || titleCase || closed === 'time' || word === 'i')) {
    item.tag = closed === 'time' && /^(?:may|march|sun|sat|mar)$/.test(word) && !capital ? 'modal' : closed
    if (['be', 'have', 'do'].includes(item.tag)) item.form = word.endsWith('ing') ? 'ing' : word === 'been' ? 'participle' : undefined
  } else {
    const verb = verbs.get(word)
    if (verb && (!capital || titleCase || opens)) Object.assign(item, {tag: 'verb', ...verb})
    else if (capital && !titleCase && !(opens && before === undefined)) item.tag = 'name'
    else if (!capital && /ly$/.test(word) && word.length > 4 && !/^(?:family|reply|supply|ally|rally|italy|july|assembly|bully|early|daily|weekly|only)$/.test(word)) item.tag = 'adv'
    else item.tag = capital ? 'name' : 'noun'
  }
}

const nominal = (item: Item | undefined): boolean => item !== undefined && ['noun', 'name', 'number', 'quote'].includes(item.tag)

/** Nouns that look like plurals of verbs' -s form, or like bare verbs: decided by what stands before and after. */
function settleVerb(items: Item[], at: number, titleCase: boolean): void {
  const item = items[at]
  const noun = (): void => {
    item.tag = 'noun'
  }
  let left = at - 1
  while (left >= 0 && items[left].tag === 'adv') left--
  const before = items[left]
  const after = items[at + 1]
  if (before && ['det', 'possessive', 'adj', 'number'].includes(before.tag) && item.form !== 'past') {
    if (before.tag === 'det' && /^(?:this|that|these|those|some|all|many|most|both|several|few|more|any|each|another)$/.test(before.word) && item.form !== 'ing' && startsComplement(after) && left === at - 1) return
    if (before.tag === 'number' && startsComplement(after)) return
    return noun()
  }
  switch (item.form) {
    case 'base': {
      if (!before) return titleCase || !startsComplement(after) ? noun() : undefined
      if (before.tag === 'to' || before.tag === 'modal' || before.tag === 'do' || before.tag === 'not') return
      if (before.tag === 'pron' || before.tag === 'wh') return
      if (before.tag === 'prep') return noun()
      if (before.tag === 'conj') {
        const verbBefore = items.slice(Math.max(0, left - 12), left).some(({tag, form}) => tag === 'verb' && form === 'base')
        return verbBefore && startsComplement(after) ? undefined : noun()
      }
      if (nominal(before)) return isPlural(before) && (startsComplement(after) || at - left > 1) ? undefined : noun()
      return noun()
    }
    case 's': {
      if (!before || before.tag === 'prep' || before.tag === 'to' || before.tag === 'modal' || before.tag === 'verb') return noun()
      if (before.tag === 'pron' || before.tag === 'wh' || before.word === 'that') return
      if (nominal(before)) return isPlural(before) && before.tag !== 'name' ? noun() : startsComplement(after) || at - left > 1 ? undefined : noun()
      if (before.tag === 'conj') return startsComplement(after) ? undefined : noun()
      return startsComplement(after) ? undefined : noun()
    }
    case 'past':
    case 'participle':
      // "the proposed ferry": between a determiner and a noun it is an adjective.
      if (before && ['det', 'possessive', 'adj', 'number'].includes(before.tag) && nominal(after)) item.tag = 'adj'
      return
    default:
      if (before && before.tag === 'det') item.tag = nominal(after) ? 'adj' : 'noun'
      return
  }
}

const isPlural = ({word, tag}: Item): boolean =>
  (/[^su]s$/.test(word) && word.length > 3) || /^(?:people|men|women|police|children|officials|data|media)$/.test(word) || (tag === 'number' && word !== '1')

/** What follows a verb rather than a noun: an object, a clause, an infinitive, a quotation. */
const startsComplement = (item: Item | undefined): boolean =>
  item !== undefined &&
  (['det', 'pron', 'to', 'sub', 'wh', 'quote', 'name', 'time', 'adv', 'not', 'noun', 'adj', 'number'].includes(item.tag) || item.word === ':' || item.word === ',' || item.word === 'out' || item.word === 'for')
