/** What is known of a being beside the text: which state it serves, what it is, which office it held on the day of publication. */
import type {Actor, Actors} from '../actors/actors.ts'
import {actorNamed, headNamed} from '../actors/chosen.ts'
import type {Being} from '../stage.ts'
import {demonyms} from '../words/demonyms.ts'

export type Known = Pick<Being, 'iso' | 'wikidata' | 'known'>

/** Titles that go with a surname of a head of state or government. */
const headTitles =
  /\b(?:president|prime minister|premier|chancellor|pope|king|queen|emir|sultan|supreme leader|leader|taoiseach)\b/i

/** Nouns of bodies that are a state's where its adjective stands before them: "the Norwegian navy". */
const ofState =
  /\b(?:ministry|ministries|army|navy|air force|armed forces|military|parliament|government|embassy|consulate|central bank|supreme court|police|coast ?guard|senate|cabinet|presidency|border (?:guard|service)|intelligence|foreign office)\b/i

/**
 * The table's word for a being; nothing where its name is unknown, or its kind is another. `date`: of publication, ISO 8601. A surname
 * alone counts where a title says what its bearer is.
 */
export function knownOf(being: Being, actors: Actors, date?: string): Known {
  if (being.type === 'state') return wikidataOf(actors.find(being.name).find(({kind}) => kind === 'state'))
  const actor = fits(being, actorNamed(actors, being.name, date)) ?? headOf(being, actors, date)
  if (!actor) return {...isoOf(being)}
  return {
    ...(actor.iso ? {iso: actor.iso} : {}),
    ...wikidataOf(actor),
    ...(actor.role ? {known: {role: actor.role, source: actor.source}} : {}),
  }
}

const wikidataOf = (actor: Actor | undefined): Known => (actor?.wikidata ? {wikidata: actor.wikidata} : {})

function fits({type}: Being, actor: Actor | undefined): Actor | undefined {
  if (!actor) return undefined
  const isPerson = actor.kind === 'person'
  const isBody = /^(?:government|international|group|organisation)$/.test(actor.kind)
  return (isPerson && type === 'person') || (isBody && (type === 'organisation' || type === 'group'))
    ? actor
    : undefined
}

function headOf({type, name, roles}: Being, actors: Actors, date?: string): Actor | undefined {
  if (type !== 'person' || name.includes(' ') || !roles.some(({title}) => headTitles.test(title))) return undefined
  return headNamed(actors, name, date)
}

/** "Norwegian Coast Guard": the state's whose adjective it bears. */
function isoOf({type, name}: Being): Known {
  if (type !== 'organisation' || !ofState.test(name)) return {}
  const words = name.split(/\s+/)
  const iso = demonyms.get(words.slice(0, 2).join(' '))?.iso ?? demonyms.get(words[0])?.iso
  return iso ? {iso} : {}
}
