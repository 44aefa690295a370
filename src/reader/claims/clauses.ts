/**
 * The clauses that a content puts forward side by side: its main clause, and those joined to it by "and", "but", a semicolon or a
 * new sentence ("He would go, and might sign"). Clauses that hang below one ("because …", "who …") stay inside it.
 */
import type {Tree} from './tree.ts'

export interface Clause {
  /** Token indices in text order, with gaps where a cue parts a sentence. */
  readonly words: readonly number[]
  /** The word that says what happens or what is so; absent where no tree is there, or nothing in it is a clause. */
  readonly predicate?: number
}

const beside: ReadonlySet<string> = new Set(['root', 'ccomp', 'conj', 'parataxis'])

/** `words`: what one sentence has of a content, as token indices. At least one clause, together all the words. */
export function clausesOf(tree: Tree, words: readonly number[]): Clause[] {
  if (!tree.isThere) return [{words}]
  const inside = new Set(words)
  const tops = words.filter((at) => !inside.has(tree.word(at).head))
  const main =
    tops.find((at) => isClausal(tree, at) && isFiniteVerb(tree, at)) ??
    tops.find((at) => isClausal(tree, at)) ??
    tops[0]
  const heads = [main, ...tops.filter((at) => at !== main && beside.has(tree.relation(at)) && opensClause(tree, at))]
  for (let next = 0; next < heads.length; next++) {
    for (const child of tree.children(heads[next], 'conj', 'parataxis'))
      if (inside.has(child) && opensClause(tree, child)) heads.push(child)
  }
  return parted(tree, words, heads, [...joints(tree, words), ...concessions(tree, words, heads)])
}

/** "While it is not clear whether he will go, the visit could …": said beside the main clause and put in its own way. Only at the front. */
function concessions(tree: Tree, words: readonly number[], heads: readonly number[]): Joint[] {
  const front = words.find((at) => tree.tokens[at].kind !== 'mark')
  if (front === undefined || !/^(?:while|although|though|whereas)$/.test(tree.text(front))) return []
  const clause = tree.word(front).head
  const main = heads.find((at) => at > clause)
  if (clause < front || main === undefined || !isFiniteVerb(tree, clause)) return []
  const end = words.find(
    (at) => at > clause && at < main && tree.text(at) === ',' && !/^(?:which|who|where|and)$/.test(tree.text(at + 1)),
  )
  return end === undefined
    ? []
    : [
        {start: words[0], predicate: clause},
        {start: end, predicate: main},
      ]
}

/** Cuts before each joint and before the first word of each head's own, as long as that leaves the head before it whole. */
function parted(tree: Tree, words: readonly number[], heads: readonly number[], joints: readonly Joint[]): Clause[] {
  const starts = new Map(joints.map(({start, predicate}) => [start, predicate]))
  const joined = new Set(starts.values())
  const ordered = [...heads].sort((a, b) => a - b)
  ordered.forEach((predicate, at) => {
    if (at > 0 && !joined.has(predicate)) starts.set(Math.max(tree.reach(predicate)[0], ordered[at - 1] + 1), predicate)
  })
  const clauses: {words: number[]; predicate: number}[] = [{words: [], predicate: ordered[0]}]
  for (const at of words) {
    const predicate = starts.get(at)
    if (predicate !== undefined) {
      if (clauses.at(-1)!.words.length === 0) clauses.pop()
      clauses.push({words: [], predicate})
    }
    clauses.at(-1)!.words.push(at)
  }
  return clauses
}

interface Joint {
  readonly start: number
  readonly predicate: number
}

/**
 * Where a conjunction and a finite verb say that a clause begins, even if the tree has hung it elsewhere: "and would go", "but we
 * believe", "and that the two might". Only after a finite verb, and not between nouns.
 */
function joints(tree: Tree, words: readonly number[]): Joint[] {
  const found: Joint[] = []
  let hasVerb = false
  words.forEach((at, place) => {
    if (hasVerb && /^(?:and|but|yet)$/.test(tree.text(at))) {
      const predicate = predicateAfter(tree, words, place + 1)
      // “… repaired, “and that is a job”: the quotation opens with the clause.
      const opensQuotation = place > 0 && /^["“‘]$/.test(tree.text(words[place - 1]))
      if (predicate !== undefined) found.push({start: opensQuotation ? words[place - 1] : at, predicate})
    }
    if (finite.has(tree.word(at).xpos)) hasVerb = true
  })
  return found
}

function predicateAfter(tree: Tree, words: readonly number[], place: number): number | undefined {
  let next = place
  const skips = (test: (at: number) => boolean): boolean => {
    if (words[next] === undefined || !test(words[next])) return false
    next++
    return true
  }
  skips((at) => /^["“‘]$/.test(tree.text(at)))
  const opensWhole = skips((at) => tree.text(at) === 'that')
  skips((at) => tree.word(at).upos === 'ADV')
  const hasPronoun = skips((at) => /^(?:i|we|he|she|it|they|there|this)$/.test(tree.text(at)))
  // "And that the two might": a whole noun phrase only where "that" says that a clause follows.
  if (opensWhole && !hasPronoun)
    for (let steps = 0; steps < 6 && words[next] !== undefined && !finite.has(tree.word(words[next]).xpos); steps++)
      next++
  const verb = words[next]
  if (verb === undefined || !finite.has(tree.word(verb).xpos)) return undefined
  const {head, relation} = tree.word(verb)
  return /^(?:aux|cop)/.test(relation) && head > verb && words[next + head - verb] === head ? head : verb
}

/** A verb, or anything with a subject, a copula or an auxiliary. */
export function isClausal(tree: Tree, at: number): boolean {
  const {upos} = tree.word(at)
  return upos === 'VERB' || upos === 'AUX' || tree.children(at, 'nsubj', 'csubj', 'cop', 'aux', 'expl').length > 0
}

/** Joined verbs may be one deed ("was stopped and searched"); only what is finite for itself can differ in how it is put. */
function opensClause(tree: Tree, at: number): boolean {
  if (tree.relation(at) === 'parataxis') return tree.children(at, 'nsubj', 'expl').length > 0
  return isClausal(tree, at) && isFiniteVerb(tree, at)
}

const finite: ReadonlySet<string> = new Set(['VBD', 'VBP', 'VBZ', 'MD'])

/** Whether the predicate is finite itself, or through an auxiliary or copula. A verb with a subject is, whatever its tag, unless it has "to". */
export function isFiniteVerb(tree: Tree, at: number): boolean {
  if (finite.has(tree.word(at).xpos)) return true
  const helpers = tree.children(at, 'aux', 'cop', 'mark')
  if (helpers.some((child) => finite.has(tree.word(child).xpos))) return true
  const isBare = helpers.every((child) => tree.text(child) === 'that')
  return isBare && /^VB[DN]?$/.test(tree.word(at).xpos) && tree.children(at, 'nsubj').length > 0
}
