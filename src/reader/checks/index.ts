/** What a careful editor would flag: one file a kind. A check that cries wolf is worse than none. */
import type {Check, CheckKind} from '../../contract/index.ts'
import type {Layers} from '../stage.ts'
import {anonymousOnly} from './anonymous-only.ts'
import {distancingWord} from './distancing-word.ts'
import {vagueSource} from './vague-source.ts'

/** What checks look at. */
type Checked = Pick<Layers, 'article' | 'tokens' | 'sentences' | 'quotations' | 'attributions' | 'claims' | 'entities'>

/** A finding before it has its id. */
type Finding = Omit<Check, 'id' | 'kind'>

export interface Checker {
  readonly kind: CheckKind
  /** One sentence for the docs: when it is raised. */
  readonly raisedWhen: string
  check(reading: Checked): Finding[]
}

export const checkers: readonly Checker[] = [anonymousOnly, vagueSource, distancingWord]
