/** Who takes part in a happening, and as what: actor, recipient, with. */
import type {Event, EventType} from '../../contract/index.ts'
import type {Clause, Clauses} from './clause.ts'
import {light, nounLemma, type Sense} from './lexicon.ts'
import type {Party, PartyFinder} from './parties.ts'
import {caseOf, dependents, isNominal, isRelation, isVerb, substance, type Tree, withConjuncts} from './tree.ts'
import {classes} from './words/classes.ts'

export interface Participant extends Party {
  readonly role: Event['participants'][number]['role']
}

/** Where the other side stands, by preposition, the likeliest first. */
const towards =
  'against to on upon at toward towards for into with from over between of about by behind in inside outside across along'.split(
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
  sense: Sense,
  isJoint: boolean,
  clause: Clause,
  carrier?: Clause,
): Participant[] {
  const {partyOf, isSource} = scene
  const {type} = sense
  const taken = new Set<string>()
  const keyOf = ({entity, span}: Party): string => entity?.id ?? `${span}`
  const isAnnounced = carrier !== undefined && announces.has(carrier.lemma)
  const parties = (heads: readonly number[], isFit: (party: Party) => boolean = () => true): Party[] =>
    heads.flatMap((head) => {
      const party = !isAnnounced && isSource(head, clause.at) ? undefined : partyOf(head)
      if (!party || !isFit(party) || taken.has(keyOf(party))) return []
      taken.add(keyOf(party))
      return [party]
    })
  const gets = carrier && !clause.isVerb && receiving.has(carrier.lemma) && gifts.has(type)
  const makers = clause.isVerb
    ? clause.subjects
    : [...clause.subjects, ...makersOf(scene.tree, clause), ...(gets ? giversOf(clause) : [])]
  let actors = parties(makers)
  if (actors.length === 0)
    actors = gets ? [] : parties(carrier?.subjects.filter((head) => head !== clause.at) ?? authorsOf(scene, clause))
  if (actors.length === 0) actors = parties(authoritiesOf(type, clause), isState)
  const jointly = mutual.has(type) || isJoint
  const companions = jointly ? [...actors.slice(1), ...parties(companionsOf(scene.tree, clause, carrier))] : []
  if (jointly) actors = actors.slice(0, 1)
  // "The meeting between A and B": two that do it together, and nobody first.
  if (jointly && actors.length === 0 && companions.length > 1) actors = companions.splice(0, 1)
  const recipients =
    companions.length > 0
      ? []
      : gets
        ? parties(carrier.subjects)
        : parties(recipientsOf(scene, sense, clause, carrier, (party) => taken.has(keyOf(party))))
  const isWith = jointly && type !== 'AGREE'
  return [
    ...actors.map((party) => ({...party, role: 'actor' as const})),
    ...recipients.map((party) => ({...party, role: isWith ? ('with' as const) : ('recipient' as const)})),
    ...companions.map((party) => ({...party, role: 'with' as const})),
  ]
}

/** "Received the endorsement of the port": whoever has it from whom. */
const receiving = new Set('receive win secure obtain'.split(' '))
const gifts: ReadonlySet<EventType> = new Set(['SUPPORT', 'AID'])
const giversOf = ({obliques}: Clause): number[] =>
  obliques.filter(({preposition}) => preposition === 'of' || preposition === 'from').map(({head}) => head)

/** Whoever announces a release or orders an arrest is also who does it, where nobody else is named. */
const announces = new Set('announce order declare approve authorise authorize unveil'.split(' '))

/** "A letter demanding", "a report that accuses": whoever wrote it, put it out or is at it. */
function authorsOf({tree, clauses}: Scene, clause: Clause): readonly number[] {
  const [subject] = clause.subjects
  if (subject === undefined) return []
  const owners = dependents(tree, subject, 'nmod:poss')
  if (owners.length > 0) return owners
  const {head} = tree.words[subject]
  return head >= 0 && head !== clause.at && isVerb(tree, head) ? clauses(head).subjects : []
}

const isState = ({entity}: Party): boolean => entity?.type === 'state'

/** "Was arrested in the port", "has been expelled from the country": by whoever rules there. "Greek ships were sent": by whose they are. */
function authoritiesOf(type: EventType, {passive, objects, obliques}: Clause): readonly number[] {
  if (passive && type === 'MOBILIZE') return objects
  if (!passive || (type !== 'COERCE' && type !== 'SANCTION')) return []
  return obliques.filter(({preposition}) => preposition === 'in' || preposition === 'from').map(({head}) => head)
}

/** "Russian drone attack", "the Reyes visit": what stands before the noun. */
const makersOf = (tree: Tree, {at}: Clause): number[] =>
  dependents(tree, at, 'amod', 'compound').filter((child) => child < at && /^\p{Lu}/u.test(tree.tokens[child].text))

/** "With" first; "between" and "among" only where nothing stands with it. */
function companionsOf(tree: Tree, clause: Clause, carrier?: Clause): number[] {
  const all = [...clause.obliques, ...(carrier?.obliques ?? [])]
  const by = (pattern: RegExp): number[] =>
    all.filter(({preposition}) => pattern.test(preposition)).map(({head}) => head)
  const beside = by(/^(?:with|alongside)$/)
  return beside.length > 0 ? beside : by(/^(?:between|among)$/).flatMap((head) => withConjuncts(tree, head))
}

/** What changes hands or is sent is no side of it. */
const transfers: ReadonlySet<EventType> = new Set(['AID', 'COOPERATE', 'MOBILIZE', 'AGREE'])
/** The deed that is threatened, refused or asked for tells at whom it is aimed. */
const aims: ReadonlySet<EventType> = new Set([
  'THREATEN',
  'AGREE',
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'PROTEST',
  'MOBILIZE',
])

/** Verbs of giving and uttering beyond the light ones: what stands behind them is the deed itself. */
const gives = new Set('reaffirm reiterate convey pledge promise extend throw show'.split(' '))

/** What is said of a thing is said to whoever it belongs to: "rejected the port's plan", "condemned the attack on the base". */
const judgements: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'REJECT'])

/** The first place at which somebody is found: the object, who is given something, a phrase by its preposition, the deed below. */
function recipientsOf(
  {tree, clauses, partyOf, isSource}: Scene,
  {type, mode, told = []}: Sense,
  clause: Clause,
  carrier: Clause | undefined,
  isTaken: (party: Party) => boolean,
): number[] {
  const {indirect, infinitives, clauses: said} = clause
  const isTransfer = transfers.has(type)
  const isGiven = light.has(clause.lemma) || gives.has(clause.lemma)
  // "Sent troops", "pulled its ships out": what goes there or leaves is no side of it.
  const isMoved = type === 'MOBILIZE' || mode === 'withdraw'
  const isSent = (head: number): boolean => {
    const noun = nounLemma(tree.lower[substance(tree, head)])
    return told.includes(head) && (arms.has(noun) || (isMoved && troops.has(noun)))
  }
  // "Reiterated its support": whoever gives it; "demanded its release": whom it would help.
  const isGiver = (head: number): boolean =>
    (type === 'SUPPORT' || (isTransfer && type !== 'AGREE')) &&
    told.includes(head) &&
    partyOf(head)?.viaOwner === 'before'
  const things = clause.objects.filter((head) => !isSent(head) && !isGiver(head))
  const objects = things.filter((head) => !(isGiven && told.includes(head)) || isSomebody(partyOf(head)))
  const isKnown = (head: number): boolean => {
    const party = partyOf(head)
    if (!party || isTaken(party) || isSource(head, clause.at)) return false
    if (type === 'CONSULT' && mode !== 'visit' && locative.test(caseOf(tree, head))) return false
    if (mode === 'visit' && caseOf(tree, head) === 'from') return false
    return (
      !spoken.has(type) ||
      party.entity !== undefined ||
      tree.words[head].upos === 'PROPN' ||
      !locative.test(caseOf(tree, head))
    )
  }
  // "Trained pilots", "took in refugees": whoever is helped, while what is sent or shared is no side of it.
  const isHelped = (head: number): boolean =>
    (type === 'AID' || type === 'COOPERATE') &&
    !told.includes(head) &&
    isPerson(partyOf(head)) &&
    !sent.has(nounLemma(tree.lower[head]))
  const direct = objects.filter((head) => {
    const party = partyOf(head)
    if (!party || party.viaOwner === 'behind') return false
    return !isTransfer || party.entity !== undefined || isHelped(head)
  })
  const helped = direct.filter(isHelped)
  const around = circles(tree, told, clause, carrier)
  const ranked = (prepositions?: readonly string[]): number[][] =>
    around.flatMap((circle) => rank(circle, prepositions))
  const first = isTransfer
    ? [helped, ...ranked(towards.slice(0, 8)), direct]
    : [direct, ...(judgements.has(type) ? [objects] : []), ...ranked()]
  const below = aims.has(type) ? [...said, ...infinitives].map((at) => clauses(at)) : []
  const inner = below.flatMap((deed) => {
    const asked = type === 'REQUEST' || type === 'ACCUSE' ? [deed.subjects] : []
    const done = isTransfer && type !== 'AGREE' ? [] : [deed.objects]
    const named = deed.objects.filter((head) => partyOf(head)?.entity)
    return [...asked, deed.indirect, named, ...rank(deed.obliques), ...done]
  })
  // "Threatened to stop talks if the port closes": at whom, where nothing nearer says so.
  const conditions =
    type === 'THREATEN' || type === 'REJECT'
      ? [clause, ...below].flatMap((deed) => deed.conditions.map((at) => clauses(at).subjects))
      : []
  const others = isTransfer ? [ranked(towards.slice(8)).flat()] : [objects]
  const near = [indirect, carrier?.indirect ?? [], ...first, ...inner, ...others, ...conditions, things]
  const found = near.map((heads) => heads.filter(isKnown)).filter((heads) => heads.length > 0)
  const isActing = (head: number): boolean => partyOf(head)?.entity !== undefined || isPerson(partyOf(head))
  const [nearest] = physical.has(type) ? found : found.filter((heads) => heads.some(isActing))
  if (nearest) return nearest
  const [named] = [things, obliqueHeads(clause), type === 'CONSULT' ? [] : clause.infinitives]
    .map((heads) => namedBelow(tree, heads, (head) => isKnown(head) && partyOf(head)?.entity !== undefined))
    .filter((heads) => heads.length > 0)
  return named ?? (isTransfer && type !== 'AGREE' ? [] : (found[0] ?? []))
}

/** Deeds that are done to things as much as to people; all others are done to whoever can feel them, where a name tells who that is. */
const physical: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'SANCTION'])

const obliqueHeads = ({obliques}: Clause): number[] => obliques.map(({head}) => head)

const asides = ['acl:relcl', 'ccomp', 'parataxis', 'appos']

/** The first name below these words, in text order, no deeper than a phrase of English goes. */
function namedBelow(tree: Tree, heads: readonly number[], isFit: (head: number) => boolean): number[] {
  let level = [...heads]
  for (let depth = 0; depth < 5 && level.length > 0 && level.length < 60; depth++) {
    const found = level.find((head) => isNominal(tree, head) && isFit(head))
    if (found !== undefined) return withConjuncts(tree, found)
    level = level
      .flatMap((head) => tree.children[head].filter((child) => child > head && !isRelation(tree, child, ...asides)))
      .sort((a, b) => a - b)
  }
  return []
}

const isPerson = (party: Party | undefined): boolean =>
  isSomebody(party) && /^(?:person|group|state|organisation)$/.test(party?.entity?.type ?? party?.type ?? '')

const arms = new Set(classes.arms.split(/\s+/))
const troops = new Set(classes.troops.split(/\s+/))

/** Who is sent to help is not helped. */
const sent = new Set(
  `${classes.troops} ${classes.arms} expert doctor nurse medic team staff volunteer engineer adviser advisor trainer prisoner hostage`.split(
    /\s+/,
  ),
)

/** "The port's support" is no side where it is what was given; "ambassadors" who are recalled are. */
const isSomebody = (party: Party | undefined): boolean =>
  party !== undefined && !party.viaOwner && party.type !== 'product' && party.type !== 'place'

/** What is done by speaking is done to nobody who is only where it is done ("promised at a rally"), unless a name tells whose place it is. */
const spoken: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT', 'REJECT', 'REQUEST', 'ACCUSE', 'CONSULT'])
const locative = /^(?:in|inside|outside|across|along|behind|at)$/

/** What hangs on the deed itself, what stands behind it, and what came before: "on a visit to Peru, he voiced support for Chile". */
function circles(
  tree: Tree,
  told: readonly number[],
  clause: Clause,
  carrier: Clause | undefined,
): Clause['obliques'][] {
  const all = [...clause.obliques, ...(carrier?.obliques ?? [])]
  const isOwn = ({head}: Clause['obliques'][number]): boolean =>
    clause.isVerb ? told.includes(tree.words[head].head) : tree.words[head].head === clause.at
  const isBefore = ({head}: Clause['obliques'][number]): boolean => head < (carrier ?? clause).at
  const others = all.filter((oblique) => !isOwn(oblique))
  return [all.filter(isOwn), others.filter((oblique) => !isBefore(oblique)), others.filter(isBefore)]
}

const rank = (obliques: Clause['obliques'], prepositions: readonly string[] = towards): number[][] =>
  prepositions.map((wanted) => obliques.filter(({preposition}) => preposition === wanted).map(({head}) => head))
