/**
 * What somebody did, held against what was right: "The council should never have sold it", "ministers ought to have known". Not "the train
 * should have stopped at Vale", "they should have been ahead by then": what one could count on, as with any day or figure.
 */
import {isDoer} from './doers.ts'
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'

export function isRebuke(tree: Tree, {modal, subject, words}: Sense): boolean {
  if (modal !== 'should' || subject === undefined) return false
  const text = words.map((token) => token.text).join(' ')
  if (/ (?:should|ought to) never have /.test(text)) return true
  if (!hindsight.test(text)) return false
  return isDoer(tree, subject) && tree.text(subject) !== 'it' && !dated.test(text)
}

const hindsight =
  /\b(?:should|ought to)(?: n['’]t)? (?:(?:not|never|at least|long ago|\p{L}+ly) ){0,3}have (?!been\b)\p{L}/u
const dated = /\d|\b(?:by|on|at) (?:\p{Lu}|noon|midnight)/u
