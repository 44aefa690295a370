/** The model's trees as something to walk: children, phrases and small questions. Built once a text, in linear time. */
import type {Span} from '../../contract/index.ts'
import type {WordLabel} from '../model/labels.ts'
import type {Token} from '../stage.ts'

export interface Tree {
  readonly tokens: readonly Token[]
  readonly words: readonly WordLabel[]
  /** Small letters, token by token. */
  readonly lower: readonly string[]
  readonly children: readonly (readonly number[])[]
}

const none: readonly number[] = []

/** No clause of English has as many; a tree that errs may, and asking each of them about all others takes too long. Chosen. */
const mostChildren = 60

/** No words, or another number of them than of tokens: every token stands alone. */
export function treeOf(tokens: readonly Token[], words: readonly WordLabel[]): Tree {
  const known = words.length === tokens.length ? words : []
  const children: number[][] = []
  known.forEach(({head}, at) => {
    if (head < 0) return
    children[head] ??= []
    if (children[head].length < mostChildren) children[head].push(at)
  })
  return {
    tokens,
    words: known,
    lower: tokens.map(({text}) => text.toLowerCase()),
    children: tokens.map((_, at) => children[at] ?? none),
  }
}

/** Relation without its subtype: "nsubj" of "nsubj:pass". */
export const relation = (tree: Tree, at: number): string => tree.words[at].relation.split(':', 1)[0]

export const isRelation = (tree: Tree, at: number, ...names: readonly string[]): boolean =>
  names.includes(tree.words[at].relation) || names.includes(relation(tree, at))

/** Children by relation; a name without a subtype takes in all subtypes. */
export const dependents = (tree: Tree, at: number, ...names: readonly string[]): number[] =>
  tree.children[at].filter((child) => isRelation(tree, child, ...names))

/** The word and those that stand beside it: "Iran" leads to Iran, Iraq in "Iran and Iraq". */
export function withConjuncts(tree: Tree, at: number): number[] {
  const found = [at]
  for (let next = 0; next < found.length && found.length < 40; next++)
    for (const child of tree.children[found[next]])
      if (isNominal(tree, child) && isConjunct(tree, child) && !isParted(tree, found[next], child)) found.push(child)
  return found
}

/** Labelled so, or brought in by an "and" of its own, whatever its label. */
const isConjunct = (tree: Tree, at: number): boolean =>
  isRelation(tree, at, 'conj') ||
  (isRelation(tree, at, 'flat', 'appos', 'nmod', 'dep') &&
    caseOf(tree, at) === '' &&
    dependents(tree, at, 'cc').some((child) => tree.lower[child] === 'and'))

/** A verb with tense between two heads says that they are not of one phrase, whatever the tree says. */
function isParted(tree: Tree, first: number, second: number): boolean {
  if (second - first > 40 || first > second) return true
  for (let at = first + 1; at < second; at++) if (/^VB[DZP]$|^MD$/.test(tree.words[at].xpos)) return true
  return false
}

const timeWords = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday
  tomorrow tonight week month year night morning afternoon evening day weekend time hour minute decade weeks months years nights days weekends hours minutes decades`.split(
    /\s+/,
  ),
)

/** "today", "Friday", "last week": says when, and never who. */
export const isTimeWord = (tree: Tree, at: number): boolean =>
  timeWords.has(tree.lower[at]) && !(tree.lower[at] === 'may' && tree.words[at].upos !== 'PROPN')

/** "$2 million" has its sign for a head. */
export const isNominal = (tree: Tree, at: number): boolean => /^(?:NOUN|PROPN|PRON|NUM|SYM)$/.test(tree.words[at].upos)

export const isVerb = (tree: Tree, at: number): boolean =>
  tree.words[at].upos === 'VERB' || /^VB/.test(tree.words[at].xpos)

/** The preposition of a phrase: "against", "because of"; empty where it has none. English has it before the phrase, whatever the tree says. */
export function caseOf(tree: Tree, at: number): string {
  const marks = dependents(tree, at, 'case')
  const first =
    marks.find((child) => child < at) ??
    marks.find((child) => isGenitive(tree, child)) ??
    caseOfTitle(tree, at) ??
    strayCase(tree, at)
  if (first === undefined) return ''
  if (tree.lower[first] === 'out' && tree.lower[first + 1] === 'of') return 'out of'
  return [first, ...dependents(tree, first, 'fixed')].map((part) => tree.lower[part]).join(' ')
}

const isGenitive = (tree: Tree, at: number): boolean => /^['’]s?$/.test(tree.lower[at])

/** "With former president Ana Reyes": a preposition that the tree has hung on the title of a name. */
function caseOfTitle(tree: Tree, at: number): number | undefined {
  let left = at
  for (let depth = 0; depth < 3; depth++) {
    const title = dependents(tree, left, 'nmod:desc', 'appos', 'compound', 'flat').find((child) => child < left)
    if (title === undefined || left - title > 8) return undefined
    const mark = dependents(tree, title, 'case').find((child) => child < title)
    if (mark !== undefined) return mark
    left = title
  }
  return undefined
}

/** A preposition right before the phrase that the tree has hung on what stands before it. */
function strayCase(tree: Tree, at: number): number | undefined {
  const first = leftEdge(tree, at) - 1
  // "As many as 3,000 workers", "over 40 homes": no preposition of the phrase.
  const isCount =
    tree.words[first + 1].upos === 'NUM' && /^(?:as|than|over|about|around|under)$/.test(tree.lower[first] ?? '')
  if (isCount) return undefined
  const isStray =
    first >= 0 && isRelation(tree, first, 'case') && tree.words[first].head < first && !isGenitive(tree, first)
  return isStray ? first : undefined
}

/** Where a phrase begins: its leftmost own word. */
function leftEdge(tree: Tree, head: number): number {
  let edge = head
  for (let depth = 0; depth < 4; depth++) {
    const next = tree.children[edge].find((child) => child < edge && edge - child < 8)
    if (next === undefined) return edge
    edge = next
  }
  return edge
}

/** Left neighbours that belong to the phrase itself rather than to what qualifies it from behind. */
const before = ['det', 'amod', 'compound', 'nummod', 'nmod:poss', 'flat', 'nmod:desc', 'nmod:unmarked', 'advmod']

/** The phrase around its head, without what follows it save the rest of a name: "the 22 Greek sailors", "Ana Reyes". */
export function phrase(tree: Tree, head: number): Span {
  let first = head
  let last = head
  const reach = (at: number, depth: number): void => {
    for (const child of tree.children[at]) {
      const name = tree.words[child].relation
      const belongs = child < at ? before.includes(name) || name === 'case' : name === 'flat' || name === 'goeswith'
      if (!belongs || Math.abs(child - head) > 12 || (child < at && at === head && name === 'case')) continue
      first = Math.min(first, child)
      last = Math.max(last, child)
      if (depth < 4) reach(child, depth + 1)
    }
  }
  reach(head, 0)
  return [tree.tokens[first].start, tree.tokens[last].end]
}

const measures =
  /^(?:dozen|hundred|thousand|million|score|number|ten|group|member|part|one|some|many|most|all|both|several|rest|majority|handful|couple|pair|lot|series|two|three|four|five|six|worth|amount|round|package|shipment|piece|set|range|kind|sort|type|batch|spate|string|wave|total|%|percent|quarter|third|half|raft|host|worth)s?$/

/** "dozens of workers", "members of the league", "a round of talks": what the part or measure is of. */
export function measured(tree: Tree, head: number): number | undefined {
  if (!measures.test(tree.lower[head])) return undefined
  return tree.children[head].find((child) => child > head && isNominal(tree, child) && caseOf(tree, child) === 'of')
}

/** The head, or what it is a measure of. */
export function substance(tree: Tree, head: number): number {
  const inner = measured(tree, head)
  return inner === undefined ? head : (measured(tree, inner) ?? inner)
}

const fights = new Set('attack attacks assault assaults broadside broadsides salvo salvos barrage fire'.split(' '))
const verbal =
  /^(?:verbal|personal|political|legislative|legal|rhetorical|scathing|blistering|stinging|scorching|withering|partisan|negative|bitter|thinly-veiled|veiled|extraordinary|unprecedented|furious|unfounded|false|smear|ad|racist|sexist|homophobic|twitter|online)$/
const ailments = /^(?:heart|panic|asthma|anxiety)$/

/** What is only called an attack: "a scathing attack" is criticism, "a heart attack" an illness. The noun itself where it is meant. */
export function meant(tree: Tree, head: number): string {
  const word = tree.lower[head]
  if (!fights.has(word)) return word
  const before = dependents(tree, head, 'amod', 'compound').map((child) => tree.lower[child])
  if (before.some((child) => ailments.test(child))) return 'illness'
  return before.some((child) => verbal.test(child)) ? 'criticism' : word
}

/** Own words of a phrase in singular: the head, what is compounded with it, and what "of" adds ("state of emergency"). */
export function bag(tree: Tree, head: number, singular: (word: string) => string): string[] {
  const found = [singular(meant(tree, head))]
  for (const child of tree.children[head]) {
    if (isRelation(tree, child, 'compound', 'amod', 'flat', 'nmod:desc', 'nmod:unmarked'))
      found.push(singular(tree.lower[child]))
    else if (isNominal(tree, child) && /^(?:of|for|in)$/.test(caseOf(tree, child)))
      for (const part of [child, ...dependents(tree, child, 'compound')]) found.push(singular(tree.lower[part]))
  }
  return found
}

/** Of the tokens [from, to) the one whose governor stands outside. */
export function headWithin(tree: Tree, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const {head, relation} = tree.words[at] ?? {head: -1, relation: 'punct'}
    if ((head < from || head >= to) && relation !== 'punct') return at
  }
  return to - 1
}
