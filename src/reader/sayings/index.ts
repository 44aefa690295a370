/** Every rule, in order: an earlier one has the first word on a cue. */
import type {Rule} from './draft.ts'
import {verbSayings} from './verbs.ts'

export const rules: readonly Rule[] = [verbSayings]
