/** Numbers as a text has them: value, what is counted, and how exact the words make it. Dates and times are read elsewhere. */
import {overlaps, type Span} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {stemOf} from './stems.ts'

export interface Quantity {
  /** Currency, number, magnitude and unit: "£2 million", "4.5 per cent". */
  readonly span: Span
  readonly value: number
  /** "percent", a currency ("£", "euro"), or '' for things that are counted. */
  readonly unit: string
  /** Stem of what is counted ("member" of "412 of its members"); '' where nothing follows. */
  readonly noun: string
  /** The word of it, where it stands apart. */
  readonly nounSpan?: Span
  /** Whether the words leave room: "about 40", "at least 40". */
  readonly about: 'exact' | 'about' | 'atLeast' | 'atMost'
}

/** In text order. `apart`: spans whose numbers are not quantities (dates), in text order. Linear; no numbers, an empty list. */
export function quantitiesIn(tokens: readonly Token[], apart: readonly Span[]): Quantity[] {
  const found: Quantity[] = []
  let next = 0
  for (let at = 0; at < tokens.length; ) {
    const {start, end} = tokens[at]
    while (next < apart.length && apart[next][1] <= start) next++
    const isApart = next < apart.length && overlaps(apart[next], [start, end])
    const read = isApart ? undefined : numberAt(tokens, at)
    if (!read) {
      at++
      continue
    }
    found.push(quantityOf(tokens, at, read))
    at = read.next
  }
  return found
}

interface Read {
  readonly value: number
  /** Index after the number and its magnitude. */
  readonly next: number
  /** What is joined to it by a hyphen: "page" of "64-page". */
  readonly joined?: string
}

const words = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, value) => [word, value] as const),
)
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
)
const magnitudes = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
])

function numberAt(tokens: readonly Token[], at: number): Read | undefined {
  const {text, kind} = tokens[at]
  if (kind === 'number') return digitsAt(tokens, at)
  if (kind !== 'word') return undefined
  const lower = text.toLowerCase()
  // "A dozen", "a million"; "one" alone is mostly a pronoun.
  const first = lower === 'a' || lower === 'an' ? undefined : wordValue(lower)
  const factor = magnitudes.get(tokens[at + 1]?.text.toLowerCase() ?? '')
  if (factor !== undefined && factor >= 12 && (first !== undefined || lower === 'a'))
    return {value: (first ?? 1) * factor, next: at + 2}
  return first === undefined || first < 2 ? undefined : {value: first, next: at + 1}
}

function wordValue(word: string): number | undefined {
  const [head, rest, more] = word.split('-')
  if (more !== undefined) return undefined
  const value = words.get(head) ?? tens.get(head)
  if (rest === undefined || value === undefined) return value
  const one = words.get(rest)
  return tens.has(head) && one !== undefined && one > 0 && one < 10 ? value + one : undefined
}

const digits = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,9})?)(?:(k|mn|m|bn|tn)|-(\p{Ll}[\p{L}-]*))?$/u

function digitsAt(tokens: readonly Token[], at: number): Read | undefined {
  const match = digits.exec(tokens[at].text)
  if (!match) return undefined
  const value = Number(match[1].replaceAll(',', '')) * (magnitudes.get(match[2] ?? '') ?? 1)
  // "100 m" is a length as often as a sum: magnitudes of one letter are read only where they are joined.
  const after = tokens[at + 1]?.text.toLowerCase() ?? ''
  const factor = after.length > 1 ? magnitudes.get(after) : undefined
  return factor ? {value: value * factor, next: at + 2} : {value, next: at + 1, ...(match[3] ? {joined: match[3]} : {})}
}

const currencies = /^(?:(?:US|A|C|NZ|HK|S)?\$|[£€¥₹₽])$/
const currencyNouns = new Set(
  'euro dollar pound yen yuan rouble ruble rupee franc crown krona krone zloty forint peso real rand won lira leu hryvnia naira dinar dirham riyal shilling'.split(
    ' ',
  ),
)

function quantityOf(tokens: readonly Token[], at: number, {value, next, joined}: Read): Quantity {
  const before = tokens[at - 1]
  const hasCurrency = before !== undefined && currencies.test(before.text) && before.end === tokens[at].start
  const from = hasCurrency ? at - 1 : at
  const after = tokens[next]?.text.toLowerCase() ?? ''
  let to = next
  let unit = hasCurrency ? before.text.slice(-1) : ''
  if (after === '%' || /^per-?cent(?:age)?$/.test(after)) {
    unit = 'percent'
    to = next + (tokens[next + 1]?.text === 'points' ? 2 : 1)
  } else if (after === 'per' && tokens[next + 1]?.text.toLowerCase() === 'cent') {
    unit = 'percent'
    to = next + 2
  } else if (currencyNouns.has(after.replace(/s$/, ''))) {
    unit = after.replace(/s$/, '')
    to = next + 1
  }
  return {
    span: [tokens[from].start, tokens[to - 1].end],
    value,
    unit,
    ...(joined ? {noun: stemOf({text: joined, kind: 'word'})} : nounAfter(tokens, to)),
    about: aboutBefore(tokens, from),
  }
}

/** The last word of the phrase that follows, at most four words on: "barges" of "14 idle barges", "members" of "412 of its members". */
function nounAfter(tokens: readonly Token[], from: number): Pick<Quantity, 'noun' | 'nounSpan'> {
  let at = from
  if (tokens[at]?.text.toLowerCase() === 'of') at++
  while (
    at < from + 3 &&
    /^(?:the|its|his|her|their|our|these|those|all|such|other|more)$/i.test(tokens[at]?.text ?? '')
  )
    at++
  let last: number | undefined
  for (const end = at + 4; at < end && tokens[at]?.kind === 'word' && /^\p{Ll}/u.test(tokens[at].text); at++) {
    if ((stemOf(tokens[at]) === '' && !/^people$/i.test(tokens[at].text)) || looksVerbal(tokens[at].text)) break
    last = at
  }
  if (last === undefined) return {noun: ''}
  const {start, end, text} = tokens[last]
  return {noun: /^people$/i.test(text) ? 'people' : stemOf(tokens[last]), nounSpan: [start, end]}
}

/** A participle after the noun begins a clause of its own: "30 passengers rescued". */
const looksVerbal = (word: string): boolean => /(?:ed|ing)$/.test(word)

const atLeast = /^(?:least|than|over|above|beyond)$/i
const atMost = /^(?:most|to|under|below)$/i
const rough = /^(?:about|around|nearly|almost|roughly|approximately|some|circa|estimated|near)$/i

/** "At least 40", "more than 40", "up to 40", "about 40". */
function aboutBefore(tokens: readonly Token[], from: number): Quantity['about'] {
  const last = tokens[from - 1]?.text ?? ''
  const first = tokens[from - 2]?.text.toLowerCase() ?? ''
  if (rough.test(last)) return 'about'
  if (/^than$/i.test(last))
    return /^(?:less|fewer)$/.test(first) ? 'atMost' : /^more$/.test(first) ? 'atLeast' : 'exact'
  if (/^as$/i.test(last) && /^(?:many|much)$/.test(first)) return 'atMost'
  if (atLeast.test(last)) return /^(?:over|above|beyond)$/i.test(last) || first === 'at' ? 'atLeast' : 'exact'
  if (atMost.test(last)) return /^(?:under|below)$/i.test(last) || /^(?:at|up)$/.test(first) ? 'atMost' : 'exact'
  return 'exact'
}
