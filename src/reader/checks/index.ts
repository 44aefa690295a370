/** What a careful editor would flag: one file a kind. A check that cries wolf is worse than none. */
import type {Check, CheckKind} from '../../contract/index.ts'
import type {Matter} from '../matter/matter.ts'
import type {Layers} from '../stage.ts'
import {anonymousOnly} from './anonymous-only.ts'
import {distancingWord} from './distancing-word.ts'
import {headlineOverstates} from './headline-overstates.ts'
import {opinionInReport} from './opinion-in-report.ts'
import {vagueSource} from './vague-source.ts'

/** What checks look at; `matter` tells which claims are about the same. */
export type Checked = Pick<
  Layers,
  'article' | 'tokens' | 'sentences' | 'quotations' | 'attributions' | 'claims' | 'entities' | 'places' | 'times'
> & {readonly matter: Matter}

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
  vagueSource,
  opinionInReport,
  distancingWord,
]
