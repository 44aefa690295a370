/**
 * A clause: a predicate with whoever does it, whatever it is done to, and what else stands with it; passives turned, subjects that
 * are shared or understood ("plans to", "agreed to", "the deal signed by") filled in. From Universal Dependencies alone.
 */
import {nounLemma, verbEntries, verbLemma} from './lexicon.ts'
import {caseOf, dependents, isNominal, isRelation, isTimeWord, isVerb, meant, type Tree, withConjuncts} from './tree.ts'

interface Oblique {
  readonly preposition: string
  readonly head: number
}

export interface Clause {
  /** Index of the predicate's token. */
  readonly at: number
  /** With its particle: `call_off`. A noun's is its singular. */
  readonly lemma: string
  readonly isVerb: boolean
  readonly passive: boolean
  /** Heads of who does it, conjuncts one by one; none where the text leaves it open. */
  readonly subjects: readonly number[]
  /** Heads of what it is done to. */
  readonly objects: readonly number[]
  /** "gave the port a loan". */
  readonly indirect: readonly number[]
  /** Its own first, then those that hang on its object ("imposed sanctions on the port"). */
  readonly obliques: readonly Oblique[]
  /** "found them guilty": what is said of the object or subject. */
  readonly predicatives: readonly number[]
  /** Heads of the clauses that it takes: "agreed to go", "said that they had gone". */
  readonly infinitives: readonly number[]
  readonly clauses: readonly number[]
  /** "If the port closes", "until it opens". */
  readonly conditions: readonly number[]
}

/** Verbs whose infinitive is done by the object: "urged the port to close". All others keep their subject ("promised the port to close"). */
const keepsSubject = new Set(['promise', 'threaten', 'vow', 'pledge', 'agree', 'offer', 'refuse'])

const particles = new Set('up down off out on over back in away aside'.split(' '))

export type Clauses = (at: number) => Clause

/** Clauses by predicate, each read once. */
export function clausesOf(tree: Tree): Clauses {
  const known = new Map<number, Clause>()
  return (at) => {
    const clause =
      known.get(at) ?? (isVerb(tree, at) || isSaidOf(tree, at) ? verbClause(tree, at) : nounClause(tree, at))
    known.set(at, clause)
    return clause
  }
}

/** "The port is ready to": an adjective with a subject of its own. */
const isSaidOf = (tree: Tree, at: number): boolean =>
  tree.words[at].upos === 'ADJ' && dependents(tree, at, 'cop', 'nsubj').length > 0

function verbClause(tree: Tree, at: number): Clause {
  const passive = isPassive(tree, at)
  const marked = plainArguments(tree, at).filter((child) => child > at)
  const below = marked.length > 0 || passive || !isVerb(tree, at) ? marked : nearestAfter(tree, at)
  const isIndirect = (child: number): boolean => below.length > 1 && isRelation(tree, child, 'iobj')
  const objects = below.filter((child) => !isIndirect(child)).flatMap((child) => withConjuncts(tree, child))
  const indirect = below.filter(isIndirect).flatMap((child) => withConjuncts(tree, child))
  const surface = surfaceSubjects(tree, at, 0)
  const own = obliquesOf(tree, at)
  const agents = agentsOf(tree, own)
  const givers = !passive && receives.test(tree.lower[at]) ? giversOf(tree, own, objects) : []
  return {
    at,
    lemma: verbLemma(tree.lower[at]) + particleOf(tree, at),
    isVerb: true,
    passive,
    ...(givers.length > 0
      ? {subjects: givers, objects, indirect: surface}
      : {
          subjects: passive ? agents : surface,
          objects: passive && objects.length === 0 ? surface : objects,
          indirect: passive && objects.length > 0 ? surface : indirect,
        }),
    obliques: [
      ...(passive ? own.filter(({preposition}) => preposition !== 'by') : own),
      ...objects.flatMap((object) => modifiersOf(tree, object)),
      ...lostObliques(tree, at),
    ],
    // "Took six sailors hostage": the tree calls some of them adverbs.
    predicatives: dependents(tree, at, 'xcomp', 'advmod').filter(
      (child) => !isVerb(tree, child) && tree.words[child].upos !== 'ADV',
    ),
    infinitives: tree.children[at].filter(
      (child) =>
        (isRelation(tree, child, 'xcomp') && isVerb(tree, child)) ||
        (isRelation(tree, child, 'ccomp', 'advcl') && isInfinitive(tree, child)),
    ),
    clauses: dependents(tree, at, 'ccomp').filter((child) => !isInfinitive(tree, child)),
    conditions: dependents(tree, at, 'advcl').filter((child) =>
      dependents(tree, child, 'mark').some((mark) => /^(?:if|unless|until)$/.test(tree.lower[mark])),
    ),
  }
}

const receives = /^(?:receiv(?:es?|ed|ing)|gets?|got|getting|obtain(?:s|ed|ing)?)$/

/** "Received a loan from the port": the port gave it. */
const giversOf = (tree: Tree, own: readonly Oblique[], objects: readonly number[]): number[] =>
  [...own, ...objects.flatMap((object) => modifiersOf(tree, object))]
    .filter(({preposition}) => preposition === 'from')
    .flatMap(({head}) => withConjuncts(tree, head))

/** "Granted to two athletes by the port": an agent may hang on the phrase before it. */
function agentsOf(tree: Tree, obliques: readonly Oblique[]): number[] {
  const isBy = ({preposition}: Oblique): boolean => preposition === 'by'
  const own = obliques.filter(isBy)
  const agents = own.length > 0 ? own : obliques.flatMap(({head}) => modifiersOf(tree, head)).filter(isBy)
  return agents.flatMap(({head}) => withConjuncts(tree, head))
}

/**
 * Nominals that hang on a verb without a preposition. Their side decides what they are, not their label: the model's trees mix up
 * subjects and objects more often than English puts them on the other side.
 */
const plainArguments = (tree: Tree, at: number): number[] =>
  tree.children[at].filter(
    (child) =>
      isNominal(tree, child) &&
      !isTimeWord(tree, child) &&
      !/^(?:obl:unmarked|nmod:unmarked|advmod|vocative|discourse|list|parataxis|advcl|ccomp|mark|aux|cop|punct|conj)/.test(
        child > at ? tree.words[child].relation : tree.words[child].relation.replace(/^(?:conj|parataxis)$/, 'nsubj'),
      ) &&
      isPlain(tree, child, at),
  )

const subordinators = /^(?:after|before|since|until|till|as|while|because|than|once|that)$/

/** No preposition; "after the port closed" has a conjunction there, which the model's trees call one. */
const isPlain = (tree: Tree, child: number, at: number): boolean => {
  const preposition = caseOf(tree, child)
  return preposition === '' || (child < at && isRelation(tree, child, 'nsubj') && subordinators.test(preposition))
}

/** A noun's own: "the Russian visit to Kyiv by Reyes", "Reyes's visit". */
function nounClause(tree: Tree, at: number): Clause {
  const suffering = sufferersOf(tree, at)
  const modifiers = [...modifiersOf(tree, at), ...(suffering ? obliquesOf(tree, at) : [])]
  const owners = dependents(tree, at, 'nmod:poss')
  const lemma = nounLemma(meant(tree, at))
  const own = modifiers.filter(
    ({preposition}) =>
      preposition === 'by' || (preposition === 'from' && (suffering !== undefined || !leaving.has(lemma))),
  )
  const makers = (own.length > 0 ? own : strayMakers(tree, at)).map(({head}) => head)
  return {
    at,
    lemma,
    isVerb: false,
    passive: false,
    subjects: [...makers, ...owners].flatMap((head) => withConjuncts(tree, head)),
    objects: suffering ?? [],
    indirect: [],
    obliques: modifiers.filter(({preposition}) => preposition !== 'by'),
    predicatives: [],
    infinitives: dependents(tree, at, 'acl').filter((child) => isInfinitive(tree, child)),
    clauses: [],
    conditions: [],
  }
}

/** "Arrested on Monday in Niger": what the tree has hung on the day belongs to the verb. */
const obliquesOf = (tree: Tree, at: number): Oblique[] =>
  tree.children[at]
    .flatMap((child) => (isTimeWord(tree, child) ? dependents(tree, child, 'nmod', 'obl') : [child]))
    .filter((child) => isNominal(tree, child) && !isTimeWord(tree, child))
    .map((head) => ({preposition: caseOf(tree, head).replace(/^out of$/, 'from'), head}))
    .filter(({preposition}) => preposition !== '')

const modifiersOf = (tree: Tree, at: number): Oblique[] =>
  dependents(tree, at, 'nmod')
    .filter((child) => !isRelation(tree, child, 'nmod:poss'))
    .map((head) => ({preposition: caseOf(tree, head), head}))
    .filter(({preposition}) => preposition !== '')

/** Nouns of moving away: "withdrawal from" tells where from, "aid from" who gives it. */
const leaving = new Set(
  'withdrawal pullout retreat release expulsion deportation visit trip tour journey resignation deployment suspension seizure'.split(
    ' ',
  ),
)

const statesOfBeing = new Set('be come remain stay'.split(' '))

/** "The port is under attack", "came under fire": to whom it is done; nothing for a noun that does not stand so. */
function sufferersOf(tree: Tree, at: number): number[] | undefined {
  if (caseOf(tree, at) !== 'under') return undefined
  if (dependents(tree, at, 'cop').length > 0) return surfaceSubjects(tree, at, 0)
  const {head} = tree.words[at]
  const isState = head >= 0 && isVerb(tree, head) && statesOfBeing.has(verbLemma(tree.lower[head]))
  return isState ? surfaceSubjects(tree, head, 0) : undefined
}

/** "Died in a raid by rebels": who made it, hung on a verb that is not done by anybody. */
function strayMakers(tree: Tree, at: number): Oblique[] {
  const {head} = tree.words[at]
  if (head < 0 || head > at || !isVerb(tree, head) || !isRelation(tree, at, 'obl', 'obj') || isPassive(tree, head))
    return []
  return obliquesOf(tree, head).filter((oblique) => oblique.preposition === 'by' && oblique.head > at)
}

/** "called off", "handed the man over": what the model marks, or what stands behind the verb or its object with no phrase of its own. */
function particleOf(tree: Tree, at: number): string {
  const [marked] = dependents(tree, at, 'compound:prt')
  if (marked !== undefined) return `_${tree.lower[marked]}`
  const apart = dependents(tree, at, 'advmod').find(
    (child) =>
      child > at + 1 &&
      particles.has(tree.lower[child]) &&
      tree.children[child].length === 0 &&
      verbEntries.has(`${verbLemma(tree.lower[at])}_${tree.lower[child]}`),
  )
  if (apart !== undefined) return `_${tree.lower[apart]}`
  // "Pulled its troops out of the port".
  if (
    verbEntries.has(`${verbLemma(tree.lower[at])}_out`) &&
    tree.children[at].some((child) => caseOf(tree, child) === 'out of')
  )
    return '_out'
  const next = at + 1
  const word = tree.lower[next] ?? ''
  if (!particles.has(word) || next >= tree.words.length) return ''
  const isListed = verbEntries.has(`${verbLemma(tree.lower[at])}_${word}`)
  const isLoose =
    (tree.words[next].head === at && isRelation(tree, next, 'advmod')) ||
    (isListed && isRelation(tree, next, 'case', 'compound', 'advmod', 'fixed'))
  return isLoose ? `_${tree.lower[next]}` : ''
}

const beForms = new Set("be is are was were been being am 's ’s get gets got getting".split(' '))

function isPassive(tree: Tree, at: number): boolean {
  if (/ing$/.test(tree.lower[at])) return false
  if (tree.children[at].some((child) => child < at && /:pass$/.test(tree.words[child].relation))) return true
  const {relation, xpos} = tree.words[at]
  if (/^acl(?!:relcl)/.test(relation) && (xpos === 'VBN' || xpos === 'VBD')) return true
  if (sharesPassive(tree, at) || isBareParticiple(tree, at)) return true
  return (
    (xpos === 'VBN' || xpos === 'VBD') && dependents(tree, at, 'aux').some((child) => beForms.has(tree.lower[child]))
  )
}

/** "If attacked, the port will close", "accused by the union, he left": a participle with neither subject nor object of its own. */
function isBareParticiple(tree: Tree, at: number): boolean {
  const {relation, xpos} = tree.words[at]
  if (!/^advcl/.test(relation) || xpos !== 'VBN') return false
  return dependents(tree, at, 'nsubj', 'obj', 'aux').length === 0
}

/** "Was shot and killed by police": the second participle has its auxiliary from the first. */
function sharesPassive(tree: Tree, at: number): boolean {
  const {relation, xpos, head} = tree.words[at]
  if (relation !== 'conj' || xpos !== 'VBN' || head < 0 || head >= at) return false
  const hasOwn = tree.children[at].some((child) => child < at && /^(?:aux|nsubj)/.test(tree.words[child].relation))
  return !hasOwn && dependents(tree, at, 'obj').length === 0 && isPassive(tree, head)
}

export const isInfinitive = (tree: Tree, at: number): boolean =>
  tree.lower[at - 1] === 'to' || dependents(tree, at, 'mark').some((child) => tree.lower[child] === 'to')

const relatives = new Set('who which that whom'.split(' '))

/** Subjects as the sentence has them, before passives are turned; up to where they stand, if this clause leaves them out. */
function surfaceSubjects(tree: Tree, at: number, depth: number): number[] {
  const {head, relation} = tree.words[at]
  const left = plainArguments(tree, at).filter((child) => child < at)
  const marked = left.filter((child) => isRelation(tree, child, 'nsubj'))
  const own = marked.length > 0 ? withoutTitles(tree, marked) : left.slice(-1)
  const [first] = own
  if (first !== undefined) {
    const isRelative = relatives.has(tree.lower[first]) && relation === 'acl:relcl' && head >= 0
    return isRelative ? withConjuncts(tree, head) : own.flatMap((child) => withConjuncts(tree, child))
  }
  if (head < 0 || depth > 8) return nearestBefore(tree, at)
  if (depth === 0 && !/^(?:conj|acl)/.test(relation)) {
    const lost = nearestBefore(tree, at)
    if (lost.length > 0) return lost
  }
  if (relation === 'acl' && !isInfinitive(tree, at)) return withConjuncts(tree, head)
  if (relation === 'acl' || relation === 'acl:relcl') return ownersOf(tree, head, depth)
  if (!/^(?:xcomp|ccomp|advcl|conj|parataxis|obl|obj|nmod)/.test(relation)) return nearestBefore(tree, at)
  if (isNominal(tree, head)) return relation === 'conj' ? [] : ownersOf(tree, head, depth)
  if (/^(?:xcomp|ccomp)/.test(relation) && isVerb(tree, head) && !keepsSubject.has(verbLemma(tree.lower[head]))) {
    const objects = dependents(tree, head, 'obj', 'iobj')
    if (objects.length > 0) return objects.flatMap((child) => withConjuncts(tree, child))
    // "called on the port to close": the phrase with the preposition is who is to do it.
    const asked = obliquesOf(tree, head).filter(({preposition}) => preposition === 'on' || preposition === 'upon')
    if (asked.length > 0) return asked.flatMap((oblique) => withConjuncts(tree, oblique.head))
  }
  return surfaceSubjects(tree, head, depth + 1)
}

/** "Secretary of State Ana Reyes said", "the Larsen Line ferry sank": of two subjects that nothing parts, the tree has made the first one up. */
const withoutTitles = (tree: Tree, subjects: readonly number[]): number[] =>
  subjects.filter((at, index) => {
    const next = subjects[index + 1]
    if (next === undefined) return true
    const between = tree.words.slice(at + 1, next)
    if (between.every(({upos}) => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(upos))) return false
    return (
      tree.words[next].upos !== 'PROPN' ||
      between.some(
        (_, step) => tree.tokens[at + 1 + step].kind === 'mark' || /^(?:and|or)$/.test(tree.lower[at + 1 + step]),
      )
    )
  })

/** A verb whose subject the tree has lost: the noun before it, over "on Friday" and what stands between commas; only for a verb with tense. */
function nearestBefore(tree: Tree, at: number): number[] {
  if (!hasTense(tree, at)) return []
  let left = at - 1
  for (let steps = 0; left >= 0 && steps < 24; steps++) {
    if (/^(?:AUX|ADV|PART)$/.test(tree.words[left].upos) || isTimeWord(tree, left)) left--
    else if (/^(?:on|in|early|late|last|this)$/.test(tree.lower[left])) left--
    else if (tree.lower[left] === ',') left = commaBefore(tree, left) - 1
    else break
  }
  if (left < 0 || !isNominal(tree, left)) return []
  for (let up = tree.words[left].head, steps = 0; steps < 8; up = tree.words[up].head, steps++) {
    if (up < left - 14 || up >= at || up < 0 || !isNominal(tree, up)) break
    left = up
  }
  return caseOf(tree, left) && caseOf(tree, left) !== "'s" ? [] : withConjuncts(tree, left)
}

/** A verb whose object the tree has lost: the phrase that follows it at once. */
function nearestAfter(tree: Tree, at: number): number[] {
  let last = -1
  const first = particleOf(tree, at) ? at + 2 : at + 1
  for (let right = first; right < tree.words.length && right < at + 12; right++) {
    const {upos} = tree.words[right]
    if (isNominal(tree, right) && !isTimeWord(tree, right)) last = right
    else if (!/^(?:DET|ADJ|NUM)$/.test(upos) || isTimeWord(tree, right)) break
  }
  if (last < 0) return []
  const {head} = tree.words[last]
  return head > at && head <= last + 12 && isVerb(tree, head) ? [] : [last]
}

/** Phrases with a preposition that follow the verb before anything else begins, and that the tree has hung on something further right. */
function lostObliques(tree: Tree, at: number): Oblique[] {
  const found: Oblique[] = []
  for (let right = at + 1; right < tree.words.length && right < at + 25; right++) {
    const {upos, xpos, head} = tree.words[right]
    if (tree.tokens[right].kind === 'mark' || /^(?:VB[DZP]|MD|WP|WDT)$/.test(xpos) || upos === 'SCONJ') break
    // "Imposed a curfew on the port starting at four": no phrase of English stands before its participle.
    const isTaken = head > right && tree.words[head].xpos === 'VBG'
    if (!isNominal(tree, right) || isTimeWord(tree, right) || (!isTaken && head <= right + 5 && head >= at - 1))
      continue
    const preposition = caseOf(tree, right)
    if (preposition && preposition !== 'by') found.push({preposition, head: right})
  }
  return found
}

/** Index of the comma with which an insertion opens that ends at this one; this one itself where there is none near. */
function commaBefore(tree: Tree, comma: number): number {
  for (let at = comma - 1; at > 0 && at > comma - 16; at--) {
    if (tree.lower[at] === ',') return at
    if (/^[.;:!?]$/.test(tree.lower[at])) break
  }
  return comma
}

const auxiliaries =
  /^(?:has|have|had|was|were|is|are|did|does|do|will|would|may|might|could|can|must|should|'s|’s|'ve|’ve)$/

const hasTense = (tree: Tree, at: number): boolean =>
  /^VB[DZP]$/.test(tree.words[at].xpos) ||
  dependents(tree, at, 'aux').some((child) => auxiliaries.test(tree.lower[child]))

/** Who a plan belongs to: "the port's plan to close", "the port has a plan to close". */
function ownersOf(tree: Tree, noun: number, depth: number): number[] {
  const owners = [
    ...dependents(tree, noun, 'nmod:poss'),
    ...modifiersOf(tree, noun)
      .filter(({preposition}) => preposition === 'by' || preposition === 'of')
      .map(({head}) => head),
  ]
  if (owners.length > 0) return owners.flatMap((head) => withConjuncts(tree, head))
  const {head, relation} = tree.words[noun]
  return head >= 0 && /^(?:obj|obl)/.test(relation) && depth < 8 ? surfaceSubjects(tree, head, depth + 1) : []
}
