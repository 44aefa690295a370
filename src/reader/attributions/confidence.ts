/**
 * How sure we are of an attribution: the chance that source, cue and content are all exactly as people mark them. The model's own chance is
 * calibrated for what it reads by itself (training/calibrate.py); this is for what the rules have made of it, where doubtful ones are
 * mended and the surest are sometimes cut.
 */
import {logistic} from '../model/scored.ts'

/** A chance of 0 or 1 has no log odds. Chosen. */
const edge = 0.005

/** Log odds of a chance, kept off the ends. */
export const logOdds = (chance: number): number => {
  const inside = Math.min(1 - edge, Math.max(edge, chance))
  return Math.log(inside / (1 - inside))
}

/** 0..1, of the chance that a saying has from model or rule. */
export const confidenceOf = (chance: number): number => logistic(bias + slope * logOdds(chance))

/** Printed by scripts/fit-attributions.ts. */
const [bias, slope] = [0.21, 0.84]
