/**
 * Names that mean the same person or body, brought together: "Kim Jong Un", "Mr. Kim" and "Kim"; "the National Intelligence
 * Service (NIS)" and "the NIS". Long forms are gathered from the whole article first, since a headline comes before them.
 */
import type {Span} from '../../contract/index.ts'
import type {Name, Token} from '../stage.ts'
import {tokenRange} from '../within.ts'
import {genderOfName} from '../words/given-name.ts'
import {address} from '../words/roles.ts'
import {addMention, type Draft, draft} from './draft.ts'

export interface NamedText {
  readonly text: string
  readonly tokens: readonly Token[]
}

type Form = {name: Name; words: readonly string[]}

/** One draft a person, organisation, outlet, group, work or product; places and names of no known type are not entities. */
export function groupNames(names: readonly Name[], source: NamedText): Draft[] {
  const forms = names
    .map((name) => ({name, words: wordsOf(source.text.slice(...name.span))}))
    .filter(({words}) => words.length > 0)
  const people = forms.filter(({name}) => name.type === 'person')
  const bodies = forms.filter(({name}) => ['organisation', 'outlet', 'group', 'work', 'product'].includes(name.type))
  const unknown = forms.filter(({name}) => name.type === 'unknown')
  const persons = groupPeople(people, unknown, source)
  return [...persons, ...groupBodies(bodies, unknown, source)]
}

/** "Kim Jong-un’s" -> kim, jong, un: what two spellings of one name have in common. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?$/u, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean)

interface Person {
  readonly draft: Draft
  words: readonly string[]
  /** Where it is named in full, in text order. */
  readonly full: number[]
}

function groupPeople(people: readonly Form[], unknown: readonly Form[], source: NamedText): Draft[] {
  const persons: Person[] = []
  const byLastWord = new Map<string, Person[]>()
  for (const {name, words} of people.filter(({words}) => words.length > 1)) {
    const last = words[words.length - 1]
    const same = byLastWord.get(last)?.find((person) => samePerson(person.words, words))
    if (!same) {
      const person = {
        draft: draft(cleanName(source.text, name.span), 'person', name.span),
        words,
        full: [name.span[0]],
      }
      persons.push(person)
      listUnder(byLastWord, last, person)
      continue
    }
    addMention(same.draft, name.span)
    same.full.push(name.span[0])
    if (words.length > same.words.length) {
      same.words = words
      same.draft.name = cleanName(source.text, name.span)
    }
  }
  const byWord = new Map<string, Person[]>()
  for (const person of persons) for (const word of bornWords(person.words)) listUnder(byWord, word, person)

  for (const {draft} of persons) draft.gender = toldGender(draft, source)
  // Short forms: whoever has been called so before, else who bears the name and was last named before it, else the first who bears it.
  // "Trump" stays the one whom a text calls so, however often it names his daughter in full.
  const short = [...people, ...unknown]
    .filter(({words}) => words.length === 1)
    .sort((a, b) => a.name.span[0] - b.name.span[0])
  const called = new Map<string, Person[]>()
  for (const {
    name,
    words: [word],
  } of short) {
    const gender = genderBefore(source, name.span)
    const fits = ({draft}: Person): boolean => !gender || !draft.gender || draft.gender === gender
    const fitting = byWord.get(word)?.filter(fits) ?? []
    const bearer = called.get(word)?.find(fits) ?? nearestBefore(fitting, name.span[0]) ?? fitting[0]
    if (bearer) addMention(bearer.draft, name.span)
    else if (name.type !== 'person') continue
    const person = bearer ?? {
      draft: draft(cleanName(source.text, name.span), 'person', name.span),
      words: [word],
      full: [],
    }
    if (!bearer) persons.push(person)
    person.draft.gender ??= gender
    if (!called.get(word)?.includes(person)) listUnder(called, word, person)
  }
  for (const {draft} of persons) draft.gender ??= toldGender(draft, source)
  return persons.map(({draft}) => draft)
}

/** By a "Mr." before one of its names, else by the given name. */
const toldGender = ({name, mentions}: Draft, source: NamedText): Draft['gender'] =>
  mentions.map((span) => genderBefore(source, span)).find(Boolean) ?? genderOfName(name)

function listUnder<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** The same last word and first word or initial ("John R. Smith", "J. Smith"), or one form whole inside the other ("Kim Jong Un", "Jong Un"). */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.every((word) => long.includes(word)) && short.at(-1) === long.at(-1)) return true
  const [firstA, firstB] = [short[0], long[0]]
  const initials = firstA[0] === firstB[0] && (firstA.length === 1 || firstB.length === 1)
  return short.at(-1) === long.at(-1) && initials
}

/** Family names stand last in most languages and first in Chinese, Korean and Vietnamese; papers use first names of the young too. */
const bornWords = (full: readonly string[]): Set<string> =>
  new Set(full.length > 2 ? full : [full[0], full[full.length - 1]])

/** Who was last named in full before a place. */
function nearestBefore(persons: readonly Person[], at: number): Person | undefined {
  let best: {person: Person; start: number} | undefined
  for (const person of persons) {
    const start = lastBefore(person.full, at)
    if (start >= 0 && (!best || start > best.start)) best = {person, start}
  }
  return best?.person
}

/** The last of sorted numbers below a bound, -1 if none is. */
function lastBefore(sorted: readonly number[], bound: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] < bound) low = middle + 1
    else high = middle
  }
  return low === 0 ? -1 : sorted[low - 1]
}

function genderBefore({tokens}: NamedText, span: Span): 'f' | 'm' | undefined {
  const [from] = tokenRange(tokens, span)
  const before = tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1]
  return before ? address[before.text.replace('.', '').toLowerCase()] : undefined
}

interface Body {
  readonly draft: Draft
  readonly words: readonly string[]
  readonly acronym: string
}

function groupBodies(bodies: readonly Form[], unknown: readonly Form[], {text}: NamedText): Draft[] {
  const groups: Body[] = []
  const byWord = new Map<string, Body[]>()
  // Longest first, so that every short form finds the long one that it is short for.
  const byLength = [...bodies].sort((a, b) => b.words.length - a.words.length || a.name.span[0] - b.name.span[0])
  for (const {name, words} of [...byLength, ...unknown]) {
    const plain = words[0] === 'the' && words.length > 1 ? words.slice(1) : words
    const short = text.slice(...name.span).replace(/\./g, '')
    // Whatever it is short for begins or ends with its words, or has it as initials: nothing else need be looked at.
    const likely = [plain[0], plain[plain.length - 1], short.toLowerCase()].flatMap((word) => byWord.get(word) ?? [])
    const same = likely.find((body) => isShortFor(body, plain, short))
    if (same) addMention(same.draft, name.span)
    else if (name.type !== 'unknown') {
      const body = {
        draft: draft(cleanName(text, name.span), name.type as Draft['type'], name.span),
        words: plain,
        acronym: acronymOf(plain),
      }
      groups.push(body)
      for (const key of new Set([plain[0], plain[plain.length - 1], body.acronym])) listUnder(byWord, key, body)
    }
  }
  return groups.map(({draft}) => draft)
}

/** The same words; initials in capitals; or the opening or closing words of a longer name ("The Times" of "The New York Times"). */
function isShortFor(
  group: {words: readonly string[]; acronym: string},
  words: readonly string[],
  short: string,
): boolean {
  const {words: long, acronym} = group
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(short) && short.toLowerCase() === acronym) return true
  if (words.length > long.length) return false
  const starts = words.every((word, at) => word === long[at])
  const ends = words.every((word, at) => word === long[long.length - words.length + at])
  return starts || (ends && words.length > 0)
}

const acronymOf = (words: readonly string[]): string =>
  words
    .filter((word) => !['of', 'the', 'for', 'and', 'on', 'in', 'to', '&', 'de', 'la'].includes(word))
    .map((word) => word[0])
    .join('')

const cleanName = (text: string, span: Span): string =>
  text
    .slice(...span)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/u, '')
