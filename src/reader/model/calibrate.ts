/** Chances as the model gives them -> chances that come true as often as they say. */
import type {Chance, Facts} from './facts.ts'
import {logistic} from './scored.ts'

// A chance of 0 or 1 has no log odds; float32 knows none nearer to 1.
const edge = 1e-7

/** Platt scaling: a * log odds + b. What the table does not name stays as it is. */
export function calibrator(table: Facts['calibration']): (kind: Chance, chance: number) => number {
  return (kind, chance) => {
    const scaling = table[kind]
    if (!scaling) return chance
    const inside = Math.min(1 - edge, Math.max(edge, chance))
    return logistic(scaling.a * Math.log(inside / (1 - inside)) + scaling.b)
  }
}
