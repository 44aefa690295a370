/** What the model says of itself -> what it comes to: chances that come true as often as they say, certainty as people give it. */
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

/** A line through the values at -3, -1, 1 and 3; beyond them as at the ends, and never off FactBank's scale of -3 to 3. */
export function certaintyCurve(values: Facts['certaintyAt']): (certainty: number) => number {
  return (certainty) => {
    const at = Math.max(0, Math.min(3, (certainty + 3) / 2))
    const before = Math.min(2, Math.floor(at))
    const value = values[before] + (at - before) * (values[before + 1] - values[before])
    return Math.max(-3, Math.min(3, value))
  }
}
