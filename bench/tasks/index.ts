/** Every task, in the order in which `all` runs them. */
import type {Task} from '../task.ts'

export const tasks: readonly Task[] = []
