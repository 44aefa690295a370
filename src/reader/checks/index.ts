/** What a careful editor would flag: one file a kind. A check that cries wolf is worse than none. */
import type {Check, CheckKind} from '../../contract/index.ts'
import type {Engine} from '../engine.ts'
import type {Happenings} from '../matter/happenings.ts'
import type {Matter} from '../matter/matter.ts'
import type {Telling} from '../matter/same-happening.ts'
import type {Layers} from '../stage.ts'
import {anonymousOnly} from './anonymous-only.ts'
import {distancingWord} from './distancing-word.ts'
import {headlineOverstates} from './headline-overstates.ts'
import {inconsistentNumber} from './inconsistent-number.ts'
import {inconsistentPlace} from './inconsistent-place.ts'
import {inconsistentTime} from './inconsistent-time.ts'
import {opinionInReport} from './opinion-in-report.ts'
import {singleSource} from './single-source.ts'
import {unattributedAssertion} from './unattributed-assertion.ts'
import {vagueSource} from './vague-source.ts'

/** What checks look at; `matter` tells which claims are about the same, `tellings` which tell of a deed, `happenings` what a word belongs to. */
export type Checked = Pick<
  Layers,
  | 'article'
  | 'published'
  | 'tokens'
  | 'sentences'
  | 'quotations'
  | 'labels'
  | 'times'
  | 'places'
  | 'attributions'
  | 'claims'
  | 'entities'
  | 'deals'
> & {
  readonly matter: Matter
  readonly tellings: readonly Telling[]
  readonly happenings: Happenings
  readonly gazetteer: Engine['gazetteer']
}

/** A finding before it has its id. */
export type Finding = Omit<Check, 'id' | 'kind'>

export interface Checker {
  readonly kind: CheckKind
  /** One sentence for the docs: when it is raised. */
  readonly raisedWhen: string
  check(reading: Checked): Finding[]
}

export const checkers: readonly Checker[] = [
  headlineOverstates,
  anonymousOnly,
  singleSource,
  vagueSource,
  inconsistentPlace,
  inconsistentTime,
  inconsistentNumber,
  unattributedAssertion,
  opinionInReport,
  distancingWord,
]
