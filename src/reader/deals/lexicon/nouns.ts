/** Nouns of give and take, and of agreement. Own lists. */
import {lemmas} from '../../events/lemma.ts'
import type {Force, Frame} from './verbs.ts'

const split = (words: string): string[] => words.trim().split(/\s+/)

export interface TransferNoun {
  readonly frame: Extract<Frame, 'give' | 'get' | 'swap'>
  readonly force: Force
}

/** Nouns that name a transfer, with what is transferred behind "of": "the sale of ten barges to the port". */
export const transferNouns: ReadonlyMap<string, TransferNoun> = new Map(
  (
    [
      ['give', 'trade', 'sale lease export resale'],
      ['give', 'aid', 'delivery supply shipment transfer donation provision handover gift'],
      ['get', 'trade', 'purchase acquisition import takeover buyout procurement'],
      ['swap', 'trade', 'swap exchange barter'],
    ] as const
  ).flatMap(([frame, force, nouns]) => split(nouns).map((noun) => [noun, {frame, force}] as const)),
)

/** Nouns that are what is given: "a loan to the port", granted, approved or signed by whoever gives it. */
export const givenNouns: ReadonlySet<string> = new Set(split('loan grant donation credit aid package line bailout'))

/** Verbs by which whoever gives such a thing makes it so. */
const bestowing = new Set(split('approve announce agree sign unveil confirm authorise authorize'))
const bestowingForms = lemmas(bestowing)

export const bestows = (form: string): boolean => bestowing.has(bestowingForms.get(form) ?? '')

/** Nouns of agreement: what is told beside one of them belongs to it. */
export const agreements: ReadonlySet<string> = new Set(
  split(
    `deal agreement pact treaty accord contract memorandum swap barter exchange bargain trade arrangement protocol concession settlement
    truce ceasefire`,
  ),
)
