/** Names of a draft: each spelt as in the source, or not. One finding a name, at its first mention. */
import type {Entity, Finding, Span} from '../../contract/index.ts'
import {tokensWithin} from '../../reader/within.ts'
import {findExactly} from './align.ts'
import {type Side, type Word, wordOf, wordsOf} from './side.ts'
import {isNear} from './spelling.ts'

export function nameFindings(draft: Side, source: Side): Finding[] {
  const known = knownIn(source)
  return namesIn(draft).map((name) => findingOf(name, known, draft, source))
}

interface Name {
  readonly span: Span
  readonly words: readonly Word[]
  readonly type: Entity['type']
  /** What it is where its words differ: the state of "US", the place of "Peking". */
  readonly same?: string
}

/** Entities and places by their first proper name, each once. */
function namesIn({layers}: Side): Name[] {
  const {entities, places, tokens} = layers
  const seen = new Set<string>()
  const named = (span: Span, type: Entity['type'], same: string | undefined): Name[] => {
    const words = tokensWithin(tokens, span)
      .filter(({kind, text}) => kind !== 'mark' && !/^(?:the|['’]s)$/i.test(text))
      .map(wordOf)
    const key = words.map(({form}) => form).join(' ')
    if (words.length === 0 || words.length > mostWords || seen.has(key)) return []
    seen.add(key)
    return [{span: [words[0].span[0], words[words.length - 1].span[1]], words, type, ...(same && {same})}]
  }
  const isProper = ([start, end]: Span): boolean => /^(?:the )?\p{Lu}/u.test(layers.article.text.slice(start, end))
  return [
    ...entities.flatMap(({mentions, type, iso}) => {
      const first = mentions.find(isProper)
      return first ? named(first, type, iso && `state ${iso}`) : []
    }),
    ...places
      .filter(({form, metonym}) => form !== 'adjective' && !metonym)
      .flatMap(({span, geonameId}) => named(span, 'place', geonameId === undefined ? undefined : `place ${geonameId}`)),
  ].sort((a, b) => a.span[0] - b.span[0])
}

/** A mention that is longer is a description. Chosen. */
const mostWords = 8

interface Known {
  readonly names: readonly Name[]
  readonly byReferent: ReadonlyMap<string, Name>
  readonly byWord: ReadonlyMap<string, readonly Name[]>
  readonly byInitial: ReadonlyMap<string, readonly Name[]>
}

function knownIn(source: Side): Known {
  const names = namesIn(source)
  const byReferent = new Map(names.flatMap((name) => (name.same ? [[name.same, name] as const] : [])))
  const byWord = new Map<string, Name[]>()
  const byInitial = new Map<string, Name[]>()
  const put = (map: Map<string, Name[]>, key: string, name: Name): void => {
    map.set(key, [...(map.get(key) ?? []).slice(0, mostCompared), name])
  }
  for (const name of names)
    for (const {form} of name.words) {
      put(byWord, form, name)
      put(byInitial, form[0], name)
    }
  return {names, byReferent, byWord, byInitial}
}

/** Names with one word or initial in common that are compared. Chosen: it keeps a search linear. */
const mostCompared = 60

function findingOf(name: Name, known: Known, draft: Side, source: Side): Finding {
  const common = {what: 'name' as const, span: name.span}
  const shown = `“${wordsOf(draft, name.span)}”`
  const there = findExactly(name.words, source)
  if (there) {
    const against: Span = [source.words[there[0]].span[0], source.words[there[1] - 1].span[1]]
    return {...common, found: 'same', against, message: `${shown} stands so in the source.`}
  }
  const referent = name.same === undefined ? undefined : known.byReferent.get(name.same)
  if (referent)
    return {
      ...common,
      found: 'same',
      against: referent.span,
      message: `${shown} is “${wordsOf(source, referent.span)}” in the source.`,
    }
  const near = nearest(name, known)
  if (near)
    return {
      ...common,
      found: 'altered',
      against: near.span,
      message: `${shown}: the source has “${wordsOf(source, near.span)}”.`,
    }
  return {...common, found: 'missing', message: `${shown} is not in the source.`}
}

/** Spelt nearly so; or a person with the same last name and another first one. */
function nearest({words, type}: Name, {byWord, byInitial}: Known): Name | undefined {
  const last = words[words.length - 1].form
  const alike = (other: Name): boolean =>
    other.words.length === words.length && words.every(({form}, at) => isNear(form, other.words[at].form))
  const spelt = [...new Set(words.flatMap(({form}) => byInitial.get(form[0]) ?? []))].find(alike)
  if (spelt || type !== 'person' || words.length < 2) return spelt
  return byWord.get(last)?.find((other) => other.type === 'person' && other.words.at(-1)?.form === last)
}
