/** “We think the larvae cannot see”: one's own mind inside one's own speech is a certainty cue, not a link of the chain. */
import type {Act, Factuality} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {wordTable} from '../words/table.ts'
import type {Clause} from './clauses.ts'
import {type Sense, senseOf} from './sense.ts'
import type {Tree} from './tree.ts'

export interface Mind {
  readonly act: Act
  readonly certainty: Factuality['certainty']
  readonly isDenial: boolean
  readonly words: readonly Token[]
  /** How the clause that is thought is put. */
  readonly thought: Sense
}

type State = readonly [act: Act, certainty: Factuality['certainty']]

const states: Readonly<Record<string, State>> = wordTable({
  think: ['judges', 'probable'],
  believe: ['judges', 'probable'],
  feel: ['judges', 'probable'],
  suspect: ['judges', 'probable'],
  guess: ['judges', 'probable'],
  suppose: ['judges', 'probable'],
  imagine: ['judges', 'probable'],
  assume: ['judges', 'probable'],
  doubt: ['judges', 'probable'],
  expect: ['predicts', 'probable'],
  confident: ['predicts', 'probable'],
  sure: ['judges', 'certain'],
  certain: ['judges', 'certain'],
  convinced: ['judges', 'certain'],
  hope: ['predicts', 'possible'],
  fear: ['fears', 'possible'],
  afraid: ['fears', 'possible'],
  worried: ['fears', 'possible'],
  want: ['intends', 'unknown'],
  plan: ['intends', 'probable'],
  intend: ['intends', 'probable'],
  wish: ['intends', 'unknown'],
})

export function readMind(tree: Tree, clause: Clause, sense: Sense): Mind | undefined {
  const {predicate, subject} = sense
  if (predicate === undefined || subject === undefined || !/^(?:i|we)$/.test(tree.text(subject))) return undefined
  const state = states[tree.text(predicate)]
  const [held] = tree.children(predicate, 'ccomp', 'xcomp')
  if (!state || held === undefined) return undefined
  const [from, to] = tree.reach(held)
  const thought = senseOf(tree, {words: clause.words.filter((at) => at >= from && at <= to), predicate: held})
  return {
    act: state[0],
    certainty: state[1],
    isDenial: sense.negations.length > 0 !== (tree.text(predicate) === 'doubt'),
    words: [tree.tokens[predicate], ...sense.negations],
    thought,
  }
}
