/**
 * Who a phrase means, as far as somebody can act or be acted upon: an entity of the article; the state whose forces, drones or
 * officials it names; whoever owns the deed or thing it names ("the minister's decision"); else somebody described ("the rebels").
 */
import {bySpan, type Entity, type Span} from '../../contract/index.ts'
import {indexAt, tokenRange} from '../within.ts'
import {roleNouns} from '../words/roles.ts'
import {bodyNouns, unnamedNouns} from '../words/sources.ts'
import {nounLemma} from './lexicon.ts'
import {
  caseOf,
  dependents,
  headWithin,
  isNominal,
  isRelation,
  isTimeWord,
  measured,
  phrase,
  relation,
  type Tree,
} from './tree.ts'
import {classes} from './words/classes.ts'

/** `entity` where the article's entities have it; else the phrase is a description, of this type. */
export interface Party {
  readonly head: number
  readonly span: Span
  readonly entity?: Entity
  readonly type?: Entity['type']
  /** The phrase names a thing or deed; the party is whose it is. */
  readonly viaOwner?: 'before' | 'behind'
}

const list = (...names: string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => classes[name].trim().split(/\s+/)))

const people = list('persons', 'captives')
const forces = list('troops', 'arms')
const weapons = list('arms')
/** "Hundreds rallied": people, where nothing says of what. */
const crowds = new Set('dozen hundred thousand million'.split(' '))
const things = list('property')
const places = list('territory', 'targets', 'settlements')

/** A state's own: what it does is done by the state. */
const organs = new Set([
  ...list('troops', 'arms'),
  ...`government authority official ministry army military force air navy parliament cabinet administration side regime leadership negotiator envoy delegation
    diplomat airstrike strike warplane police intelligence presidency embassy jet aircraft gunship bulldozer tank guard border security junta foreign`.split(
    /\s+/,
  ),
])

/** Bodies that act without speaking for anybody. */
const bodies = new Set(
  'jury tribunal crowd mob gang opposition coalition alliance militia bloc squad side camp movement faction resistance electorate bench panel country nation'.split(
    ' ',
  ),
)

/** Agents by their ending: "blockaders", "islanders", "separatists"; and what only ends so. */
const agentEnding = /(?:ists?|eers?|ians?|ants|ers|men|women|ors)$/
const noAgents =
  /^(?:borders|numbers|powers|orders|matters|papers|letters|cent(?:er|re)s|quarters|offers|answers|waters|rivers|towers|computers|flowers|shoulders|fingers|trailers|factors|sectors|errors|mirrors|motors|reactors|tractors|elections|restaurants|grants|plants|variants|descendants|vouchers|containers|trackers|servers|wonders|disorders|papers|chapters|winters|summers|dinners|manners|banners|posters|disasters|leftovers|takeovers|transfers|barriers|frontiers|layers|figures)$/

export type PartyFinder = (head: number) => Party | undefined

/** On whose word something stands: the head of the source phrase, and whether the words are all its own. */
export interface Speaker {
  readonly head: number
  readonly isQuoted: boolean
}

/** Whoever speaks for a body rather than for themselves: their "we" is it, and nobody where the text does not name it. */
const mouthpieces =
  /^(?:aide|adviser|advisor|diplomat|envoy|executive|insider|leader|negotiator|officer|official|organi[sz]er|representative|source|spokes\w+)$/

interface Mention {
  readonly entity: Entity
  readonly span: Span
}

const pronouns = /^(?:it|its|they|their|them|he|his|him|she|her|we|our|us|i|my|me)$/

/** Reads who each phrase means. `speakerOf`: on whose word a token stands, for pronouns that nothing else resolves. */
export function partyFinder(
  tree: Tree,
  entities: readonly Entity[],
  speakerOf: (at: number) => Speaker | undefined,
): PartyFinder {
  const {byHead, byToken} = mentionsOf(tree, entities)
  const known = new Map<number, Party | undefined>()
  return (head) => {
    if (!known.has(head)) known.set(head, find(head, 0))
    return known.get(head)
  }

  function find(head: number, depth: number): Party | undefined {
    const named = byHead.get(head) ?? namedIn(head)
    if (named) return {head, entity: named.entity, span: nameFor(named)}
    if (tree.words[head].upos === 'PRON' || isTimeWord(tree, head)) return depth > 0 ? undefined : pronoun(head)
    const whole = measured(tree, head)
    if (whole !== undefined && depth < 3) {
      const party = find(whole, depth + 1)
      return party && {...party, span: joined(phrase(tree, head), party.span)}
    }
    const noun = nounLemma(tree.lower[head])
    const state = stateOf(head)
    if (state && organs.has(noun)) return {head, span: phrase(tree, head), entity: state.entity}
    const maker = weapons.has(noun) ? makerOf(head, depth) : undefined
    if (maker) return {...maker, head, span: joined(phrase(tree, head), maker.span)}
    const type = typeOf(head, noun)
    if (type) return {head, span: phrase(tree, head), type}
    const owner = depth < 3 ? (ownerOf(head, depth) ?? state) : undefined
    return (
      owner && {
        ...owner,
        head,
        span: joined(phrase(tree, head), owner.span),
        viaOwner: owner.head < head ? 'before' : 'behind',
      }
    )
  }

  /** "They" in what somebody says, where nothing better is known, is whoever says it, but not in a quotation; "it" is nobody that is a person. */
  function pronoun(head: number): Party | undefined {
    const word = tree.lower[head]
    if (!/^(?:it|they|he|she|we|i)$/.test(word)) return undefined
    const speaker = speakerOf(head)
    if (speaker === undefined || speaker.head === head) return undefined
    if (word === 'we') return sideOf(speaker.head)
    if (speaker.isQuoted && word !== 'i') return undefined
    const party = find(speaker.head, 1)
    const isPerson = (party?.entity?.type ?? party?.type) === 'person'
    return (word === 'it' && isPerson) || (/^(?:he|she)$/.test(word) && !isPerson) ? undefined : party
  }

  /** Whom somebody's "we" means: the body in whose office or name they speak; themselves where they only speak for themselves. */
  function sideOf(speaker: number): Party | undefined {
    const party = find(speaker, 1)
    const body = bodyOf(speaker, party)
    if (body || party === undefined) return body
    return mouthpieces.test(nounLemma(tree.lower[speaker])) ? undefined : party
  }

  /** "Two officers of the Navy", "Varn Front leader Ana Reyes", "Ana Reyes" where her office is told anywhere. */
  function bodyOf(speaker: number, party: Party | undefined): Party | undefined {
    const held = party?.entity?.roles.find(({of}) => of !== undefined)?.of
    const entity = held === undefined ? undefined : entities.find(({id}) => id === held)
    if (party && entity) return {...party, entity}
    if (!isPersonal(party)) return undefined
    for (const child of dependents(tree, speaker, 'compound', 'nmod', 'amod')) {
      const mention = byHead.get(child)
      const isOf = child < speaker || /^(?:of|for|at|with|from|in)$/.test(caseOf(tree, child))
      if (mention && isOf && /^(?:organisation|outlet|state)$/.test(mention.entity.type))
        return {head: speaker, entity: mention.entity, span: mention.span}
    }
    return undefined
  }

  /** "Secretary Tom King", "US President Ana Reyes", "the president, Ana Reyes": the name that the noun stands beside. */
  function namedIn(head: number): Mention | undefined {
    let last = head
    while (last - head < 6 && tree.words[last + 1]?.upos === 'PROPN' && isCapital(last + 1) && !isPossessor(last))
      last++
    for (let at = last; at > head; at--) {
      const mention = byToken.get(at)
      if (mention && mention.entity.type !== 'state') return mention
    }
    const own = byToken.get(head)
    if (own && isCapital(head)) return own
    for (const child of dependents(tree, head, 'flat', 'appos', 'nmod:desc')) {
      const mention = byHead.get(child)
      if (!mention) continue
      // "Larsen Line, a ferry operator": who is known by the description alone is named by both.
      if (isRelation(tree, child, 'appos') && tree.words[head].upos === 'PROPN' && child > head)
        return {...mention, span: joined(phrase(tree, head), mention.span)}
      if (mention.entity.type !== 'state' || isRelation(tree, child, 'appos')) return mention
    }
    return undefined
  }

  /** "Russian drones", "the US army", "Ukraine's ministry": the state before the noun. */
  function stateOf(head: number): (Mention & {head: number}) | undefined {
    for (const child of dependents(tree, head, 'amod', 'compound', 'nmod:poss', 'nmod:desc', 'flat', 'conj')) {
      const mention = byHead.get(child)
      if (child < head && child > head - 7 && mention?.entity.type === 'state') return {head: child, ...mention}
    }
    return undefined
  }

  /** Whose the thing is, or at whom it is aimed: "the minister's decision", "a call by Reyes", "the attack on the base". */
  function ownerOf(head: number, depth: number): Party | undefined {
    for (const child of dependents(tree, head, 'nmod:poss', 'compound', 'amod')) {
      const isOwner = byHead.has(child) || tree.words[child].relation === 'nmod:poss'
      const found = isOwner ? find(child, depth + 1) : undefined
      if (found) return found
    }
    for (const child of tree.children[head]) {
      if (
        !isNominal(tree, child) ||
        !/^(?:of|by|from|on|against|with|between|among|in|to|for|at)$/.test(caseOf(tree, child))
      )
        continue
      const found = find(child, depth + 1)
      if (found) return found
    }
    return makerOf(head, depth)
  }

  /** "The draft proposed by the port", "an appeal filed by lawyers". */
  function makerOf(head: number, depth: number): Party | undefined {
    for (const participle of dependents(tree, head, 'acl'))
      for (const child of dependents(tree, participle, 'obl')) {
        const found = caseOf(tree, child) === 'by' ? find(child, depth + 1) : undefined
        if (found) return found
      }
    return undefined
  }

  function typeOf(head: number, noun: string): Entity['type'] | undefined {
    const {upos, xpos} = tree.words[head]
    const word = tree.lower[head]
    const isPlural = /S$/.test(xpos) || noun === 'person'
    if (crowds.has(noun) && isPlural && relation(tree, head) === 'nsubj') return 'group'
    if (upos === 'NUM' || isCondition(head, noun)) return undefined
    if (upos === 'PROPN' && isCapital(head)) return 'organisation'
    if (people.has(noun) || roleNouns.has(noun) || unnamedNouns.has(word)) return isPlural ? 'group' : 'person'
    if (bodyNouns.has(word) || bodyNouns.has(noun) || bodies.has(noun)) return 'organisation'
    if (forces.has(noun)) return 'group'
    if (places.has(noun)) return 'place'
    if (things.has(noun)) return 'product'
    return isPlural && agentEnding.test(word) && !noAgents.test(word) ? 'group' : undefined
  }

  /** "A state of emergency" is no state. */
  function isCondition(head: number, noun: string): boolean {
    return noun === 'state' && tree.children[head].some((child) => child > head && caseOf(tree, child) === 'of')
  }

  /** Where a pronoun stands for a name shortly before, the name: it is what the participant was read from. */
  function nameFor({entity, span}: Mention): Span {
    if (!pronouns.test(tree.lower[tokenRange(tree.tokens, span)[0]])) return span
    for (let at = indexAt(entity.mentions, span[0] - 1), steps = 0; at >= 0 && steps < 8; at--, steps++) {
      const [start, end] = entity.mentions[at]
      if (
        span[0] - start < 240 &&
        end - start > 2 &&
        isCapital(tokenRange(tree.tokens, [start, end])[0]) &&
        !pronouns.test(tree.lower[tokenRange(tree.tokens, [start, end])[0]])
      )
        return entity.mentions[at]
    }
    return span
  }

  function isCapital(at: number): boolean {
    return /^\p{Lu}/u.test(tree.tokens[at].text)
  }

  function isPossessor(at: number): boolean {
    return /^['’]s?$/.test(tree.lower[at])
  }
}

const isPersonal = (party: Party | undefined): boolean =>
  /^(?:person|group)$/.test(party?.entity?.type ?? party?.type ?? '')

const joined = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]

/** Mentions of entities by the head of each, and names by each of their tokens; of two that share a token, the shorter. */
function mentionsOf(
  tree: Tree,
  entities: readonly Entity[],
): {byHead: ReadonlyMap<number, Mention>; byToken: ReadonlyMap<number, Mention>} {
  const byHead = new Map<number, Mention>()
  const byToken = new Map<number, Mention>()
  const mentions = entities.flatMap((entity) => entity.mentions.map((span) => ({entity, span})))
  for (const mention of mentions.sort((a, b) => bySpan(a.span, b.span))) {
    const [from, to] = tokenRange(tree.tokens, mention.span)
    if (from >= to) continue
    byHead.set(headWithin(tree, from, to), mention)
    const isName = to - from <= 6 && /^\p{Lu}/u.test(tree.tokens[to - 1].text)
    if (isName) for (let at = from; at < to; at++) byToken.set(at, mention)
  }
  return {byHead, byToken}
}
