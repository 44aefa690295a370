/** Words that make a content less than certain, turn it round, or leave it open. Written for this project, after FactBank's classes. */

export const possible: ReadonlySet<string> = new Set(
  'may might could possibly perhaps maybe potentially conceivably can'.split(' '),
)

export const probable: ReadonlySet<string> = new Set(
  'likely probably presumably apparently seemingly expected appear appears appeared seem seems seemed supposedly doubtless'.split(
    ' ',
  ),
)

export const open: ReadonlySet<string> = new Set('whether uncertain unclear unknown undecided unsure'.split(' '))

/** Before a certain verb these make it negative. "No longer", "no one" begin with "no"; a bare "no" counts only at the head of a subject or object. */
export const negative: ReadonlySet<string> = new Set(
  "not n't n’t never neither nobody none nothing cannot can't can’t no without nor unlikely".split(' '),
)

/** Cue verbs that say how sure their holder is of the content. */
export const cueCertainty: Readonly<Record<string, 'probable' | 'possible' | 'unknown'>> = {
  think: 'probable',
  believe: 'probable',
  suspect: 'probable',
  expect: 'probable',
  predict: 'probable',
  forecast: 'probable',
  anticipate: 'probable',
  assume: 'probable',
  guess: 'probable',
  estimate: 'probable',
  reckon: 'probable',
  suggest: 'possible',
  fear: 'possible',
  worry: 'possible',
  hope: 'possible',
  speculate: 'possible',
  consider: 'possible',
  mull: 'possible',
  wonder: 'unknown',
  ask: 'unknown',
  question: 'unknown',
  doubt: 'unknown',
}
