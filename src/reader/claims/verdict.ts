/** Whether a clause only judges: a word of praise or blame says what is so, or speech says what something is in the speaker's eyes. */
import {verdicts} from '../words/verdicts.ts'
import type {Speaker} from './act.ts'
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'

export function isVerdict(tree: Tree, {predicate, main, words, modal}: Sense, speaker: Speaker): boolean {
  if (modal === 'should' && main.some(({text}) => /^have$/i.test(text))) return true
  if (predicate === undefined) return false
  if (verdicts.has(tree.text(predicate)) && !isMeasured(tree, predicate)) return true
  if (speaker.isOutlet || tree.children(predicate, 'cop').length === 0 || tree.children(predicate, 'expl').length > 0)
    return false
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
