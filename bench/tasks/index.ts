/** Every task, in the order in which `all` runs them. */
import type {Task} from '../task.ts'
import {attributions} from './attributions.ts'
import {places} from './places.ts'
import {speakers} from './speakers.ts'
import {times} from './times.ts'

export const tasks: readonly Task[] = [times, places, attributions, speakers]
