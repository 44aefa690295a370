/**
 * Tense by the tree: the predicate that a time expression hangs on says whether the time lies ahead ("the members vote on Thursday",
 * "union to end strike on Friday") or behind ("had agreed on Friday to"). Universal Dependencies, with the Penn Treebank's tags.
 */
import type {Span} from '../../contract/index.ts'
import {dependents, isRelation, isVerb, type Tree} from '../events/tree.ts'
import {firstEndingAfter} from '../within.ts'
import type {Tense} from './tense.ts'

/** No phrase of English lies as deep below its predicate. Chosen. */
const deepest = 6

/** The tense of the predicate above `[start, end)`; undefined where the tree shows none: no tree, a headline without a verb, "says". */
export function tenseByTree(tree: Tree, [start, end]: Span): Tense | undefined {
  let at = firstEndingAfter(tree.tokens, start)
  for (let depth = 0; depth < deepest && at >= 0 && at < tree.words.length; depth++) {
    const {start: from} = tree.tokens[at]
    if (from < start && isAwaited(tree, at)) return 'future'
    if ((from < start || from >= end) && isPredicate(tree, at))
      return tenseOf(tree, complementBefore(tree, at, start), 0)
    at = tree.words[at].head
  }
  return toComeInHeading(tree, firstEndingAfter(tree.tokens, start)) ? 'future' : undefined
}

/** Words that a headline may have between its infinitive and the time. Chosen. */
const widest = 12

/** "Union to end port strike on Friday": trees of headlines are less sure than the tag of the verb behind "to". */
function toComeInHeading(tree: Tree, at: number): boolean {
  if (at >= tree.words.length || !isHeading(tree, at)) return false
  for (let back = at - 1; back > 0 && back >= at - widest && !/^[.!?:;]$/.test(tree.lower[back]); back--)
    if (tree.lower[back - 1] === 'to' && tree.words[back].xpos === 'VB') return true
  return false
}

/** "Agreed to meet on Friday": the time may hang on either verb of the tree, and says when they meet. */
const complementBefore = (tree: Tree, at: number, start: number): number =>
  dependents(tree, at, 'xcomp').find((child) => tree.tokens[child].end < start && isInfinitive(tree, child)) ?? at

const isPredicate = (tree: Tree, at: number): boolean =>
  isVerb(tree, at) || dependents(tree, at, 'cop', 'aux').length > 0

/** Modals that look ahead, with the forms that tokens leave of them ("wo" of "won't"). */
const modal = /^(?:will|['’]ll|wo|shall|would|['’]d|may|might|could|can|should|must)$/
/** "Says on Friday" is as good as said. */
const speech = /^(?:says?|tells?|reports?|claims?|insists?|adds?|warns?|writes?|believes?|thinks?|knows?)$/

/** A clause within a clause within a clause: three are enough to find one with a tense. */
const outermost = 3

function tenseOf(tree: Tree, at: number, depth: number): Tense | undefined {
  const helpers = dependents(tree, at, 'aux', 'cop').map((child) => ({
    word: tree.lower[child],
    tag: tree.words[child].xpos,
  }))
  if (helpers.some(({word, tag}) => tag === 'MD' || modal.test(word))) {
    // "Could have left on Friday", "would have": what might have been lies behind.
    return helpers.some(({word}) => word === 'have') ? 'past' : 'future'
  }
  const {xpos} = tree.words[at]
  const helper = helpers.at(0)
  if (isInfinitive(tree, at)) return tenseOfInfinitive(tree, at, depth)
  if (helper && /^(?:has|have|had|having|['’]ve|was|were|did|got)$/.test(helper.word))
    return isAwaited(tree, at) ? 'future' : 'past'
  if (helper) return 'future'
  if (xpos === 'VBD') return 'past'
  if (xpos === 'VBN')
    return isAwaited(tree, at) ? 'future' : isRelation(tree, at, 'acl') ? 'past' : outer(tree, at, depth)
  if (xpos === 'VBG') return outer(tree, at, depth)
  if (xpos === 'VBZ' || xpos === 'VBP') return speech.test(tree.lower[at]) || isHeading(tree, at) ? undefined : 'future'
  return undefined
}

/** "Is due", "were expected", "scheduled for Friday". */
const isAwaited = (tree: Tree, at: number): boolean =>
  /^(?:due|scheduled|slated|expected|planned|set|billed|pencilled|supposed|tipped|poised|likely)$/.test(tree.lower[at])

const isInfinitive = (tree: Tree, at: number): boolean =>
  dependents(tree, at, 'mark').some((child) => tree.lower[child] === 'to')

/** Verbs whose infinitive happened when they did: "managed to leave on Friday". */
const implicative =
  /^(?:manag|fail|began$|begin|start|continu|had$|used$|forced$|came$|happen|able$|helped$|go$|went$|got$|chose$|refus|declin)/

function tenseOfInfinitive(tree: Tree, at: number, depth: number): Tense | undefined {
  const {head} = tree.words[at]
  if (head < 0 || isRelation(tree, at, 'acl') || dependents(tree, at, 'nsubj').length > 0) return 'future'
  // "Flew to Rome to meet him on Friday": what it was for is told with the deed.
  if (isRelation(tree, at, 'advcl') || implicative.test(tree.lower[head])) return outer(tree, at, depth)
  return 'future'
}

const outer = (tree: Tree, at: number, depth: number): Tense | undefined => {
  const {head} = tree.words[at]
  return head < 0 || depth >= outermost || !isPredicate(tree, head) ? undefined : tenseOf(tree, head, depth + 1)
}

/** A headline tells what happened in the present tense: its sentence has no stop. */
function isHeading(tree: Tree, at: number): boolean {
  let root = at
  for (let depth = 0; depth < deepest && tree.words[root].head >= 0; depth++) root = tree.words[root].head
  return !dependents(tree, root, 'punct').some((child) => /^[.!?;:”"]/.test(tree.lower[child]))
}
