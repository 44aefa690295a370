/** How sure we are of an event: by how plainly its sides stand beside an unmistakable word. */
import type {Clause} from './clause.ts'
import type {Sense} from './lexicon.ts'
import type {Participant} from './participants.ts'

/** Chosen; see docs/events.md for what the figures mean. */
export function confidenceOf(clause: Clause, {type}: Sense, participants: readonly Participant[]): number {
  const hasActor = participants.some(({role}) => role === 'actor')
  const hasOther = participants.some(({role}) => role !== 'actor')
  const base = type === 'OTHER' ? 0.45 : clause.isVerb ? 0.5 : 0.4
  return Math.round((base + (hasActor ? 0.15 : 0) + (hasOther ? 0.15 : 0)) * 100) / 100
}
