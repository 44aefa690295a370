/**
 * Deeds that are done by saying something of another deed: to say that somebody must go is to ask for it, to say that one will go
 * is to agree, that one will strike is to threaten; and not to be willing is to refuse (CAMEO 03, 10, 12, 13).
 */
import type {EventType} from '../../contract/index.ts'
import type {Clause, Clauses} from './clause.ts'
import {type Sense, verbLemma} from './lexicon.ts'
import {dependents, isRelation, isVerb, type Tree} from './tree.ts'

const saying = new Set('say state announce declare insist tell add stress warn reiterate maintain indicate'.split(' '))
const willing = new Set('ready willing prepared committed'.split(' '))
const duty = new Set('must should ought'.split(' '))
const intent = new Set("will would 'll ’ll wo shall".split(' '))
const self = new Set('it they he she we i'.split(' '))

/** "One should visit", "there must be": asked of nobody. */
const anybody = new Set('one you we there it this that everyone everybody people nobody anyone'.split(' '))

const friendly: ReadonlySet<EventType> = new Set(['SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT'])
const hostile: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST'])

/** The sense that a word of saying, or of readiness, has by what is said; nothing for all others. `senses`: those of the deeds below. */
export function speechSense(
  tree: Tree,
  clauses: Clauses,
  at: number,
  senses: ReadonlyMap<number, Sense>,
): Sense | undefined {
  if (willing.has(tree.lower[at])) {
    const deed = dependents(tree, at, 'xcomp', 'advcl', 'ccomp').find((child) => senses.has(child))
    return deed !== undefined && friendly.has(typeOf(senses, deed)) ? agreement : undefined
  }
  if (!isVerb(tree, at) || !saying.has(verbLemma(tree.lower[at]))) return undefined
  const speaker = clauses(at).subjects
  if (speaker.length === 0) return undefined
  const [said] = tree.children[at].filter(
    (child) => isVerb(tree, child) && isRelation(tree, child, 'ccomp', 'parataxis'),
  )
  return said === undefined ? undefined : bySaid(tree, clauses(said), speaker, senses)
}

/**
 * "Will not release them", "would not meet": what somebody will not do for another is refused, whoever tells of it. Nothing for all
 * other deeds; `sense` is what the deed would be.
 */
export function refusalOf(tree: Tree, at: number, {type, contexts, told}: Sense): Sense | undefined {
  const mode = refused[type]
  if (mode === undefined || !isVerb(tree, at)) return undefined
  return isRefused(tree, at) ? {type: 'REJECT', ...(mode ? {mode} : {}), contexts, told} : undefined
}

export const isRefused = (tree: Tree, at: number): boolean =>
  dependents(tree, at, 'aux').some((child) => intent.has(tree.lower[child])) && isDenied(tree, at)

const refused: Readonly<Partial<Record<EventType, string>>> = {
  CONSULT: 'meet',
  SUPPORT: '',
  COOPERATE: 'assist',
  AID: 'assist',
  CONCEDE: 'change',
  RETREAT: 'yield',
  AGREE: '',
}

const avenging = new Set('retaliate avenge punish respond strike_back hit_back fight'.split(' '))

/** "Vowed to shell the port": a promise of what nobody wants is a threat. Nothing for all others. */
export function threatOf(
  tree: Tree,
  {lemma, infinitives}: Clause,
  {type}: Sense,
  senses: ReadonlyMap<number, Sense>,
): Sense | undefined {
  if (type !== 'AGREE' || !/^(?:vow|pledge|promise|swear|undertake)$/.test(lemma)) return undefined
  const isHostile = infinitives.some((at) => hostile.has(typeOf(senses, at)) || avenging.has(verbLemma(tree.lower[at])))
  return isHostile ? {type: 'THREATEN', contexts: []} : undefined
}

const isDenied = (tree: Tree, at: number): boolean =>
  dependents(tree, at, 'advmod').some((child) => /^(?:not|never|n['’]t)$/.test(tree.lower[child]))

const agreement: Sense = {type: 'AGREE', contexts: []}

const typeOf = (senses: ReadonlyMap<number, Sense>, at: number): EventType => senses.get(at)?.type ?? 'OTHER'

function bySaid(
  tree: Tree,
  said: Clause,
  speaker: readonly number[],
  senses: ReadonlyMap<number, Sense>,
): Sense | undefined {
  const helpers = dependents(tree, said.at, 'aux').map((child) => tree.lower[child])
  const type = typeOf(senses, said.at)
  const [subject] = said.passive ? said.objects : said.subjects
  if (subject === undefined) return undefined
  const isOwn = self.has(tree.lower[subject]) || speaker.includes(subject)
  if (!isOwn)
    return !anybody.has(tree.lower[subject]) && helpers.some((word) => duty.has(word))
      ? {type: 'REQUEST', contexts: []}
      : undefined
  if (!helpers.some((word) => intent.has(word))) return undefined
  if (isDenied(tree, said.at)) return undefined
  if (hostile.has(type)) return {type: 'THREATEN', contexts: []}
  return friendly.has(type) ? agreement : undefined
}
