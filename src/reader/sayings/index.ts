/** Every rule, in order: an earlier one has the first word on a cue. */
import {apposedSayings} from './apposed.ts'
import {citedSayings} from './citing.ts'
import type {Rule} from './draft.ts'
import {hearsaySayings, passiveSayings} from './hearsay.ts'
import {nounSayings} from './nouns.ts'
import {parentheticalSayings} from './parenthetical.ts'
import {verbSayings} from './verbs.ts'
import {viewpointSayings} from './viewpoint.ts'

export const rules: readonly Rule[] = [
  parentheticalSayings,
  viewpointSayings,
  verbSayings,
  passiveSayings,
  citedSayings,
  apposedSayings,
  hearsaySayings,
  nounSayings,
]
