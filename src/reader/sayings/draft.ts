/** What a rule hands on: an act of saying in items of one unit, before it has offsets. */
import type {Range} from './phrases.ts'
import type {Unit} from './units.ts'

export interface Draft {
  readonly source?: Range
  readonly cue: Range
  readonly content: readonly Range[]
  /** The report that cites this source outside its own content. */
  readonly beside?: Draft
  /** Its cue is made of words that always report ("reportedly", "as cited by"): it counts where the model has missed it too. */
  readonly isPlain?: boolean
  /** Chosen by the kind of rule: how often such a reading is right, read off the development texts. */
  readonly confidence: number
}

/** A rule reads one unit and knows what the rules before it have found there. */
export type Rule = (unit: Unit, found: readonly Draft[]) => Draft[]
