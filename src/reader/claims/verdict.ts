/** Whether a clause only judges: a word of praise or blame says what is so, or speech says what something is in the speaker's eyes. */
import type {Token} from '../stage.ts'
import {verdicts} from '../words/verdicts.ts'
import type {Speaker} from './act.ts'
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'

export function isVerdict(tree: Tree, {predicate, main, words, modal}: Sense, speaker: Speaker): boolean {
  if (modal === 'should' && words.some(({text}) => text === 'have')) return true
  if (predicate === undefined) return false
  if (verdicts.has(tree.text(predicate)) && !isMeasured(tree, predicate)) return true
  // Those who read what others do for a living judge, unless they tell what was.
  if (speaker.isExpert && !isTold(tree, predicate, main)) return true
  if (speaker.isOutlet) return false
  if (isFragment(tree, predicate)) return speaker.isQuoted
  if (tree.children(predicate, 'cop').length === 0 || tree.children(predicate, 'expl').length > 0) return false
  if (!/^(?:NOUN|ADJ)$/.test(tree.word(predicate).upos) || isMeasured(tree, predicate)) return false
  if (describing(tree, predicate).some((at) => verdicts.has(tree.text(at)))) return true
  return speaker.isQuoted && words.length < 40
}

const describing = (tree: Tree, at: number): readonly number[] => tree.children(at, 'amod', 'nmod', 'obl', 'compound')

/** "Were 12 miles off", "is 30 per cent full": a figure is no verdict. */
const isMeasured = (tree: Tree, at: number): boolean =>
  tree
    .children(at, 'nummod', 'obl', 'nmod')
    .some((child) => tree.word(child).upos === 'NUM' || tree.word(child).relation === 'nummod')

const isTold = (tree: Tree, predicate: number, main: readonly Token[]): boolean =>
  /^VB[DN]$/.test(tree.word(predicate).xpos) || main.some(({text}) => /^(?:was|were|had)$/i.test(text))

/** “Nonsense”, “good player”: named and left at that. */
const isFragment = (tree: Tree, predicate: number): boolean =>
  /^(?:NOUN|ADJ)$/.test(tree.word(predicate).upos) &&
  tree.children(predicate, 'cop', 'nsubj', 'nummod', 'expl').length === 0
