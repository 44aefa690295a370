/** The model's names in our types. What the model hardly knows comes from elsewhere: states from tables of places, outlets from lists. */
import {overlaps, type Span} from '../../contract/index.ts'
import type {ActorKind, Actors} from '../actors/actors.ts'
import type {NameLabel, NameType} from '../model/labels.ts'
import type {Name, Token} from '../stage.ts'
import {firstEndingAfter, tokenRange} from '../within.ts'
import {demonyms} from '../words/demonyms.ts'
import {firstNames} from '../words/first-names.ts'
import {organisationEndings} from '../words/organisations.ts'
import {isOutlet} from './kinds.ts'
import {isTitle} from './titles.ts'

/** Times and sums are no names of ours. */
const types: Readonly<Partial<Record<NameType, Name['type']>>> = {
  PERSON: 'person',
  ORG: 'organisation',
  GPE: 'place',
  LOC: 'place',
  // A street, a pipeline: no town, and in no gazetteer.
  FAC: 'unknown',
  NORP: 'group',
  EVENT: 'unknown',
  PRODUCT: 'product',
  WEAPON: 'product',
  MISC: 'unknown',
}

/** Names of at least this chance are taken: what is on the best path at all is mostly one. Chosen on worldwide dev. */
const least = 0.05

/** What rules find that the model misses, and is right more often than not (worldwide dev); the unknown may be short for somebody. */
const byRule: ReadonlySet<Name['type']> = new Set<Name['type']>(['place', 'outlet', 'group', 'unknown'])

/**
 * Names in text order, none inside another: the model's, and those that rules alone have found where the model has nothing.
 * `ruled` in text order.
 */
export function namesFrom(
  labels: readonly NameLabel[],
  ruled: readonly Name[],
  tokens: readonly Token[],
  actors: Actors,
): Name[] {
  const found = oneType(labels.flatMap((label) => named(label, tokens, actors)))
  const taken = found.map(({span}) => ({span, end: span[1]}))
  const isFree = (span: Span): boolean => {
    const at = firstEndingAfter(taken, span[0])
    return at >= taken.length || !overlaps(taken[at].span, span)
  }
  const isBody = ({type, span}: Name): boolean =>
    type === 'organisation' && bodyNamed(tokens.slice(...tokenRange(tokens, span)), actors)
  return [...found, ...ruled.filter((name) => isFree(name.span) && (byRule.has(name.type) || isBody(name)))].sort(
    (a, b) => a.span[0] - b.span[0],
  )
}

interface Found extends Name {
  readonly words: readonly string[]
  readonly chance: number
}

/** One name, one type: what most of its places say, and the longer name that it begins or ends ("Vale" after "Vale Line"). */
function oneType(found: readonly Found[]): Name[] {
  const votes = new Map<string, Map<Name['type'], number>>()
  const vote = (name: string, type: Name['type'], weight: number): void => {
    const types = votes.get(name) ?? new Map<Name['type'], number>()
    votes.set(name, types.set(type, (types.get(type) ?? 0) + weight))
  }
  for (const {words, type, chance} of found) {
    vote(words.join(' ').toLowerCase(), type, chance)
    // A surname is its person's, the first word of a firm the firm's; "New York" says nothing of the New York Times.
    if (words.length < 2 || type === 'place') continue
    if (type !== 'outlet') vote(words[0].toLowerCase(), type, type === 'person' ? 0 : chance)
    if (type === 'person') vote(words[words.length - 1].toLowerCase(), type, chance)
  }
  return found.map(({span, words, type}) => {
    const types = votes.get(words.join(' ').toLowerCase()) ?? new Map([[type, 1]])
    return {span, type: [...types].reduce((best, other) => (other[1] > best[1] ? other : best))[0]}
  })
}

/** The label as a name; a place with the state behind its comma is two ("Hook, Ohio"). */
function named({span, type, chance}: NameLabel, tokens: readonly Token[], actors: Actors): Found[] {
  const ours = types[type]
  if (!ours || chance < least) return []
  const [from, to] = tokenRange(tokens, span)
  const comma = ours === 'place' ? tokens.slice(from, to).findIndex(({text}) => text === ',') : -1
  const pieces = comma > 0 ? [[from, from + comma] as const, [from + comma + 1, to] as const] : [[from, to] as const]
  return pieces.flatMap((piece) => bare(piece, ours, chance, tokens, actors))
}

/** Without the title before it and the possessive behind it; nothing for an adjective of a state, or words without a capital. */
function bare(
  [first, behind]: readonly [number, number],
  ours: Name['type'],
  chance: number,
  tokens: readonly Token[],
  actors: Actors,
): Found[] {
  let [from, to] = [first, behind]
  while (from < to && (isTitled(tokens, from, to, ours) || tokens[from].kind === 'mark')) from++
  while (from < to && /^(?:['’]s?|[,;:)”"’])$/.test(tokens[to - 1].text)) to--
  const words = tokens.slice(from, to).map(({text}) => text)
  if (!words.some(isCapital) || demonyms.has(words.join(' '))) return []
  // "North" of "North Korean" is the first half of an adjective.
  if (to < tokens.length && demonyms.has([...words, tokens[to].text].join(' '))) return []
  return [{span: [tokens[from].start, tokens[to - 1].end], type: typeOf(ours, words, actors), words, chance}]
}

const isCapital = (word: string): boolean => /^\p{Lu}|^\p{Ll}\p{Lu}/u.test(word) && !/^(?:The|A|An)$/.test(word)

const isTitled = (tokens: readonly Token[], from: number, to: number, type: Name['type']): boolean =>
  type === 'person' && to - from > 1 && (isTitle(tokens[from].text) || tokens[from].text === '.')

/** An organisation that publishes is an outlet; one that fights is a group; the seat of a government is the body in it. */
function typeOf(type: Name['type'], words: readonly string[], actors: Actors): Name['type'] {
  const last = words[words.length - 1]
  if (type === 'person' && words.length > 1 && organisationEndings.has(last) && !firstNames.has(words[0]))
    return 'organisation'
  if (type === 'person' || type === 'product') return type
  if (isOutlet(words)) return 'outlet'
  const kinds = kindsNamed(words, actors)
  if (kinds.includes('government') || kinds.includes('international')) return 'organisation'
  return type !== 'place' && kinds.includes('group') ? 'group' : type
}

const kindsNamed = (words: readonly string[], actors: Actors): ActorKind[] =>
  actors.find(words.join(' ').replace(/^the /i, '')).map(({kind}) => kind)

const bodyNamed = (words: readonly Token[], actors: Actors): boolean =>
  kindsNamed(
    words.map(({text}) => text),
    actors,
  ).some((kind) => kind === 'government' || kind === 'international')
