/**
 * Who a phrase means, as far as somebody can act or be acted upon: an entity of the article; the state whose forces, drones or
 * officials it names; whoever owns the deed or thing it names ("the minister's decision"); else somebody described ("the rebels").
 */
import {bySpan, type Entity, type Span} from '../../contract/index.ts'
import {tokenRange} from '../within.ts'
import {roleNouns} from '../words/roles.ts'
import {bodyNouns, unnamedNouns} from '../words/sources.ts'
import {nounLemma} from './lexicon.ts'
import {caseOf, dependents, isRelation, phrase, type Tree} from './tree.ts'
import {classes} from './words/classes.ts'

/** `entity` where the article's entities have it; else the phrase is a description, of this type. */
export interface Party {
  readonly head: number
  readonly span: Span
  readonly entity?: Entity
  readonly type?: Entity['type']
}

const list = (...names: string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => classes[name].trim().split(/\s+/)))

const people = list('persons', 'captives')
const forces = list('troops', 'arms')
const things = list('property')

/** A state's own: what it does is done by the state. */
const organs = new Set([
  ...list('troops', 'arms'),
  ...`government authority official ministry army military force air navy parliament cabinet administration side regime leadership negotiator envoy delegation
    diplomat airstrike strike warplane police intelligence presidency embassy jet aircraft gunship bulldozer tank guard border security junta foreign`.split(
    /\s+/,
  ),
])

/** Agents by their ending: "blockaders", "islanders", "separatists". */
const agentEnding = /(?:ists?|eers?|ians?|ants|ers|men|women|ors)$/

export type PartyFinder = (head: number) => Party | undefined

export function partyFinder(tree: Tree, entities: readonly Entity[]): PartyFinder {
  const byHead = entityHeads(tree, entities)
  const find = (head: number, depth: number): Party | undefined => {
    const named = byHead.get(head) ?? namedBeside(head)
    if (named) return {head, ...named}
    const noun = nounLemma(tree.lower[head])
    const owner = depth < 3 ? stateOf(head) : undefined
    if (owner && organs.has(noun)) return {head, span: phrase(tree, head), entity: owner.entity}
    const type = typeOf(head, noun)
    if (type) return {head, span: phrase(tree, head), type}
    if (depth >= 3 || tree.words[head].upos === 'PRON') return undefined
    return ownerOf(head, depth) ?? (owner && {head: owner.head, span: owner.span, entity: owner.entity})
  }
  return (head) => find(head, 0)

  /** "Secretary Tom King", "the president, Ana Reyes": the name beside the noun. */
  function namedBeside(head: number): {entity: Entity; span: Span} | undefined {
    for (const child of dependents(tree, head, 'flat', 'appos', 'nmod:desc')) {
      const found = byHead.get(child)
      if (found && (found.entity.type !== 'state' || isRelation(tree, child, 'appos'))) return found
    }
    return undefined
  }

  /** "Russian drones", "the US army", "Ukraine's ministry": the state before the noun. */
  function stateOf(head: number): {head: number; span: Span; entity: Entity} | undefined {
    for (const child of dependents(tree, head, 'amod', 'compound', 'nmod:poss', 'nmod:desc')) {
      const found = byHead.get(child)
      if (child < head && found && found.entity.type === 'state') return {head: child, ...found}
    }
    return undefined
  }

  /** Whose the thing is: "the minister's decision", "a call by Reyes", "the policies of the port". */
  function ownerOf(head: number, depth: number): Party | undefined {
    for (const child of dependents(tree, head, 'nmod:poss', 'compound', 'amod')) {
      const found = byHead.has(child) || tree.words[child].relation === 'nmod:poss' ? find(child, depth + 1) : undefined
      if (found) return found
    }
    for (const child of dependents(tree, head, 'nmod')) {
      if (!/^(?:of|by|from|on|against|with|between|in|to|for|at)$/.test(caseOf(tree, child))) continue
      const found = find(child, depth + 1)
      if (found) return found
    }
    return undefined
  }

  function typeOf(head: number, noun: string): Entity['type'] | undefined {
    const {upos, xpos} = tree.words[head]
    const word = tree.lower[head]
    if (upos === 'PRON' && !/^(?:some|many|others|dozens|hundreds|thousands|one|all|both)$/.test(word)) return undefined
    if (upos === 'NUM' || /^(?:dozen|hundred|thousand|score|number|ten|group|member)s?$/.test(word)) {
      const of = dependents(tree, head, 'nmod').find((child) => caseOf(tree, child) === 'of')
      return of !== undefined ? typeOf(of, nounLemma(tree.lower[of])) : upos === 'NUM' ? undefined : 'group'
    }
    if (upos === 'PROPN' && /^\p{Lu}/u.test(tree.tokens[head].text)) return 'organisation'
    if (people.has(noun) || roleNouns.has(noun) || unnamedNouns.has(word))
      return /S$/.test(xpos) || noun === 'person' ? 'group' : 'person'
    if (bodyNouns.has(word) || bodyNouns.has(noun)) return 'organisation'
    if (forces.has(noun)) return 'group'
    if (things.has(noun)) return 'product'
    return /S$/.test(xpos) && agentEnding.test(word) ? 'group' : undefined
  }
}

/** Entities by the head token of each of their mentions. */
function entityHeads(tree: Tree, entities: readonly Entity[]): ReadonlyMap<number, {entity: Entity; span: Span}> {
  const heads = new Map<number, {entity: Entity; span: Span}>()
  const mentions = entities.flatMap((entity) => entity.mentions.map((span) => ({entity, span})))
  for (const {entity, span} of mentions.sort((a, b) => bySpan(b.span, a.span))) {
    const [from, to] = tokenRange(tree.tokens, span)
    if (from >= to) continue
    let head = to - 1
    for (let at = from; at < to; at++) {
      const up = tree.words[at]?.head ?? -1
      if ((up < from || up >= to) && tree.words[at]?.relation !== 'punct') {
        head = at
        break
      }
    }
    heads.set(head, {entity, span})
  }
  return heads
}
