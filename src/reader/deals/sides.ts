/**
 * Who can give and take: states, bodies and persons that the article names, and those that it only describes ("the buyer", "the
 * union"). A town stands for its state where the state is in the article.
 */
import {contains, type Entity, type Span} from '../../contract/index.ts'
import {nounLemma} from '../events/lexicon.ts'
import {isTimeWord, type Tree} from '../events/tree.ts'
import type {Layers} from '../stage.ts'
import {indexAt, tokenRange} from '../within.ts'
import {isSideNoun} from './lexicon/side-nouns.ts'
import {type Phrase, phraseAround} from './phrase.ts'

/** Somebody whom the article only describes. */
interface Described {
  readonly span: Span
  readonly type: Entity['type']
}

/** A side is the id of an entity, or the key of a description. */
export interface Sides {
  /** Whoever the phrase around a token names or describes; nobody where it can neither give nor take. */
  who(at: number): string | undefined
  /** Only an entity of the article. */
  named(at: number): string | undefined
  /** … where the verb lets nobody else stand: any phrase with an article or a name that is no time. */
  anybody(at: number): string | undefined
  isPerson(at: number): boolean
  /** The state that a demonym or an owner names at the start of a phrase: "Dutch potatoes". */
  ownerIn(phrase: Phrase): string | undefined
  described(key: string): Described | undefined
}

const acting: ReadonlySet<Entity['type']> = new Set(['state', 'organisation', 'outlet', 'group', 'person'])
const organ =
  /^(?:government|authorities|army|military|navy|forces|troops|parliament|cabinet|ministry|presidency|diplomats|negotiators|officials)$/
const pronoun = /^(?:it|they|he|she|we|i|them|him|us|me)$/

/** `speakerOf`: the entity on whose word a token stands, for pronouns that nothing else resolves. */
export function sidesOf(
  tree: Tree,
  {entities, places}: Pick<Layers, 'entities' | 'places'>,
  speakerOf: (at: number) => string | undefined,
): Sides {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const states = new Map(entities.flatMap(({id, iso, type}) => (type === 'state' && iso ? [[iso, id] as const] : [])))
  const mentions = mentionsByLast(tree, entities)
  const lastFrom = new Map(
    entities.flatMap((entity) =>
      entity.mentions.map((span) => {
        const [from, to] = tokenRange(tree.tokens, span)
        return [from, to - 1] as const
      }),
    ),
  )
  /** By first and last token. */
  const wholeMentions = new Map(
    entities.flatMap((entity) =>
      entity.mentions.map((span) => {
        const [from, to] = tokenRange(tree.tokens, span)
        return [`${from} ${to - 1}`, entity] as const
      }),
    ),
  )
  const spans = places.map(({span}) => span)
  const descriptions = new Map<string, Described>()
  /** The last description that ends in a noun: "the firm" is "a Singapore firm" told before. */
  const lastWith = new Map<string, string>()

  /** The state that the article names most, where no other is named half as often. */
  const homeState = homeOf(entities)

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
    const entity = mentions.get(at)
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
    return wholeMentions.has(`${from} ${to - 1}`) &&
      /^[^a-z]/.test(tree.tokens[from].text) &&
      /^(?:MD|VB[DZP])$/.test(tree.words[to]?.xpos ?? '')
      ? states.get(place.country)
      : undefined
  }

  function find(at: number, isAny: boolean): string | undefined {
    if (at < 0 || at >= tree.words.length) return undefined
    const phrase = phraseAround(tree, at)
    const own = named(phrase.head) ?? named(at) ?? stateOf(phrase) ?? namedBeside(phrase)
    if (own !== undefined) return own
    if (pronoun.test(tree.lower[at])) return speakerOf(at)
    return stateTold(phrase) ?? describe(phrase, isAny)
  }

  /** "The state", "the government": the one that the article is about. */
  function stateTold({from, head}: Phrase): string | undefined {
    if (tree.lower[from] !== 'the' || head !== from + 1 || tree.lower[head + 1] === 'of') return undefined
    if (!/^(?:state|country|government|republic|kingdom)$/.test(tree.lower[head])) return undefined
    return homeState
  }

  /** "The Portuguese side, Atlético do Sado,": the name in apposition. */
  function namedBeside({to}: Phrase): string | undefined {
    if (tree.lower[to] !== ',') return undefined
    const last = lastFrom.get(to + 1)
    return last !== undefined && /^[,.]$/.test(tree.lower[last + 1] ?? '') ? named(last) : undefined
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
    const entity = mentions.get(at) ?? byId.get(speakerOf(at) ?? '')
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
    const isDefinite = /^(?:the|a|an|its|their|his|her)$/.test(tree.lower[from])
    if (!isName && !isSideNoun(noun, tree.lower[head]) && !(isAny && isDefinite)) return undefined
    const general = tree.lower[from] === 'the' ? namedAs(noun, from) : undefined
    if (general !== undefined) return general
    const end = endOfDescription(to)
    const whole = wholeMentions.get(`${from} ${end - 1}`) ?? wholeMentions.get(`${from + 1} ${end - 1}`)
    if (whole && end > to && acting.has(whole.type)) return whole.id
    const words = tree.lower.slice(/^(?:the|an?)$/.test(tree.lower[from]) ? from + 1 : from, end)
    const before = tree.lower[from] === 'the' && words.length === 1 ? lastWith.get(words[0]) : undefined
    if (before !== undefined) return before
    const key = `~${words.join(' ')}`
    if (!descriptions.has(key))
      descriptions.set(key, {
        span: [tree.tokens[from].start, tree.tokens[end - 1].end],
        type: isName ? 'organisation' : /S$/.test(tree.words[head].xpos) ? 'group' : typeOf(noun),
      })
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

  /** "The group" is the last organisation told in an earlier sentence; "the club", "the bank" the last with that word in its name. */
  function namedAs(noun: string, at: number): string | undefined {
    if (!/^(?:company|firm|group|club|bank|union|trust|council|society|institute|museum|university)$/.test(noun))
      return undefined
    let start = at
    while (start > 0 && at - start < 80 && tree.lower[start - 1] !== '.') start--
    const before: Entity[] = []
    for (let left = start - 1; left >= 0 && start - left < 120; left--) {
      const entity = mentions.get(left)
      if (entity?.type !== 'organisation') continue
      if (/^(?:company|firm|group)$/.test(noun) || entity.name.toLowerCase().split(' ').includes(noun)) return entity.id
      before.push(entity)
    }
    // "The club": of one alone it need not be said which.
    return before.length > 0 && before.every(({id}) => id === before[0].id) ? before[0].id : undefined
  }

  return {
    who: (at) => find(at, false),
    named: (at) => (at < tree.words.length ? (named(phraseAround(tree, at).head) ?? named(at)) : undefined),
    anybody: (at) => find(at, true),
    isPerson: (at) => mentions.get(at)?.type === 'person',
    ownerIn,
    described: (key) => descriptions.get(key),
  }
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

/** The last token of a mention stands for it, whatever the tree makes of the name; of two that end together, the shorter. */
function mentionsByLast(tree: Tree, entities: readonly Entity[]): ReadonlyMap<number, Entity> {
  const found = new Map<number, {entity: Entity; length: number}>()
  for (const entity of entities)
    for (const span of entity.mentions) {
      const last = tokenRange(tree.tokens, span)[1] - 1
      const length = span[1] - span[0]
      const other = found.get(last)
      if (!other || length < other.length) found.set(last, {entity, length})
    }
  return new Map([...found].map(([last, {entity}]) => [last, entity]))
}
