/** The model's names in our types. What the model hardly knows comes from elsewhere: states from tables of places, outlets from lists. */
import {overlaps, type Span} from '../../contract/index.ts'
import type {Actors} from '../actors/actors.ts'
import type {NameLabel, NameType} from '../model/labels.ts'
import type {Name, Token} from '../stage.ts'
import {firstEndingAfter, tokenRange} from '../within.ts'
import {demonyms} from '../words/demonyms.ts'
import {isOutlet} from './kinds.ts'
import {isTitle} from './titles.ts'

/** Times and sums are no names of ours. */
const types: Readonly<Partial<Record<NameType, Name['type']>>> = {
  PERSON: 'person',
  ORG: 'organisation',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  NORP: 'group',
  EVENT: 'unknown',
  PRODUCT: 'product',
  WEAPON: 'product',
  MISC: 'unknown',
}

/** Names of at least this chance are taken. Chosen on worldwide dev. */
const least = 0.3

/** What rules find that the model misses, and is right more often than not: measured on worldwide dev. */
const byRule: ReadonlySet<Name['type']> = new Set<Name['type']>(['place', 'outlet', 'group'])

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
  const found = labels.flatMap((label) => named(label, tokens, actors))
  const taken = found.map(({span}) => ({span, end: span[1]}))
  const isFree = (span: Span): boolean => {
    const at = firstEndingAfter(taken, span[0])
    return at >= taken.length || !overlaps(taken[at].span, span)
  }
  return [...found, ...ruled.filter(({type, span}) => byRule.has(type) && isFree(span))].sort(
    (a, b) => a.span[0] - b.span[0],
  )
}

/** The label as a name, without the title before it and the possessive behind it; nothing for an adjective of a state. */
function named({span, type, chance}: NameLabel, tokens: readonly Token[], actors: Actors): Name[] {
  const ours = types[type]
  if (!ours || chance < least) return []
  let [from, to] = tokenRange(tokens, span)
  while (from < to && (isTitled(tokens, from, to, ours) || tokens[from].kind === 'mark')) from++
  while (from < to && /^(?:['’]s?|[,;:)”"’])$/.test(tokens[to - 1].text)) to--
  if (from >= to) return []
  const words = tokens.slice(from, to).map(({text}) => text)
  if (demonyms.has(words.join(' '))) return []
  return [{span: [tokens[from].start, tokens[to - 1].end], type: typeOf(ours, words, actors)}]
}

const isTitled = (tokens: readonly Token[], from: number, to: number, type: Name['type']): boolean =>
  type === 'person' && to - from > 1 && (isTitle(tokens[from].text) || tokens[from].text === '.')

/** An organisation that publishes is an outlet; one that fights is a group. */
function typeOf(type: Name['type'], words: readonly string[], actors: Actors): Name['type'] {
  if (type !== 'organisation' && type !== 'unknown' && type !== 'group') return type
  if (isOutlet(words)) return 'outlet'
  const known = actors
    .find(words.join(' '))
    .find(({kind}) => kind === 'group' || kind === 'government' || kind === 'international')
  if (known) return known.kind === 'group' ? 'group' : 'organisation'
  return type
}
