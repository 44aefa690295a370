/** Deeds that are a concession rather than work done for somebody: rules, measures and fights given up. Own lists. */
import {lemmas} from '../../events/lemma.ts'

const split = (words: string): string[] => words.trim().split(/\s+/)

/** Whatever their object. FrameNet: Cause_to_end, Cancelling an obligation, Repeal, Withdraw_from_participation. */
const ending = split(
  `scrap drop lower cut halve slash end suspend abolish repeal remove lift ease relax loosen liberalise liberalize waive cancel withdraw halt stop cease
  pause freeze renounce dismantle curb reduce abandon admit recognise recognize resume vacate disarm demobilise demobilize limit cap plead trim phase`,
)

/** Only with a particle: "call off the strike", "pull back from the ridge". */
const phrasal = new Set([
  'call off',
  'pull back',
  'pull out',
  'stand down',
  'wind down',
  'back down',
  'give up',
  'phase out',
])

/** "Open its market": a rule is changed; "open the port" does something. */
const markets = new Set(split('market border sector economy crossing trade airspace industry'))

const listed = new Set(ending)
const endingForms = lemmas(ending)
const openingForms = lemmas(['open', 'reopen'])
const phrasalForms = lemmas([...phrasal].map((verb) => verb.split(' ')[0]))

/** Form, noun of the object (empty where there is none) and the word behind, in small letters, the noun in the singular. */
export function isConcession(form: string, object: string, next: string): boolean {
  if (listed.has(endingForms.get(form) ?? '')) return true
  if (phrasal.has(`${phrasalForms.get(form)} ${next}`)) return true
  return /^(?:open|reopen)$/.test(openingForms.get(form) ?? '') && markets.has(object)
}
