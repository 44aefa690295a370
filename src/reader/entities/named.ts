/**
 * Names that mean the same person or body, brought together: "Kim Jong Un", "Mr. Kim" and "Kim"; "the National Intelligence
 * Service (NIS)" and "the NIS". Long forms are gathered from the whole article first, since a headline comes before them.
 */
import type {Span} from '../../contract/index.ts'
import type {Name, Token} from '../stage.ts'
import {tokenRange} from '../within.ts'
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

function groupPeople(people: readonly Form[], unknown: readonly Form[], source: NamedText): Draft[] {
  const groups: {draft: Draft; words: readonly string[]}[] = []
  for (const {name, words} of people.filter(({words}) => words.length > 1)) {
    const same = groups.find((group) => samePerson(group.words, words))
    if (!same) groups.push({draft: draft(cleanName(source.text, name.span), 'person', name.span), words})
    else {
      addMention(same.draft, name.span)
      if (words.length > same.words.length)
        Object.assign(same, {words}, {draft: Object.assign(same.draft, {name: cleanName(source.text, name.span)})})
    }
  }
  // Short forms: whoever bears the name and was last named in full before it, else the first who is named after it.
  const short = [...people, ...unknown]
    .filter(({words}) => words.length === 1)
    .sort((a, b) => a.name.span[0] - b.name.span[0])
  const full = groups.length
  for (const {name, words} of short) {
    const bearers = groups.slice(0, full).filter((group) => bears(group.words, words[0]))
    const gender = genderBefore(source, name.span)
    const fitting = gender ? bearers.filter((group) => !group.draft.gender || group.draft.gender === gender) : bearers
    const bearer =
      nearestBefore(fitting, name.span[0]) ??
      fitting[0] ??
      (full < groups.length ? groups.slice(full).find((group) => group.words[0] === words[0]) : undefined)
    if (bearer) addMention(bearer.draft, name.span)
    else if (name.type === 'person')
      groups.push({draft: draft(cleanName(source.text, name.span), 'person', name.span), words})
  }
  for (const {draft} of groups) draft.gender ??= draft.mentions.map((span) => genderBefore(source, span)).find(Boolean)
  return groups.map(({draft}) => draft)
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
const bears = (full: readonly string[], word: string): boolean =>
  full.at(-1) === word || full[0] === word || (full.length > 2 && full.slice(1).includes(word))

const nearestBefore = <G extends {draft: Draft}>(groups: readonly G[], at: number): G | undefined => {
  let best: {group: G; start: number} | undefined
  for (const group of groups) {
    const start = Math.max(...group.draft.mentions.map(([start]) => (start < at ? start : -1)))
    if (start >= 0 && (!best || start > best.start)) best = {group, start}
  }
  return best?.group
}

function genderBefore({tokens}: NamedText, span: Span): 'f' | 'm' | undefined {
  const [from] = tokenRange(tokens, span)
  const before = tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1]
  return before ? address[before.text.replace('.', '').toLowerCase()] : undefined
}

function groupBodies(bodies: readonly Form[], unknown: readonly Form[], {text}: NamedText): Draft[] {
  const groups: {draft: Draft; words: readonly string[]; acronym: string}[] = []
  // Longest first, so that every short form finds the long one that it is short for.
  const byLength = [...bodies].sort((a, b) => b.words.length - a.words.length || a.name.span[0] - b.name.span[0])
  for (const {name, words} of [...byLength, ...unknown]) {
    const [plain] = words[0] === 'the' && words.length > 1 ? [words.slice(1)] : [words]
    const short = text.slice(...name.span).replace(/\./g, '')
    const same = groups.find((group) => isShortFor(group, plain, short))
    if (same) addMention(same.draft, name.span)
    else if (name.type !== 'unknown') {
      const type = name.type as Draft['type']
      groups.push({draft: draft(cleanName(text, name.span), type, name.span), words: plain, acronym: acronymOf(plain)})
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
