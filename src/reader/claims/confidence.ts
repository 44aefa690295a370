/**
 * How sure we are of a claim: the probability that an editor would find the claim in these words, with this chain, certainty and act.
 * A logistic regression over a few features; its weights are printed by scripts/fit-claims.ts, which learns
 * from bench/cases/develop and takes off what the rules do better there than elsewhere (docs/claims.md).
 */
import type {Attribution, Claim} from '../../contract/index.ts'
import {logistic} from '../model/scored.ts'

type Put = Pick<Claim, 'act' | 'factuality'>

/** An attribution that is never doubted has no log odds. Chosen. */
const edge = 0.01

/** What the probability is made of, in the order of the weights. `chain`: outermost first, empty in the outlet's own words. */
export function doubtsOf({act, factuality}: Put, chain: readonly Attribution[]): number[] {
  const weakest = chain.reduce((least, {confidence}) => Math.min(least, confidence), 1 - edge)
  const inside = Math.max(edge, weakest)
  const isSaid = chain.length > 0
  return [
    1,
    isSaid ? 1 : 0,
    isSaid ? Math.log(inside / (1 - inside)) : 0,
    chain.length > 1 ? 1 : 0,
    chain.length > 0 && chain[chain.length - 1].source === undefined ? 1 : 0,
    act === 'states' ? 0 : 1,
    act === 'judges' || act === 'predicts' ? 1 : 0,
    factuality.certainty === 'certain' ? 0 : 1,
  ]
}

/** 0..1. */
export const confidenceOf = (put: Put, chain: readonly Attribution[]): number =>
  logistic(doubtsOf(put, chain).reduce((sum, doubt, at) => sum + doubt * weights[at], 0))

/** Printed by scripts/fit-claims.ts. */
const weights: readonly number[] = [1.08, -0.85, 0.22, -0.41, -0.23, -0.18, -0.25, 0.78]
