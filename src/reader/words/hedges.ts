/** Words that make a content less than certain, turn it round, or leave it open. Written for this project, after FactBank's classes. */
import {wordTable} from './table.ts'

/** "Can" is an ability and "could not" a fact: neither is here. "Could" is, where nothing denies it. */
export const possible: ReadonlySet<string> = new Set(
  'may might could possibly perhaps maybe potentially conceivably possible'.split(' '),
)

export const probable: ReadonlySet<string> = new Set(
  'likely unlikely probably presumably apparently seemingly expected appear appears appeared seem seems seemed supposedly doubtless'.split(
    ' ',
  ),
)

/** Of what is left open these say so themselves. */
export const open: ReadonlySet<string> = new Set('uncertain unclear unknown undecided unsure undetermined'.split(' '))

/** Before a certain verb these make it negative. "No longer", "no one" begin with "no"; a bare "no" counts only at the head of a subject or object. */
export const negative: ReadonlySet<string> = new Set(
  'not never neither nobody none nothing cannot no nor unlikely hardly scarcely'.split(' '),
)

/** Cue verbs that say how sure their holder is of the content. */
export const cueCertainty: Readonly<Record<string, 'probable' | 'possible' | 'unknown'>> = wordTable({
  think: 'probable',
  believe: 'probable',
  suspect: 'probable',
  expect: 'probable',
  predict: 'probable',
  forecast: 'probable',
  anticipate: 'probable',
  project: 'probable',
  assume: 'probable',
  presume: 'probable',
  guess: 'probable',
  estimate: 'probable',
  reckon: 'probable',
  doubt: 'probable',
  plan: 'probable',
  intend: 'probable',
  aim: 'probable',
  fear: 'possible',
  worry: 'possible',
  dread: 'possible',
  hope: 'possible',
  speculate: 'possible',
  consider: 'possible',
  mull: 'possible',
  contemplate: 'possible',
  weigh: 'possible',
  seek: 'unknown',
  want: 'unknown',
  wish: 'unknown',
  wonder: 'unknown',
})

/** Nouns and adjectives that say it, where the cue has no such verb. */
export const cueNounCertainty: Readonly<Record<string, 'probable' | 'possible' | 'unknown'>> = wordTable({
  plan: 'probable',
  plans: 'probable',
  intention: 'probable',
  belief: 'probable',
  expectation: 'probable',
  expectations: 'probable',
  forecast: 'probable',
  prediction: 'probable',
  suspicion: 'probable',
  doubts: 'probable',
  confident: 'probable',
  hope: 'possible',
  hopes: 'possible',
  fear: 'possible',
  fears: 'possible',
  concern: 'possible',
  concerns: 'possible',
  worried: 'possible',
  concerned: 'possible',
  afraid: 'possible',
  hopeful: 'possible',
})
