/** Every task, in the order in which `all` runs them: what the model says first, then what the reader makes of it. */
import type {Task} from '../task.ts'
import {acts} from './acts.ts'
import {attributions} from './attributions.ts'
import {certainty} from './certainty.ts'
import {checks} from './checks.ts'
import {claims} from './claims.ts'
import {coreference} from './coreference.ts'
import {deals} from './deals.ts'
import {events} from './events.ts'
import {names} from './names.ts'
import {nesting} from './nesting.ts'
import {petrarch} from './petrarch.ts'
import {places} from './places.ts'
import {plover} from './plover.ts'
import {pronouns} from './pronouns.ts'
import {relations} from './relations.ts'
import {speakers} from './speakers.ts'
import {times} from './times.ts'
import {trees} from './trees.ts'

export const tasks: readonly Task[] = [
  trees,
  names,
  certainty,
  times,
  places,
  coreference,
  pronouns,
  attributions,
  nesting,
  speakers,
  claims,
  acts,
  events,
  plover,
  relations,
  petrarch,
  deals,
  checks,
]
