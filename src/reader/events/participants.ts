/** Who takes part in a happening, and as what: actor, recipient, with. */
import type {Event, EventType} from '../../contract/index.ts'
import type {Clause, Clauses} from './clause.ts'
import type {Party, PartyFinder} from './parties.ts'
import {dependents, type Tree} from './tree.ts'

export interface Participant extends Party {
  readonly role: Event['participants'][number]['role']
}

/** Where the other side stands, by preposition, the likeliest first. */
const towards =
  'against on upon at to toward towards with from into over between for of about by behind in inside outside across'.split(
    ' ',
  )

/** What two sides do together: whoever else does it is `with`. */
const mutual: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE'])

export interface Scene {
  readonly tree: Tree
  readonly clauses: Clauses
  readonly partyOf: PartyFinder
  /** Whether a phrase tells who says so rather than who takes part. */
  readonly isSource: (head: number, trigger: number) => boolean
}

/** Participants in text order of their roles: actors, recipients, with. `clause` is that of the trigger, `carrier` that of a light verb. */
export function participantsOf(
  scene: Scene,
  type: EventType,
  isJoint: boolean,
  clause: Clause,
  carrier?: Clause,
): Participant[] {
  const {partyOf, isSource} = scene
  const taken = new Set<string>()
  const parties = (heads: readonly number[]): Party[] =>
    heads.flatMap((head) => {
      const party = isSource(head, clause.at) ? undefined : partyOf(head)
      const key = party && (party.entity?.id ?? `${party.span}`)
      if (!party || !key || taken.has(key)) return []
      taken.add(key)
      return [party]
    })
  const makers = clause.isVerb ? clause.subjects : [...clause.subjects, ...makersOf(scene.tree, clause)]
  let actors = parties(makers)
  if (actors.length === 0 && carrier) actors = parties(carrier.subjects)
  const jointly = mutual.has(type) || isJoint
  const companions = jointly ? [...actors.slice(1), ...parties(companionsOf(clause, carrier))] : []
  if (jointly) actors = actors.slice(0, 1)
  // "The meeting between A and B": two that do it together, and nobody first.
  if (jointly && actors.length === 0 && companions.length > 1) actors = companions.splice(0, 1)
  const recipients = companions.length > 0 ? [] : parties(recipientsOf(scene, clause, carrier))
  const isWith = jointly && type !== 'AGREE'
  return [
    ...actors.map((party) => ({...party, role: 'actor' as const})),
    ...recipients.map((party) => ({...party, role: isWith ? ('with' as const) : ('recipient' as const)})),
    ...companions.map((party) => ({...party, role: 'with' as const})),
  ]
}

/** "Russian drone attack", "the Reyes visit": what stands before the noun. */
const makersOf = (tree: Tree, {at}: Clause): number[] =>
  dependents(tree, at, 'amod', 'compound').filter((child) => child < at && /^\p{Lu}/u.test(tree.tokens[child].text))

const companionsOf = (clause: Clause, carrier?: Clause): number[] =>
  [...clause.obliques, ...(carrier?.obliques ?? [])]
    .filter(({preposition}) => /^(?:with|alongside|between|among)$/.test(preposition))
    .map(({head}) => head)

/** The first place at which somebody is found: the object, who is given something, a phrase by its preposition, the clause below. */
function recipientsOf({tree, clauses, partyOf, isSource}: Scene, clause: Clause, carrier?: Clause): number[] {
  const {indirect, objects, obliques, infinitives, clauses: said} = clause
  const isKnown = (head: number): boolean =>
    partyOf(head) !== undefined && !clause.subjects.includes(head) && !isSource(head, clause.at)
  const phrases = [...obliques, ...(carrier?.obliques ?? [])]
  const ranked = towards.map((wanted) =>
    phrases.filter(({preposition}) => preposition === wanted).map(({head}) => head),
  )
  const direct = objects.filter((head) => isSomebody(tree, head, partyOf))
  for (const heads of [indirect, direct, carrier?.indirect ?? [], ...ranked, objects]) {
    const known = heads.filter(isKnown)
    if (known.length > 0) return known
  }
  for (const below of [...said, ...infinitives]) {
    const inner = clauses(below)
    const known = [
      inner.subjects,
      inner.objects,
      inner.indirect,
      ...towards.map((wanted) =>
        inner.obliques.filter(({preposition}) => preposition === wanted).map(({head}) => head),
      ),
    ]
      .map((heads) => heads.filter((head) => isKnown(head)))
      .find((heads) => heads.length > 0)
    if (known) return known
  }
  return []
}

/** Itself somebody, rather than a thing that leads to its owner. */
const isSomebody = (tree: Tree, head: number, partyOf: PartyFinder): boolean => {
  const party = partyOf(head)
  return party !== undefined && (party.head === head || tree.words[party.head]?.head === head)
}
