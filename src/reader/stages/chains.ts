import type {Span} from '../../contract/index.ts'
import {beingsOf, type Draft} from '../entities/draft.ts'
import {type Linked, linkMentions} from '../entities/linked.ts'
import {groupNames} from '../entities/named.ts'
import {addReferences} from '../entities/references.ts'
import {addRoles} from '../entities/roles.ts'
import {groupStates} from '../entities/states.ts'
import type {Gazetteer} from '../places/gazetteer.ts'
import {type Chain, type Layers, type Name, stage, type Token} from '../stage.ts'
import {tokenRange} from '../within.ts'

/**
 * All that means the same, person or plan: names that mean the same are brought together, titles are read, the model's mentions are
 * led to what they mean, and what it leaves ("he", "the mayor", two officials who are quoted) rules lead back.
 */
export const chains = stage({
  name: 'chains',
  needs: ['article', 'tokens', 'sentences', 'labels', 'names', 'places', 'sayings'],
  does: 'Phrases that mean the same: names, descriptions and pronouns.',
  run(layers, {gazetteer}): Chain[] {
    const {article, tokens, sentences, labels, sayings} = layers
    const source = {text: article.text, tokens, sentences, labels, sayings}
    const named = namedDrafts(layers, gazetteer)
    const linked = linkMentions(named, source)
    const described = linked.flatMap(({draft}) => (draft?.unnamed ? [draft] : []))
    const {unnamed} = addReferences([...named, ...described], source)
    return chainsFrom(linked, [...named, ...described, ...unnamed])
  },
})

/** Everybody who is named, with the names and roles alone: what mentions are then led to. */
export function namedDrafts(
  {article: {text}, tokens, names, places}: Pick<Layers, 'article' | 'tokens' | 'names' | 'places'>,
  gazetteer: Gazetteer,
): Draft[] {
  const states = groupStates(places, (iso) => gazetteer.country(iso))
  const taken = new Set(states.flatMap(({mentions}) => mentions.map(([start]) => start)))
  const typed = names.filter(({span}) => !taken.has(span[0])).map((name) => withNeighbours(name, tokens))
  const named = groupNames(typed, {text, tokens})
  const people = named.filter(({type}) => type === 'person')
  const bodies = named.filter(({type}) => type !== 'person')
  addRoles(people, [...bodies, ...states], text, tokens)
  return [...named, ...states]
}

/** "The newspaper Denny Obzor", "the Nikkan Tsushin agency": the noun beside the name says that it publishes. */
function withNeighbours(name: Name, tokens: readonly Token[]): Name {
  if (name.type === 'outlet' || name.type === 'place') return name
  const [first, after] = tokenRange(tokens, name.span)
  const before = tokens[first - 1]?.text ?? ''
  const next = tokens[after]?.text ?? ''
  const further = tokens[after + 1]?.text ?? ''
  const publishes = /^(?:newspaper|paper|daily|broadcaster|tabloid|site|website|station|magazine|weekly)$/
  const isOutlet =
    publishes.test(before) ||
    /^(?:newspaper|broadcaster|tabloid|magazine|newswire)$/.test(next) ||
    (/^(?:news|press|TV|television|radio)$/.test(next) && /^(?:agency|station|channel|network)$/.test(further))
  return isOutlet ? {...name, type: 'outlet'} : name
}

/** Those of somebody first, so that a role finds its body by number; then the others of two phrases and more. */
function chainsFrom(linked: readonly Linked[], drafts: readonly Draft[]): Chain[] {
  const beings = beingsOf(drafts).map(
    ({phrases, ...being}): Chain => ({mentions: inOrder(phrases, being.mentions), being}),
  )
  const things = linked.filter(({draft, phrases}) => !draft && phrases.length > 1)
  return [...beings, ...things.map(({phrases}): Chain => ({mentions: phrases}))]
}

/** Each once, in text order; the mentions themselves where no phrase is known. */
function inOrder(phrases: readonly Span[], mentions: readonly Span[]): readonly Span[] {
  if (phrases.length === 0) return mentions
  const once = new Map(phrases.map((span) => [span.join(), span]))
  return [...once.values()].sort((a, b) => a[0] - b[0] || b[1] - a[1])
}
