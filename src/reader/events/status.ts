/** What a sentence leaves of a deed: planned, done, denied … from tense, mood, negation and the words that govern it. */
import type {Status} from '../../contract/index.ts'
import {type Clauses, isInfinitive} from './clause.ts'
import {nounLemma, verbLemma} from './lexicon.ts'
import {caseOf, dependents, isNominal, isRelation, isVerb, type Tree} from './tree.ts'
import {adjectiveStatus, embedding, nounStatus, presupposing, telling} from './words/embedding.ts'

export interface StatusContext {
  readonly tree: Tree
  readonly clauses: Clauses
  /** Whether this word stands in a headline, where "jails" is past and "to jail" future. */
  readonly inHeadline: (at: number) => boolean
  /** Whether something at this predicate is dated in the future. */
  readonly inFuture: (at: number) => boolean
  /** … or in the past. */
  readonly inPast: (at: number) => boolean
}

const negations = new Set("not n't n’t never no nobody nothing none neither".split(' '))
const maybe = new Set('may might could can'.split(' '))
const shall = new Set("will shall 'll ’ll wo".split(' '))
const ought = new Set('should must ought'.split(' '))
const be = new Set("be is are was were been being am 's ’s 're ’re".split(' '))

/** "Not only" negates nothing. */
const negates = (tree: Tree, at: number): boolean =>
  negations.has(tree.lower[at]) && !/^(?:only|just|merely|least)$/.test(tree.lower[at + 1] ?? '')

/** A verb's helpers: what the tree gives it, and what stands right before it, since trees err. */
function helpers(tree: Tree, at: number): readonly string[] {
  const found = new Set(dependents(tree, at, 'aux', 'cop').map((child) => tree.lower[child]))
  for (const child of dependents(tree, at, 'advmod')) if (negates(tree, child)) found.add(tree.lower[child])
  for (let left = at - 1; left >= 0 && left > at - 6; left--) {
    const {upos} = tree.words[left]
    if (upos !== 'AUX' && upos !== 'ADV' && upos !== 'PART') break
    if (upos === 'AUX' || negates(tree, left)) found.add(tree.lower[left])
  }
  return [...found]
}

const isNegated = (tree: Tree, at: number): boolean =>
  helpers(tree, at).some((word) => negations.has(word)) ||
  dependents(tree, at, 'nsubj', 'obj', 'det').some(
    (child) =>
      /^(?:no|nobody|nothing|none|neither|no-one)$/.test(tree.lower[child]) ||
      dependents(tree, child, 'det').some((det) => tree.lower[det] === 'no'),
  )

/** Only what the verb's own group says; nothing where it says nothing (an infinitive, a participle). */
function ownStatus(context: StatusContext, at: number): Status | 'would' | undefined {
  const {tree, inFuture, inHeadline} = context
  const {xpos} = tree.words[at]
  const group = helpers(tree, at)
  const has = (words: ReadonlySet<string>): boolean => group.some((word) => words.has(word))
  if (isNegated(tree, at)) return 'denied'
  if (has(maybe)) return 'hypothetical'
  if (has(ought)) return 'proposed'
  if (has(shall)) return 'planned'
  if (group.some((word) => word === 'would' || word === "'d" || word === '’d')) return 'would'
  if (has(be) && isInfinitive(tree, at)) return 'planned'
  if (isInfinitive(tree, at)) return undefined
  const hasTense = group.some((word) => /^(?:has|have|had|'ve|’ve|was|were|is|are|did|does|do|'s|’s|been)$/.test(word))
  if (/ing$/.test(tree.lower[at])) {
    if (!has(be)) return undefined
    if (inFuture(at)) return 'planned'
    // "Said they were looking": as they speak.
    const isPast = group.some((word) => /^(?:was|were)$/.test(word)) && !isRelation(tree, at, 'ccomp')
    return isPast ? 'occurred' : 'ongoing'
  }
  if (xpos === 'VBD' || xpos === 'VBN') {
    if (xpos === 'VBN' && !hasTense && tree.words[at].head >= 0 && !inHeadline(at)) return undefined
    return group.includes('being') && !group.includes('was') && !group.includes('were') ? 'ongoing' : 'occurred'
  }
  if (isPastInDisguise(tree, at)) return 'occurred'
  if (xpos === 'VBZ' || xpos === 'VBP' || xpos === 'VB')
    return inFuture(at) ? 'planned' : inHeadline(at) ? 'occurred' : xpos === 'VB' ? undefined : 'ongoing'
  return undefined
}

const invariant = new Set('put cut hit set let shut quit split spread cast shed burst hurt upset beset'.split(' '))

/** "The port put its guards on alert": with one subject that is neither "I" nor "you", only the past has no -s. */
function isPastInDisguise(tree: Tree, at: number): boolean {
  if (!invariant.has(tree.lower[at]) || isInfinitive(tree, at) || dependents(tree, at, 'aux').length > 0) return false
  const [subject] = dependents(tree, at, 'nsubj')
  return (
    subject !== undefined &&
    subject < at &&
    /^(?:NNP?|PRP)$/.test(tree.words[subject].xpos) &&
    !/^(?:i|you|we|they)$/.test(tree.lower[subject]) &&
    dependents(tree, subject, 'conj').length === 0
  )
}

const conditional = (tree: Tree, at: number): Status | undefined => {
  for (const child of dependents(tree, at, 'mark', 'advmod')) {
    if (/^(?:if|unless)$/.test(tree.lower[child])) return 'hypothetical'
    if (tree.lower[child] === 'whether') return 'unclear'
  }
  return undefined
}

/** What is left of the deed at this word, by everything in its sentence that governs it. */
export function statusOf(context: StatusContext, at: number, depth = 0): Status {
  const {tree} = context
  if (depth > 12) return 'unclear'
  return isVerb(tree, at) ? verbStatus(context, at, depth) : nounStatusOf(context, at, depth)
}

function verbStatus(context: StatusContext, at: number, depth: number): Status {
  const {tree} = context
  const own = ownStatus(context, at)
  const open = conditional(tree, at)
  if (open) return open
  if (own === 'would') return wouldStatus(context, at)
  const status = governed(context, at, own, depth)
  return (status === 'planned' || status === 'proposed') && isConditional(tree, at) ? 'hypothetical' : status
}

/** "Will leave if they sign", "is expected to leave unless they do". */
function isConditional(tree: Tree, at: number): boolean {
  const {head, relation} = tree.words[at]
  return hasCondition(tree, at) || (head >= 0 && relation === 'xcomp' && hasCondition(tree, head))
}

const hasCondition = (tree: Tree, at: number): boolean =>
  dependents(tree, at, 'advcl').some((child) =>
    dependents(tree, child, 'mark').some((mark) => /^(?:if|unless)$/.test(tree.lower[mark])),
  )

/** What its own group and the words above it make of a verb. */
function governed(context: StatusContext, at: number, own: Status | undefined, depth: number): Status {
  const {tree} = context
  const {head, relation} = tree.words[at]
  const above = head < 0 ? undefined : underGovernor(context, at, head, depth)
  if (own === undefined) {
    if (above) return above
    if (isInfinitive(tree, at)) return 'planned'
    return 'occurred'
  }
  // A finite clause stands for itself, unless what it hangs on takes it back: "denied that they met", "if it is said that".
  if (above && /^(?:ccomp|xcomp|csubj|conj|acl$)/.test(relation)) {
    if (relation === 'conj') return above === 'hypothetical' && own === 'planned' ? 'planned' : own
    if (above === 'denied' || above === 'unclear' || above === 'cancelled') return above
    if (above === 'proposed' || above === 'hypothetical') return own === 'occurred' ? own : above
  }
  return own
}

const weighing = new Set('discussion talk negotiation debate consideration thought'.split(' '))

const terms = /^(?:deal|treaty|agreement|accord|pact|plan|proposal|draft|bill|offer|terms|arrangement)$/

/**
 * "would": a condition, where one stands there; what is on offer, by the terms of a deal or in return for something; what was
 * planned, seen from the past ("said it would close"); else on offer.
 */
function wouldStatus({tree, clauses}: StatusContext, at: number): Status {
  if (hasCondition(tree, at)) return 'hypothetical'
  const isOnOffer = clauses(at).obliques.some(
    ({preposition, head}) =>
      (preposition === 'under' && terms.test(tree.lower[head])) ||
      (preposition === 'in' && /^(?:return|exchange)$/.test(tree.lower[head])),
  )
  if (isOnOffer) return 'proposed'
  return isRelation(tree, at, 'ccomp', 'parataxis', 'conj') ? 'planned' : 'proposed'
}

/** What the word above makes of the deed; nothing where it makes nothing of it. */
function underGovernor(context: StatusContext, at: number, head: number, depth: number): Status | undefined {
  const {tree} = context
  const {relation} = tree.words[at]
  if (relation === 'parataxis' || relation === 'acl:relcl' || relation === 'appos' || relation === 'list')
    return undefined
  if (/^advcl/.test(relation)) return adverbial(context, at, head, depth)
  if (isNominal(tree, head)) {
    // "Rejected a draft proposed by the port": proposed it was, whatever becomes of it.
    if (relation === 'acl' && tree.words[at].xpos === 'VBN' && dependents(tree, at, 'mark').length === 0)
      return undefined
    const noun = nounLemma(tree.lower[head])
    // "Discussions about holding a vote".
    const effect = nounStatus.get(noun) ?? (weighing.has(noun) ? 'proposed' : undefined)
    if (effect) return taken(statusOf(context, head, depth + 1), effect)
    if (/^acl/.test(relation)) return isInfinitive(tree, at) ? 'planned' : undefined
    return statusOf(context, head, depth + 1)
  }
  const lemma = context.clauses(head).lemma
  const effect = embedding.get(lemma) ?? embedding.get(lemma.split('_', 1)[0])
  const above = statusOf(context, head, depth + 1)
  // "Did not confirm that troops had gone", "refused to say that they would".
  if (relation === 'ccomp' && above === 'denied' && telling.has(lemma)) return 'unclear'
  if (effect === undefined || effect === 'as' || relation === 'conj') return above
  return taken(above, effect)
}

/** "Met to discuss", "fled, leaving": as the main clause. "If they met": by the condition. "Before meeting": to come, as seen from there. */
function adverbial(context: StatusContext, at: number, head: number, depth: number): Status | undefined {
  const {tree} = context
  const marks = dependents(tree, at, 'mark', 'case').map((child) => tree.lower[child])
  if (marks.includes('before') || marks.includes('until')) return undefined
  // "Apologise for accusing him", "blamed for shelling": done, whatever becomes of the apology.
  if (marks.includes('for') && /ing$/.test(tree.lower[at])) return 'occurred'
  const lemma = isVerb(tree, head) ? verbLemma(tree.lower[head]) : tree.lower[head]
  const effect = embedding.get(lemma)
  const above = statusOf(context, head, depth + 1)
  // "Accused of paying", "banned from flying", "warned against striking".
  const isUnder = isInfinitive(tree, at) || marks.some((mark) => /^(?:of|from|against)$/.test(mark))
  return effect && effect !== 'as' && isUnder ? taken(above, effect) : above
}

/** A deed below a word that is itself only planned, denied or supposed. */
function taken(above: Status, effect: Status): Status {
  if (effect === 'denied') return above === 'denied' || above === 'hypothetical' ? 'unclear' : 'denied'
  if (above === 'denied' || above === 'cancelled' || above === 'hypothetical' || above === 'unclear') return above
  return effect
}

/** By a word before the noun, unless what governs it goes further: "cancelled a planned visit". */
function described(context: StatusContext, at: number, depth: number): Status | undefined {
  const {tree} = context
  for (const child of dependents(tree, at, 'amod', 'compound', 'acl')) {
    const status = adjectiveStatus.get(tree.lower[child])
    if (!status) continue
    const {head} = tree.words[at]
    const effect =
      head >= 0 && isRelation(tree, at, 'obj', 'nsubj') ? embedding.get(context.clauses(head).lemma) : undefined
    return effect === 'cancelled' && statusOf(context, head, depth + 1) === 'occurred' ? 'cancelled' : status
  }
  return undefined
}

const lateStart = new Set(['before', 'ahead of', 'until', 'pending'])

function nounStatusOf(context: StatusContext, at: number, depth: number): Status {
  const {tree} = context
  const told = described(context, at, depth)
  if (told) return told
  if (dependents(tree, at, 'det').some((child) => tree.lower[child] === 'no')) return 'denied'
  if (isNegated(tree, at)) return 'denied'
  // "Much like his father's visit in 2011": a day behind us outranks whatever the sentence goes on to suppose.
  if (context.inPast(at)) return 'occurred'
  const status = nounUnder(context, at, depth)
  // "Spoke of next week's vote": a day ahead of us is to come, whatever is done with it today.
  return (status === 'occurred' || status === 'ongoing') && context.inFuture(at) ? 'planned' : status
}

/** What the words above make of a noun. */
function nounUnder(context: StatusContext, at: number, depth: number): Status {
  const {tree} = context
  const {head, relation} = tree.words[at]
  if (relation === 'root' || head < 0) return 'occurred'
  const preposition = caseOf(tree, at)
  if (lateStart.has(preposition)) return 'planned'
  if (isNominal(tree, head)) {
    const effect = nounStatus.get(nounLemma(tree.lower[head]))
    return effect ? taken(statusOf(context, head, depth + 1), effect) : statusOf(context, head, depth + 1)
  }
  const lemma = context.clauses(head).lemma
  const effect = embedding.get(lemma) ?? embedding.get(lemma.split('_', 1)[0])
  if (
    /^(?:obl|advmod)/.test(relation) &&
    /^(?:after|during|since|following|amid|despite|because of|over)$/.test(preposition)
  )
    return 'occurred'
  if (presupposing.has(lemma) && /^(?:obj|nsubj|obl)/.test(relation)) return 'occurred'
  const above = isVerb(tree, head) ? statusOf(context, head, depth + 1) : copular(context, head)
  if (effect === undefined || effect === 'as' || !/^(?:obj|nsubj|obl)/.test(relation)) return above
  // "The meeting failed to break the ice": what fails to do something is there.
  if (effect === 'denied' && relation === 'nsubj' && context.clauses(head).infinitives.length > 0) return above
  return taken(above, effect)
}

/** "Talks are under way", "a visit is possible". */
function copular(context: StatusContext, head: number): Status {
  const own = ownStatus(context, head)
  if (own === 'would') return 'hypothetical'
  if (own && own !== 'ongoing' && own !== 'occurred') return own
  if (/^(?:close|near|nearer|closer)$/.test(context.tree.lower[head])) return 'proposed'
  if (/^(?:way|underway|progress|place)$/.test(context.tree.lower[head])) return 'ongoing'
  return adjectiveStatus.get(context.tree.lower[head]) ?? own ?? 'occurred'
}
