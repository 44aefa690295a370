/** Verbs and nouns of give and take. Own lists; the frames follow VerbNet's classes give-13.1, send-11.1, get-13.5.1, exchange-13.6 and pay-68. */
import {lemmas} from '../events/lemma.ts'

/**
 * How a verb moves something. `give`: from the subject ("A sold B to C"). `get`: to the subject ("A bought B from C"). `pay`: money
 * from the subject, perhaps for something ("A paid C 5 million for B"). `serve`: the deed itself is what is given ("A will rebuild
 * the port for C"). `free`: the object goes home. `swap`: something against something.
 */
export type Frame = 'give' | 'get' | 'pay' | 'serve' | 'free' | 'swap'

/** How much a verb says by itself: trade says that something comes back, aid that somebody gains; `move` may be a mere way of speaking. */
export type Force = 'trade' | 'aid' | 'move'

const rows: readonly (readonly [Frame, Force, string])[] = [
  ['give', 'trade', 'sell resell lease sublet rent lend loan export offload auction'],
  ['give', 'aid', 'donate supply provide gift grant cede hand deliver ship airlift bequeath'],
  [
    'give',
    'move',
    `give send transfer offer allocate award return furnish contribute channel dispatch extend pledge promise extradite surrender
    transport funnel entrust earmark commit inject repatriate license licence issue advance assign relinquish concede remit refund post bestow allot`,
  ],
  ['get', 'trade', 'buy purchase acquire import borrow procure'],
  ['get', 'move', 'receive get obtain secure take collect gain regain recover poach sign recruit land order accept'],
  ['pay', 'move', 'pay repay prepay'],
  [
    'serve',
    'move',
    `open build rebuild repair train store host guard protect maintain upgrade modernise modernize refit refurbish restore finance fund refine
    treat educate overhaul drill clear lift ease waive cancel recognise recognize construct operate dredge staff connect scrap drop lower cut
    halve slash end suspend withdraw halt renounce close dismantle curb reopen allow let extend abandon reduce forgive`,
  ],
  ['free', 'move', 'release free'],
  ['swap', 'trade', 'swap exchange trade barter'],
]

export interface TransferVerb {
  readonly lemma: string
  readonly frame: Frame
  readonly force: Force
}

const split = (words: string): string[] => words.trim().split(/\s+/)

const verbs = new Map<string, TransferVerb>()
for (const [frame, force, words] of rows)
  for (const lemma of split(words)) if (!verbs.has(lemma)) verbs.set(lemma, {lemma, frame, force})

const lemmaByForm = lemmas(verbs.keys())

/** A deed that can be done for somebody, of the verbs that move something else by themselves: "extend the ceasefire". */
const alsoServes = new Set('extend withdraw return surrender'.split(' '))

/** Small letters in; the word behind it tells some apart: "take over", "take in", "snap up", "sign over". */
export function transferVerb(form: string, particle = ''): TransferVerb | undefined {
  const phrasal = phrasals.get(`${lemmaByForm.get(form) ?? phrasalLemma.get(form)} ${particle}`)
  if (phrasal) return phrasal
  const verb = verbs.get(lemmaByForm.get(form) ?? '')
  // "Get out the vote", "get away".
  return verb?.lemma === 'get' && /^(?:out|away|off|on|over)$/.test(particle) ? undefined : verb
}

/** "Let the ship refuel": a verb that may tell of a deed rather than of goods. */
export const canServe = ({frame, lemma}: TransferVerb): boolean => frame === 'serve' || alsoServes.has(lemma)

const phrasals: ReadonlyMap<string, TransferVerb> = new Map(
  (
    [
      ['take over', 'get', 'trade'],
      ['buy out', 'get', 'trade'],
      ['buy up', 'get', 'trade'],
      ['snap up', 'get', 'trade'],
      ['take in', 'get', 'move'],
      ['take back', 'serve', 'move'],

      ['put up', 'serve', 'move'],
      ['take on', 'serve', 'move'],
      ['sign over', 'give', 'aid'],
      ['turn over', 'give', 'aid'],
      ['send back', 'free', 'move'],
      ['send home', 'free', 'move'],
      ['hand over', 'give', 'aid'],
      ['sell off', 'give', 'trade'],
      ['sell on', 'give', 'trade'],
      ['pull back', 'serve', 'move'],
      ['pull out', 'serve', 'move'],
      ['give up', 'serve', 'move'],
      ['give back', 'give', 'move'],
      ['hand back', 'give', 'move'],
    ] as const
  ).map(([lemma, frame, force]) => [lemma, {lemma, frame, force}] as const),
)

const phrasalLemma = lemmas(['snap', 'pull', 'take', 'give', 'sign', 'turn', 'send', 'call', 'put'])

interface TransferNoun {
  readonly frame: 'give' | 'get' | 'swap'
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
