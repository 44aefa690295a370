/** What deeds that are a deal's only because of what stands beside them are read from. */
import type {Tree} from '../events/tree.ts'
import type {Scene, Told} from './scene.ts'

/** What a sentence tells, by the token of its verb or noun. */
export type Found = ReadonlyMap<number, Told>

/** Told or told otherwise because of a bargain in the sentence; `limitAt`: where what a verb at a token tells must end. */
export type Bargain = (
  scene: Scene,
  range: readonly [from: number, to: number],
  found: Found,
  limitAt: (at: number) => number,
) => Found

/** "Will", "would", "is to", "agreed to" stands before the verb. */
export function isPledged({lower}: Tree, at: number): boolean {
  if (/^(?:will|would|must|shall)$/.test(lower[at - 1] ?? '')) return true
  if (/^(?:will|would|must|shall)$/.test(lower[at - 2] ?? '') && /^(?:be|also|then|not)$/.test(lower[at - 1] ?? ''))
    return true
  return (
    lower[at - 1] === 'to' &&
    /^(?:is|are|was|were|agreed|promised|pledged|undertook|undertaken)$/.test(lower[at - 2] ?? '')
  )
}

export const isPronoun = ({lower}: Tree, at: number): boolean => /^(?:it|them|him|her)$/.test(lower[at] ?? '')
