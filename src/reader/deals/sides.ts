/**
 * Who can give and take: states, bodies and persons that the article names, and those that it only describes ("the buyer", "the
 * union"). A town stands for its state where the state is in the article.
 */
import {contains, type Entity, type Span} from '../../contract/index.ts'
import {nounLemma} from '../events/lexicon.ts'
import {isTimeWord, type Tree} from '../events/tree.ts'
import type {Layers} from '../stage.ts'
import {indexAt, tokenRange} from '../within.ts'
import {withoutAliases} from './aliases.ts'
import {isSideNoun} from './lexicon/side-nouns.ts'
import {mentionsIn} from './mentions.ts'
import {type Phrase, phraseAround} from './phrase.ts'
import {isBody, salience} from './salience.ts'

/** Somebody whom the article only describes. */
interface Described {
  readonly span: Span
  readonly type: Entity['type']
  /** "It", "the company": who that is, as far as this alone can be told from what stands before. The deal that it is told of knows better. */
  readonly guess?: string
  /** The noun, singular; "it" for a pronoun. */
  readonly noun: string
  /** A pronoun or a bare "the company": somebody told before, and nobody by itself. */
  readonly isVague: boolean
  /** A name that no chain of the article has. */
  readonly isName: boolean
}

/** A side is the id of an entity, or the key of a description. */
export interface Sides {
  /** Whoever the phrase around a token names or describes; nobody where it can neither give nor take. `not`: the other side, who is not meant. */
  who(at: number, not?: string): string | undefined
  /** Only an entity of the article. */
  named(at: number): string | undefined
  /** … where the verb lets nobody else stand: any phrase with an article or a name that is no time. */
  anybody(at: number, not?: string): string | undefined
  isPerson(at: number): boolean
  /** The state that a demonym or an owner names at the start of a phrase: "Dutch potatoes". */
  ownerIn(phrase: Phrase): string | undefined
  described(key: string): Described | undefined
  /** An entity or a name; of "it" whoever that may be. */
  isNamed(key: string): boolean
  /** Somebody with a name, and not only "the owners". */
  hasName(key: string): boolean
  typeOf(key: string): Entity['type'] | undefined
}

/** How many tokens before "the union" it may have been told which. Chosen. */
const farthestNoun = 200

const acting: ReadonlySet<Entity['type']> = new Set(['state', 'organisation', 'outlet', 'group', 'person'])
const organ =
  /^(?:government|authorities|army|military|navy|forces|troops|parliament|cabinet|ministry|presidency|diplomats|negotiators|officials)$/
const pronoun = /^(?:it|they|he|she|we|i|them|him|us|me)$/
const isPersonal = (word: string): boolean => /^(?:he|she|we|i|him|us|me)$/.test(word)

type Needed = Pick<Layers, 'entities' | 'places'>
type Ranges = readonly (readonly [from: number, to: number])[]

/** `speakerOf`: the entity on whose word a token stands, for pronouns that nothing else resolves. `sentences`: token ranges in order. */
export function sidesOf(
  tree: Tree,
  {entities: all, places}: Needed,
  sentences: Ranges,
  speakerOf: (at: number) => string | undefined,
): Sides {
  const entities = withoutAliases(all)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const states = new Map(entities.flatMap(({id, iso, type}) => (type === 'state' && iso ? [[iso, id] as const] : [])))
  const {endingAt, whole, lastFrom} = mentionsIn(tree, entities)
  const rangeOf = rangesOf(sentences, tree.tokens.length)
  const startOf = (at: number): number => rangeOf[at]?.[0] ?? 0
  const before = salience(tree, entities, startOf)
  const spans = places.map(({span}) => span)
  const descriptions = new Map<string, Described>()
  /** The last description that ends in a noun: "the firm" is "a Singapore firm" told before. */
  const lastWith = new Map<string, string>()
  /** Names that no chain has, in the order in which they were asked for. */
  const namesTold: {readonly key: string; readonly at: number}[] = []

  /** The state that the article names most, where no other is named half as often. */
  const homeState = homeOf(entities)

  const around = (at: number): Phrase => phraseAround(tree, at, rangeOf[at] ?? [0, tree.words.length])

  const placeAt = (at: number): Layers['places'][number] | undefined => {
    const {start, end} = tree.tokens[at]
    const place = places[indexAt(spans, start)]
    return place && contains(place.span, [start, end]) ? place : undefined
  }
  /** What a leader gives, his state gives. */
  const bodyOf = ({type, roles}: Entity): string | undefined =>
    type === 'person'
      ? roles.map(({of}) => of).find((of) => of !== undefined && byId.get(of)?.type === 'state')
      : undefined

  function named(at: number): string | undefined {
    const entity = endingAt.get(at)
    const capital = entity?.type === 'person' ? undefined : capitalAt(at)
    if (capital !== undefined) return capital
    if (entity && acting.has(entity.type)) return bodyOf(entity) ?? entity.id
    const country = placeAt(at)?.country
    return country ? states.get(country) : undefined
  }

  /** "Addis Ababa" alone is its state, where the state is in the article; "Sporting Braga" is not. */
  function capitalAt(at: number): string | undefined {
    const place = placeAt(at)
    if (!place?.country) return undefined
    const [from, to] = tokenRange(tree.tokens, place.span)
    return whole.has(`${from} ${to - 1}`) &&
      /^[^a-z]/.test(tree.tokens[from].text) &&
      /^(?:MD|VB[DZP])$/.test(tree.words[to]?.xpos ?? '')
      ? states.get(place.country)
      : undefined
  }

  function find(at: number, isAny: boolean, not?: string): string | undefined {
    if (at < 0 || at >= tree.words.length) return undefined
    const phrase = around(at)
    const vague = vagueAt(at, phrase, not)
    if (vague !== undefined) return vague
    const own = stateOf(phrase) ?? named(phrase.head) ?? named(at) ?? namedBeside(phrase)
    if (own !== undefined) return own
    if (pronoun.test(tree.lower[at])) return undefined
    return stateTold(phrase) ?? describe(phrase, isAny)
  }

  /** "It", "the company": the article's chains guess whom it means, and err more often than of names. */
  function vagueAt(at: number, phrase: Phrase, not?: string): string | undefined {
    const isPronoun = pronoun.test(tree.lower[at])
    const noun = isPronoun ? 'it' : bareNoun(tree, phrase)
    if (noun === undefined || (!isPronoun && (!isSideNoun(noun, tree.lower[phrase.head]) || stateTold(phrase))))
      return undefined
    const beside = isPronoun ? undefined : namedBeside(phrase)
    if (beside !== undefined) return beside
    const entity = endingAt.get(at)
    const chained = entity && acting.has(entity.type) ? (bodyOf(entity) ?? entity.id) : undefined
    // Whoever is named in the sentence itself is meant, and no guess.
    if (isPronoun && chained !== undefined && chained !== not && isToldHere(entity, at)) return chained
    // "The rebels" that nobody names are somebody by themselves.
    if (!isPronoun && entity && chained === entity.id && !hasName(entity) && chained !== not) return chained
    const told = isPronoun ? speakerOf(at) : lastWith.get(tree.lower[phrase.head])
    const nearest = isPronoun ? before.pronoun(at, not) : (sameNoun(phrase.head) ?? before.noun(noun, at, not))
    const guesses = [whoIs(chained, not), told, nearest, ...(isPersonal(tree.lower[at]) ? [] : namesBefore(at))]
    const guess = guesses.find((key) => key !== undefined && key !== not)
    if (guess === undefined && !isPronoun && !isBody(noun)) return undefined
    const key = `~${tree.lower[at]}@${at}`
    descriptions.set(key, {
      span: [tree.tokens[phrase.from].start, tree.tokens[phrase.to - 1].end],
      type: 'organisation',
      noun,
      isVague: true,
      isName: false,
      ...(guess === undefined ? {} : {guess}),
    })
    return key
  }

  /** "It" may lead to "the company", and that to a name. */
  function whoIs(key: string | undefined, not?: string): string | undefined {
    const entity = key === undefined ? undefined : byId.get(key)
    if (!entity || hasName(entity)) return key
    const first = tokenRange(tree.tokens, entity.mentions[0])[1] - 1
    const noun = bareNoun(tree, around(first))
    return (noun === undefined ? undefined : (sameNoun(first) ?? before.noun(noun, first, not))) ?? key
  }

  const namesBefore = (at: number): string[] =>
    namesTold
      .slice(-3)
      .reverse()
      .filter((told) => told.at < startOf(at))
      .map(({key}) => key)

  /** "The union" is "the dockers' union" told before. */
  function sameNoun(head: number): string | undefined {
    for (let at = head - 1; at >= 0 && at > head - farthestNoun; at--) {
      if (tree.lower[at] !== tree.lower[head]) continue
      const phrase = around(at)
      if (phrase.head - phrase.from < 2 || bareNoun(tree, phrase) !== undefined) continue
      return named(at) ?? describe(phrase, false)
    }
    return undefined
  }

  const isToldHere = (entity: Entity | undefined, at: number): boolean =>
    entity?.mentions.some((span) => {
      const [from, to] = tokenRange(tree.tokens, span)
      return startOf(from) === startOf(at) && to <= at && tree.words[to - 1].upos === 'PROPN'
    }) === true

  const hasName = ({mentions}: Entity): boolean =>
    mentions.some((span) => {
      const [from, to] = tokenRange(tree.tokens, span)
      return tree.words.slice(from, to).some(({upos}) => upos === 'PROPN')
    })

  /** "The state", "the government": the one that the article is about. */
  function stateTold({from, head}: Phrase): string | undefined {
    if (tree.lower[from] !== 'the' || head !== from + 1 || tree.lower[head + 1] === 'of') return undefined
    if (!/^(?:state|country|government|republic|kingdom)$/.test(tree.lower[head])) return undefined
    return homeState
  }

  /** "The Portuguese side, Atlético do Sado,", "a power firm in Faro, Luz do Sul": the name in apposition. */
  function namedBeside({to, head}: Phrase): string | undefined {
    const comma = tree.lower[to] === 'in' && tree.words[to + 1]?.upos === 'PROPN' ? to + 2 : to
    if (tree.lower[comma] !== ',' || tree.words[head].upos !== 'NOUN') return undefined
    for (let first = comma + 1; first < comma + 4; first++) {
      const last = lastFrom.get(first)
      if (last !== undefined && /^[,.]$/.test(tree.lower[last + 1] ?? '.') && tree.words[last].upos === 'PROPN')
        return named(last)
      // "…, Cork firm Tallis Lines,": words that say what it is.
      if (!/^(?:JJ|NN|NNP|DT|POS)$/.test(tree.words[first]?.xpos ?? '')) return undefined
    }
    return undefined
  }

  /** "Russian forces", "the Kenyan government": what they give, the state gives. */
  function stateOf(phrase: Phrase): string | undefined {
    if (!organ.test(tree.lower[phrase.head])) return undefined
    return (
      ownerIn(phrase) ??
      (/^(?:his|her|our|my)$/.test(tree.lower[phrase.from]) ? (stateOfPerson(phrase.from) ?? homeState) : undefined)
    )
  }

  /** "His government": the state whose minister he is. */
  function stateOfPerson(at: number): string | undefined {
    const entity = endingAt.get(at) ?? byId.get(speakerOf(at) ?? '')
    return entity && bodyOf(entity)
  }

  function ownerIn({from, head}: Phrase): string | undefined {
    for (let at = from; at < head; at++) {
      const owner = named(at)
      if (owner !== undefined && byId.get(owner)?.type === 'state') return owner
    }
    return undefined
  }

  function describe(phrase: Phrase, isAny: boolean): string | undefined {
    const {from, to, head} = phrase
    const {upos} = tree.words[head]
    const isName = upos === 'PROPN' && /^\p{Lu}/u.test(tree.tokens[head].text)
    const noun = nounLemma(tree.lower[head])
    if ((upos !== 'NOUN' && !isName) || isTimeWord(tree, head)) return undefined
    const isDefinite =
      /^(?:the|a|an|its|their|his|her)$/.test(tree.lower[from]) || tree.lower.slice(from, head).includes("'s")
    if (!isName && !isSideNoun(noun, tree.lower[head]) && !(isAny && isDefinite)) return undefined
    const end = endOfDescription(to)
    const known = whole.get(`${from} ${end - 1}`) ?? whole.get(`${from + 1} ${end - 1}`)
    if (known && end > to && acting.has(known.type)) return known.id
    const words = tree.lower.slice(/^(?:the|an?)$/.test(tree.lower[from]) ? from + 1 : from, end)
    const told = tree.lower[from] === 'the' && words.length === 1 ? lastWith.get(words[0]) : undefined
    if (told !== undefined) return told
    const key = `~${words.join(' ')}`
    if (!descriptions.has(key))
      descriptions.set(key, {
        span: [tree.tokens[from].start, tree.tokens[end - 1].end],
        type: isName ? 'organisation' : /S$/.test(tree.words[head].xpos) ? 'group' : typeOf(noun),
        noun,
        isVague: false,
        isName,
      })
    if (isName) namesTold.push({key, at: head})
    lastWith.set(tree.lower[head], key)
    return key
  }

  /** "The gene bank at Paro", "the state of Western Australia": with the name that tells it from others. */
  function endOfDescription(to: number): number {
    if (!/^(?:of|at)$/.test(tree.lower[to] ?? '') || isTimeWord(tree, to + 1)) return to
    let end = to + 1
    while (end < to + 6 && tree.words[end]?.upos === 'PROPN') end++
    return end > to + 1 ? end : to
  }

  function isNamed(key: string): boolean {
    const told = descriptions.get(key)
    return told === undefined || told.isName || (told.guess !== undefined && isNamed(told.guess))
  }

  return {
    who: (at, not) => find(at, false, not),
    named: (at) => (at < tree.words.length ? (named(around(at).head) ?? named(at)) : undefined),
    anybody: (at, not) => find(at, true, not),
    isPerson: (at) => endingAt.get(at)?.type === 'person',
    ownerIn,
    described: (key) => descriptions.get(key),
    isNamed,
    hasName: (key) => {
      const entity = byId.get(key)
      return entity ? hasName(entity) : isNamed(key)
    },
    typeOf: (key) => descriptions.get(key)?.type ?? byId.get(key)?.type,
  }
}

/** "The company", "the Turkish club": a definite noun with nothing but where it is from. */
function bareNoun(tree: Tree, {from, head, to}: Phrase): string | undefined {
  const noun = nounLemma(tree.lower[head])
  const opens = tree.lower[from] === 'the' || (/^(?:his|her|our|my)$/.test(tree.lower[from]) && isBody(noun))
  if (!opens || tree.words[head].upos !== 'NOUN') return undefined
  if (head > from + 1 && (head > from + 4 || !isBody(noun))) return undefined
  return /^(?:of|at)$/.test(tree.lower[to] ?? '') || isTimeWord(tree, head) ? undefined : noun
}

/** The sentence of each token. */
function rangesOf(sentences: Ranges, length: number): readonly (Ranges[number] | undefined)[] {
  const ranges: (Ranges[number] | undefined)[] = Array.from({length})
  for (const range of sentences) ranges.fill(range, ...range)
  return ranges
}

function homeOf(entities: readonly Entity[]): string | undefined {
  const [first, second] = entities
    .filter(({type}) => type === 'state')
    .sort((a, b) => b.mentions.length - a.mentions.length)
  return first && first.mentions.length >= 2 * (second?.mentions.length ?? 0) ? first.id : undefined
}

const typeOf = (noun: string): Entity['type'] => (isPersonNoun(noun) ? 'person' : 'organisation')

const isPersonNoun = (noun: string): boolean =>
  /^(?:neighbour|neighbor|sister|brother|widow|son|daughter|father|mother|farmer|investor|banker|collector|owner|landlord|man|woman|driver|player)$/.test(
    noun,
  )
