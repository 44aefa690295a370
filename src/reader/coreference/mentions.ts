/** The model's mentions with what grammar and word lists know of each: what it is called by, how many it means, whether a person. */
import {contains, type Span} from '../../contract/index.ts'
import {isPossessive, qualifies} from '../entities/head.ts'
import type {Labels, MentionLabel} from '../model/labels.ts'
import type {Token} from '../stage.ts'
import {indexAt, tokenRange} from '../within.ts'
import {roleGender} from '../words/roles.ts'
import {bodyNouns} from '../words/sources.ts'
import {isPersonNoun} from './nouns.ts'
import {type Pronoun, pronounOf} from './pronouns.ts'

export interface Mention {
  readonly span: Span
  readonly label: MentionLabel
  readonly pronoun?: Pronoun
  /** Index of the named draft whose name is its head. */
  readonly named?: number
  /** What is known of that name. */
  readonly who?: Named
  /** A noun for bodies: "company", "agency". */
  readonly isBody: boolean
  /** Index of the token that the phrase is about. */
  readonly head: number
  readonly headWord: string
  readonly plural: boolean
  readonly gender?: 'f' | 'm' | 'n'
  readonly isPerson?: boolean
  readonly form: Form
  readonly isSubject: boolean
  /** Index of the token that governs it; -1 for none. */
  readonly governor: number
  /** An object or adjunct of the verb that governs it, rather than an owner or subject. */
  readonly isObject: boolean
  /** Tokens above it in the tree, the nearest first. */
  readonly above: readonly number[]
  /** Of these, verbs before which it stands in an adjunct: "In her speech, Reyes said". */
  readonly fronted: readonly number[]
  readonly sentence: number
  /** The words without articles and possessive, lower case. */
  readonly words: string
  readonly wordList: readonly string[]
}

/** How it points: "Ana Reyes", "the plan", "this plan", "her plan", "a plan", "plans"; "he", "it", "they", "this", "I", "you". */
type Form = (typeof forms)[number]
export const forms = [
  'name',
  'definite',
  'pointing',
  'owned',
  'indefinite',
  'bare',
  'he',
  'it',
  'they',
  'this',
  'I',
  'you',
] as const

export interface Surroundings {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Span[]
  readonly labels: Labels
}

/** What a name is known to be before anybody looks at pronouns. */
export interface Named {
  readonly spans: readonly Span[]
  readonly type: 'person' | 'plural' | 'other'
  readonly gender?: 'f' | 'm'
  /** The nouns that it can be called by: its titles, what its name says it is ("ministry"), lower case. */
  readonly nouns: ReadonlySet<string>
  /** A body that acts: "the company", "the agency" may be it. */
  readonly isBody: boolean
}

/** Mentions with at least this chance take part, beside names and pronouns of persons. Measured on OntoGUM and LitBank dev. */
const leastChance = 0.3

/** In text order, the longer first; of phrases with one head the likeliest. `named`: who the names are. */
export function mentionsIn({text, tokens, sentences, labels}: Surroundings, named: readonly Named[]): Mention[] {
  const names = nameAtToken(named, tokens)
  const best = new Map<string, Mention>()
  for (const label of labels.mentions) {
    const {span, chance} = label
    const [from, to] = tokenRange(tokens, span)
    if (from >= to) continue
    const pronoun = pronounOf(text.slice(...span))
    const head = headOf(labels, from, to)
    const name =
      names.get(head) ??
      nameBehindTitle(tokens, names, from, to) ??
      nameBehindComma(tokens, names, {from, to, head}, (index) => named[index].type === 'person')
    if (chance < leastChance && name === undefined && !isOfPersons(pronoun)) continue
    const joined = isJoined(labels, head, from, to)
    const isNamed = name !== undefined && !joined
    const words = plainWords(text.slice(...span))
    const mention = {
      span,
      label,
      ...(pronoun ? {pronoun} : {}),
      ...(isNamed ? {named: name, who: named[name]} : {}),
      head,
      ...traits(tokens, labels, {head, from, joined, pronoun, ...(isNamed ? {named: named[name]} : {})}),
      sentence: indexAt(sentences, span[0]),
      words,
      wordList: words.split(' '),
    }
    const key = `${head}${joined ? ' joined' : ''}`
    const known = best.get(key)
    if (!known || chance > known.label.chance) best.set(key, mention)
  }
  return [...best.values()].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

/** "He", "they": somebody is meant, whatever the model thinks of it; "it" often means nothing. */
const isOfPersons = (pronoun: Pronoun | undefined): boolean =>
  pronoun?.person === 3 && pronoun.gender !== 'n' && !pronoun.pointing

/** Which name each token of a name belongs to. */
function nameAtToken(named: readonly Named[], tokens: readonly Token[]): Map<number, number> {
  const at = new Map<number, number>()
  named.forEach(({spans}, index) => {
    for (const span of spans) {
      const [from, to] = tokenRange(tokens, span)
      for (let token = from; token < to; token++) at.set(token, index)
    }
  })
  return at
}

/** The token that no other of the phrase governs; the last one where the tree is no help. */
function headOf({words}: Labels, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const {head, relation} = words[at] ?? {head: -1, relation: ''}
    if ((head < from || head >= to) && relation !== 'punct' && relation !== 'case') return at
  }
  return to - 1
}

/** "President Ana Reyes", "her ally Norway": the phrase ends with the name, and nothing before it makes it another's. */
function nameBehindTitle(
  tokens: readonly Token[],
  names: ReadonlyMap<number, number>,
  from: number,
  to: number,
): number | undefined {
  const last = isPossessive(tokens[to - 1].text) ? to - 2 : to - 1
  const name = names.get(last)
  if (name === undefined) return undefined
  for (let at = last; at >= from; at--)
    if (names.get(at) !== name && (qualifies(tokens[at].text.toLowerCase()) || isPossessive(tokens[at].text)))
      return undefined
  return name
}

/** "The mayor's lawyer, Ana Reyes", "a lawyer for the town, Ana Reyes"; but of "an aide to the mayor, Ana Reyes" nobody can tell which. */
function nameBehindComma(
  tokens: readonly Token[],
  names: ReadonlyMap<number, number>,
  {from, to, head}: {readonly from: number; readonly to: number; readonly head: number},
  isPerson: (name: number) => boolean,
): number | undefined {
  const name = names.get(to - 1)
  if (name === undefined || !isPerson(name)) return undefined
  let first = to - 1
  while (first > from && names.get(first - 1) === name) first--
  if (first < from + 2 || tokens[first - 1].text !== ',') return undefined
  const isNoun = (at: number): boolean => isPersonNoun(tokens[at].text.toLowerCase())
  return isNoun(head) && (first - 2 === head || !isNoun(first - 2)) ? name : undefined
}

/** "Ana and Tom": more than one, though the head is Ana. */
function isJoined({words}: Labels, head: number, from: number, to: number): boolean {
  for (let at = head + 1; at < to; at++) if (words[at]?.head === head && words[at].relation === 'conj') return true
  return from === to
}

interface Facts {
  readonly head: number
  readonly from: number
  readonly joined: boolean
  readonly pronoun: Pronoun | undefined
  readonly named?: Named
}

type Traits = Pick<
  Mention,
  | 'headWord'
  | 'isBody'
  | 'governor'
  | 'isObject'
  | 'above'
  | 'fronted'
  | 'plural'
  | 'gender'
  | 'isPerson'
  | 'form'
  | 'isSubject'
>

function traits(tokens: readonly Token[], {words}: Labels, {head, from, joined, pronoun, named}: Facts): Traits {
  const word = words[head]
  const headWord = tokens[head].text.toLowerCase()
  const first = tokens[from].text.toLowerCase()
  const relation = word?.relation ?? ''
  const path = above(words, head)
  const base = {
    headWord,
    isBody: !pronoun && (named?.isBody ?? bodyNouns.has(headWord)),
    isSubject: /^nsubj/.test(relation),
    isObject: /^(?:obj|iobj|obl)/.test(relation),
    governor: word?.head ?? -1,
    above: path,
    fronted: fronted(words, [head, ...path]),
  }
  if (pronoun)
    return {
      ...base,
      form: formOf(pronoun),
      plural: pronoun.plural,
      gender: pronoun.gender,
      isPerson: pronoun.gender === 'f' || pronoun.gender === 'm' || pronoun.person < 3 || undefined,
    }
  if (named)
    return {
      ...base,
      form: 'name',
      plural: named.type === 'plural',
      gender: named.type === 'person' ? named.gender : named.type === 'other' ? 'n' : undefined,
      isPerson: named.type === 'person',
    }
  const plural = joined || word?.xpos === 'NNS' || word?.xpos === 'NNPS'
  const isPerson = isPersonNoun(headWord)
  return {
    ...base,
    plural,
    gender: isPerson ? roleGender[headWord] : undefined,
    isPerson: isPerson || undefined,
    form: /^NNPS?$/.test(word?.xpos ?? '') ? 'name' : nounForm(first, words[from]?.relation ?? ''),
  }
}

/** So far up a tree is looked; deeper ones are no news. */
const deepest = 8

function above(words: Labels['words'], token: number): number[] {
  const path: number[] = []
  for (let at = words[token]?.head ?? -1; at >= 0 && path.length < deepest; at = words[at]?.head ?? -1) path.push(at)
  return path
}

/** Of a token and those above it, the heads that stand behind an adjunct of theirs. */
const fronted = (words: Labels['words'], path: readonly number[]): number[] =>
  path.flatMap((at) => {
    const {head, relation} = words[at] ?? {head: -1, relation: ''}
    return head > at && /^(?:advcl|obl)/.test(relation) ? [head] : []
  })

function formOf({person, plural, gender, pointing}: Pronoun): Form {
  if (person < 3) return person === 1 ? 'I' : 'you'
  if (pointing) return 'this'
  return plural ? 'they' : gender === 'n' ? 'it' : 'he'
}

function nounForm(first: string, relation: string): Form {
  if (first === 'the') return 'definite'
  if (/^(?:this|that|these|those|such)$/.test(first)) return 'pointing'
  if (relation === 'nmod:poss') return 'owned'
  if (/^(?:an?|some|any|no|every|each|another|many|several|most|one|two|three|four|five)$/.test(first))
    return 'indefinite'
  return 'bare'
}

/** "the President’s" and "President" are the same words. */
const plainWords = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/^(?:the|an?|this|that|these|those)\s+/, '')
    .replace(/\s+/g, ' ')

/** Whether one phrase lies inside the other: "his mother" is not "his". */
export const isNested = (a: Mention, b: Mention): boolean => contains(a.span, b.span) || contains(b.span, a.span)
