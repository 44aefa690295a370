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
  const main = tops.find((at) => isClausal(tree, at)) ?? tops[0]
  const heads = [main, ...tops.filter((at) => at !== main && beside.has(tree.relation(at)) && isClausal(tree, at))]
  for (let next = 0; next < heads.length; next++) {
    for (const child of tree.children(heads[next], 'conj', 'parataxis'))
      if (inside.has(child) && opensClause(tree, child)) heads.push(child)
  }
  return parted(tree, words, heads)
}

/** Cuts before the first word of each head's own, as long as that leaves the head before it whole. */
function parted(tree: Tree, words: readonly number[], heads: readonly number[]): Clause[] {
  const clauses: {words: number[]; predicate: number}[] = []
  let next = 0
  const ordered = [...heads].sort((a, b) => a - b)
  ordered.forEach((predicate, index) => {
    const following = ordered[index + 1]
    const end = following === undefined ? Infinity : Math.max(tree.reach(following)[0], predicate + 1)
    const own: number[] = []
    while (next < words.length && words[next] < end) own.push(words[next++])
    if (own.length > 0) clauses.push({words: own, predicate})
  })
  return clauses
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

/** Whether the predicate is finite itself, or through an auxiliary or copula. */
export const isFiniteVerb = (tree: Tree, at: number): boolean =>
  finite.has(tree.word(at).xpos) || tree.children(at, 'aux', 'cop').some((child) => finite.has(tree.word(child).xpos))
