/** The happenings of a text: triggers with their type, who takes part, when and where, and what is left of each. */
import {bySpan, type Entity, type Event, type EventType, type Span} from '../../contract/index.ts'
import {type Clause, type Clauses, clausesOf, isInfinitive} from './clause.ts'
import {confidenceOf} from './confidence.ts'
import {contextsOf} from './contexts.ts'
import {light, nounEntries, nounLemma, type Sense, verbLemma} from './lexicon.ts'
import {senseOf} from './match.ts'
import {type Participant, participantsOf} from './participants.ts'
import type {Party, PartyFinder} from './parties.ts'
import type {Settings} from './setting.ts'
import {isRefused, refusalOf, speechSense, threatOf} from './speech.ts'
import {type StatusContext, statusOf} from './status.ts'
import {caseOf, dependents, isRelation, isVerb, meant, relation, type Tree} from './tree.ts'
import {happeningNouns, mishaps, noHappening, utterances} from './words/other.ts'

export interface Happening {
  /** Index of the trigger's token. */
  readonly at: number
  readonly trigger: Span
  readonly type: EventType
  readonly mode?: string
  readonly contexts: readonly string[]
  readonly participants: readonly Participant[]
  readonly time?: string
  readonly places: readonly string[]
  /** By its sentence alone; what the chain above makes of it comes later. */
  readonly status: Event['status']
  readonly confidence: number
}

/** What happens, and who takes part without being an entity of the article yet: "the rebels", "two fishermen". */
export interface Happenings {
  readonly found: readonly Happening[]
  readonly parties: readonly Entity[]
}

export interface Text {
  readonly tree: Tree
  readonly partyOf: PartyFinder
  readonly settings: Settings
  /** Whether this phrase tells on whose word the trigger's words stand. */
  readonly isSource: (head: number, trigger: number) => boolean
  readonly inHeadline: (at: number) => boolean
  /** Whether a time that hangs on this predicate lies ahead. */
  readonly inFuture: (at: number) => boolean
  /** Whether one lies behind. */
  readonly inPast: (at: number) => boolean
}

/** In text order. Empty where the model gave no trees. */
export function happenings(text: Text): Happening[] {
  const {tree} = text
  const clauses = clausesOf(tree)
  const senses = new Map<number, Sense>()
  tree.words.forEach((_, at) => {
    const sense = isPredicate(tree, at) ? senseOf(tree, clauses(at)) : undefined
    if (sense && canDo(text, clauses(at), sense)) senses.set(at, refusalOf(tree, at, sense) ?? sense)
  })
  for (const at of tree.words.keys()) {
    const sense = senses.has(at) ? undefined : speechSense(tree, clauses, at, senses)
    if (sense) senses.set(at, sense)
  }
  for (const [at, sense] of senses) {
    const threat = threatOf(tree, clauses(at), sense, senses)
    if (threat) senses.set(at, threat)
  }
  const context: StatusContext = {
    tree,
    clauses,
    inHeadline: text.inHeadline,
    inFuture: text.inFuture,
    inPast: text.inPast,
  }
  const found = [...senses].flatMap(([at, sense]) => {
    const carrier = isVerb(tree, at) ? undefined : carrierOf(tree, clauses, at)
    if (repeats(tree, senses, at, sense) || isSilence(tree, clauses(at))) return []
    const happening = built(text, clauses, context, at, sense, carrier)
    if (isVerb(tree, at) && isGiftToNobody(happening)) return []
    if (isAbility(tree, at, sense)) return []
    return carriesItself(tree, at) || carrier || happening.participants.length > 0 ? [happening] : []
  })
  const all = [...found, ...others(text, clauses, context, senses)].sort((a, b) => bySpan(a.trigger, b.trigger))
  return all.map((happening, index) => ({...happening, status: resumed(tree, all, index)}))
}

const mostBack = 30

/** "Kim's journey marks …": a noun that only names again what somebody was said to plan, deny or do takes the status told then. */
function resumed(tree: Tree, all: readonly Happening[], index: number): Event['status'] {
  const {at, type, mode, status, time, participants} = all[index]
  const {head, relation} = tree.words[at]
  const isBare = tree.words[at].upos === 'NOUN' && !time && /^(?:nsubj|nmod|obl)/.test(relation) && head >= 0
  if (!isBare || (status !== 'ongoing' && status !== 'occurred' && status !== 'hypothetical')) return status
  const actor = participants.find(({role}) => role === 'actor')?.entity?.id
  for (let earlier = index - 1; actor && earlier >= 0 && earlier > index - mostBack; earlier--) {
    const one = all[earlier]
    const isSame = one.type === type && one.mode === mode && one.participants.some(({entity}) => entity?.id === actor)
    if (isSame && tree.words[one.at].upos === 'VERB') return one.status
  }
  return status
}

/** "It can help us talk": what something is good for. */
const isAbility = (tree: Tree, at: number, {type}: Sense): boolean =>
  type === 'AID' &&
  /^help/.test(tree.lower[at]) &&
  dependents(tree, at, 'aux').some((child) => /^(?:can|could|might|may)$/.test(tree.lower[child]))

/** "Gave 200 dollars or less": money that goes to nobody is no aid. */
const isGiftToNobody = ({type, contexts, participants}: Happening): boolean =>
  type === 'AID' && contexts[0] === 'economic' && !participants.some(({role}) => role === 'recipient')

/** A verb, or an adjective with a verb below it; a noun alone is no more than a word. */
const carriesItself = (tree: Tree, at: number): boolean => tree.words[at].upos !== 'NOUN'

/** Worth a look: a verb, or a noun that some list has. */
export const isPredicate = (tree: Tree, at: number): boolean =>
  isVerb(tree, at)
    ? !isRelation(tree, at, 'aux', 'case', 'amod', 'compound', 'fixed', 'mark')
    : tree.words[at].upos === 'NOUN' && nounEntries.has(nounLemma(meant(tree, at))) && !isRelation(tree, at, 'compound')

/** The light verb of a noun: "held" of "held talks", "place" … nothing where the noun stands in another's phrase. */
function carrierOf(tree: Tree, clauses: Clauses, at: number): Clause | undefined {
  const {head} = tree.words[at]
  if (head < 0 || !isVerb(tree, head) || !isRelation(tree, at, 'obj', 'nsubj', 'obl')) return undefined
  const clause = clauses(head)
  // "Stayed at home in protest", "is in talks with": whoever does the one does the other.
  if (caseOf(tree, at) === 'in' && dependents(tree, at, 'det').length === 0 && inside.has(nounLemma(tree.lower[at])))
    return clause
  // "Lead to cooperation" is no part in it.
  return light.has(clause.lemma) && !(clause.lemma === 'lead' && caseOf(tree, at) !== '') ? clause : undefined
}

const inside = new Set(
  'protest support solidarity cooperation collaboration partnership talk negotiation consultation'.split(' '),
)

const violent: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST'])

/** A noun that only names again what its verb already tells, or what the verb is a word about. */
function repeats(tree: Tree, senses: ReadonlyMap<number, Sense>, at: number, {type}: Sense): boolean {
  const {head} = tree.words[at]
  const above = senses.get(head)
  if (!above) return false
  // "Met to discuss", "flew to Oslo to hold talks": the purpose of a meeting is no second one.
  if (isVerb(tree, at)) return type === 'CONSULT' && above.type === 'CONSULT' && isInfinitive(tree, at)
  if (above.type === type || (above.type === 'SUPPORT' && type === 'AGREE')) return true
  // "Withdrew from the treaty", "walked out of talks".
  if (
    relation(tree, at) === 'obl' &&
    /^(?:SANCTION|REJECT)$/.test(above.type) &&
    /^(?:from|of|out of)$/.test(caseOf(tree, at))
  )
    return true
  if (relation(tree, at) !== 'obj') return false
  return isVerb(tree, head) && !/^(?:ACCUSE|SUPPORT|AGREE)$/.test(above.type)
}

/** What things cannot do, whatever stands behind it: "the trend threatens", "rules that promise", "the storm killed". */
function canDo({tree, partyOf}: Text, {isVerb, lemma, subjects, objects}: Clause, {type}: Sense): boolean {
  if (!isVerb || subjects.length === 0) return true
  if (
    type === 'ASSAULT' &&
    lemma !== 'blow_up' &&
    objects.length > 0 &&
    objects.every((at) => /sel(?:f|ves)$/.test(tree.lower[at]))
  )
    return false
  const isMishap = (at: number): boolean => mishaps.has(nounLemma(meant(tree, at)))
  if (violent.has(type) && type !== 'PROTEST') return !subjects.every(isMishap)
  // "The agency's system allows", "aid from the port arrived".
  const isOwned = (at: number): boolean =>
    partyOf(at)?.viaOwner !== undefined && !ownWords.has(nounLemma(tree.lower[at]))
  return subjects.some(
    (at) =>
      tree.words[at].upos !== 'NOUN' ||
      (isAgent(partyOf(at)) && !isOwned(at)) ||
      utterances.has(nounLemma(tree.lower[at])),
  )
}

const ownWords = new Set(
  'campaign team office wing branch arm unit affiliate subsidiary people officials decision move demand offer'.split(
    ' ',
  ),
)

/** "The bridge supports", "the ship promises": what is a thing by its own description does nothing. */
const isAgent = (party: Party | undefined): boolean =>
  party !== undefined && (party.entity !== undefined || !/^(?:place|product)$/.test(party.type ?? ''))

const words = new Set(
  'comment name say confirm elaborate answer identify specify discuss give respond disclose'.split(' '),
)

const naming = new Set('named identified quoted'.split(' '))

/** "Declined to comment", "refused to say", "asked not to be named": nobody is refused or asked anything, it says how a source speaks. */
const isSilence = (tree: Tree, {lemma, infinitives}: Clause): boolean =>
  ((lemma === 'decline' || lemma === 'refuse') && infinitives.some((at) => words.has(tree.lower[at]))) ||
  (/^(?:ask|request|insist|demand|decline|refuse)$/.test(lemma) && infinitives.some((at) => naming.has(tree.lower[at])))

function built(
  text: Text,
  clauses: Clauses,
  context: StatusContext,
  at: number,
  sense: Sense,
  carrier?: Clause,
): Happening {
  const {tree, settings} = text
  const clause = clauses(at)
  const isJoint =
    sense.type === 'SUPPORT' && /^(?:sign|ink|reach|establish|restore|agree|strike|conclude)/.test(clause.lemma)
  const participants = participantsOf(
    {tree, clauses, partyOf: text.partyOf, isSource: text.isSource},
    sense,
    isJoint,
    clause,
    carrier,
  )
  const {time, places} = settings(...(carrier ? [at, carrier.at] : [at]))
  const {type, mode} = isQuarrel(clause, sense, participants) ? criticism : sense
  return {
    at,
    trigger: triggerOf(tree, clause),
    type,
    ...(mode ? {mode} : {}),
    contexts: contextsOf(tree, clause, sense),
    participants,
    ...(time ? {time: time.id} : {}),
    places: places.map(({id}) => id),
    status: standing(context, at, type),
    confidence: confidenceOf(clause, sense, participants),
  }
}

const criticism: Sense = {type: 'ACCUSE', mode: 'disapprove', contexts: []}

/** "Reyes attacked Kim": of two who are known by name the one has criticised the other, unless a weapon or a place says more. */
function isQuarrel({lemma, obliques}: Clause, {type, mode}: Sense, participants: readonly Participant[]): boolean {
  if (type !== 'ASSAULT' || mode || !/^(?:attack|assail|assault)$/.test(lemma)) return false
  const isNamed = (role: Participant['role']): boolean => {
    const side = participants.filter((one) => one.role === role)
    return side.length > 0 && side.every(({entity}) => entity?.type === 'person' || entity?.type === 'outlet')
  }
  const isArmed = obliques.some(
    ({preposition}) => preposition === 'with' || preposition === 'at' || preposition === 'outside',
  )
  return isNamed('actor') && isNamed('recipient') && !isArmed
}

const spoken: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'AGREE', 'THREATEN', 'SUPPORT'])

/** A refusal has been given by what is not done; what is done by speaking is done once it is told ("Oslo urges"). */
function standing(context: StatusContext, at: number, type: EventType): Event['status'] {
  if (type === 'REJECT' && isRefused(context.tree, at)) return 'occurred'
  const status = statusOf(context, at)
  return status === 'ongoing' && spoken.has(type) && /^VB[ZP]$/.test(context.tree.words[at].xpos) ? 'occurred' : status
}

/** The predicate, with the particle that belongs to it where it stands beside it. */
function triggerOf(tree: Tree, {at, lemma}: Clause): Span {
  const {start, end} = tree.tokens[at]
  const [, particle] = lemma.split('_')
  return [start, particle && tree.lower[at + 1] === particle ? tree.tokens[at + 1].end : end]
}

const otherSense: Sense = {type: 'OTHER', contexts: []}

/** Happenings that PLOVER has no word for: only what is planned, dated, or what the headline is about. */
function others(text: Text, clauses: Clauses, context: StatusContext, senses: ReadonlyMap<number, Sense>): Happening[] {
  const {tree, settings, inHeadline} = text
  const candidates = tree.words.flatMap((_, at) =>
    !senses.has(at) && isCandidate(tree, clauses, at, senses) ? [at] : [],
  )
  const matter = new Set(candidates.filter(inHeadline).map((at) => clauses(at).lemma))
  return candidates.flatMap((at) => {
    const {time: known} = settings(at)
    const time = known?.value === 'PRESENT_REF' ? undefined : known
    const isMatter = inHeadline(at) ? isMain(tree, at) : matter.has(clauses(at).lemma)
    if (isVerb(tree, at)) {
      const status = statusOf(context, at)
      const isAhead = (status === 'planned' || status === 'proposed' || status === 'cancelled') && isArgument(tree, at)
      if (!time && !isMatter && !isAhead) return []
    } else if (!time) return []
    return [built(text, clauses, context, at, otherSense)]
  })
}

function isCandidate(tree: Tree, clauses: Clauses, at: number, senses: ReadonlyMap<number, Sense>): boolean {
  const {upos, head} = tree.words[at]
  if (isVerb(tree, at)) {
    if (!isPredicate(tree, at) || upos === 'AUX') return false
    const {lemma} = clauses(at)
    return (
      !noHappening.has(lemma.split('_', 1)[0]) &&
      !(light.has(lemma) && clauses(at).objects.some((object) => senses.has(object)))
    )
  }
  return (
    upos === 'NOUN' && happeningNouns.has(nounLemma(tree.lower[at])) && !isRelation(tree, at, 'compound') && head >= -1
  )
}

const isMain = (tree: Tree, at: number): boolean =>
  tree.words[at].head < 0 || isRelation(tree, at, 'conj', 'xcomp', 'ccomp', 'advcl')

/** Not a mere qualifier ("people hoping to vote", "rules to follow"), nor a mere wish ("wants to mend", "sought to change"). */
function isArgument(tree: Tree, at: number): boolean {
  const {head} = tree.words[at]
  return !isRelation(tree, at, 'acl', 'advcl') && !(head >= 0 && wishes.has(verbLemma(tree.lower[head])))
}

const wishes = new Set('seek try attempt hope want wish need like love aspire struggle help'.split(' '))
