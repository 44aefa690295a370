/**
 * What a quoted clause with "is" only tells, though it calls something by a name: a place, a rank, a state that anybody could see,
 * who somebody is by trade or kin. After Dixon's semantic types of adjectives: dimension, physical property, colour, age and speed tell.
 */

import {roleNouns} from '../words/roles.ts'
import {kin} from './doers.ts'
import type {Tree} from './tree.ts'

/** `predicate`: what the subject is said to be. */
export function isPlain(tree: Tree, predicate: number, subject: number | undefined): boolean {
  // "Up to the second step", "under a metre of mud"; "beyond a joke" and "like a circus" are no places.
  if (tree.children(predicate, 'case').some((at) => places.test(tree.text(at)))) return true
  if (tree.word(predicate).upos === 'ADJ') return visible.has(tree.text(predicate))
  if (tree.children(predicate, 'nummod').some((at) => tree.text(at) !== 'one')) return true
  if (tree.children(predicate, 'amod').some((at) => ranks.test(tree.text(at)) || visible.has(tree.text(at))))
    return true
  const noun = tree.text(predicate)
  return times.test(noun) || (subject !== undefined && isTrade(noun))
}

const isTrade = (noun: string): boolean => roleNouns.has(noun) || kin.has(noun) || trades.test(noun)

const places =
  /^(?:in|on|at|up|under|near|inside|outside|behind|above|across|along|around|between|by|down|from|off|over|opposite|with|within)$/

/** The place in a row, and the measure by which it is first. */
const ranks =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|only|same|new|biggest|largest|longest|tallest|highest|smallest|shortest|lowest|heaviest|oldest|youngest|newest|fastest|slowest|nearest)$/

const times =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|afternoon|night|noon|midnight|christmas|easter|holiday|birthday)$/

const trades =
  /^(?:\p{L}{2,}(?:ist|ician|keeper|smith|monger|wright)|baker|barber|butcher|carpenter|cook|driver|joiner|mason|mechanic|miner|nanny|painter|plumber|tailor|tenant|vet|waiter|waitress|welder)$/u

const visible: ReadonlySet<string> = new Set(
  `able absent alive asleep available awake away back bare big black blind blocked blue broken burnt busy closed cold common complete cracked dark dead deep
  different dirty dry dusty early elderly empty extinct flooded foggy free frozen full gone green grey hot icy identical ill indoors intact late lit local locked
  long loose low married muddy naked narrow new next open orphaned pale pregnant present public ready red rented retired ripe round separate short shut sick
  silent similar single small sold square stuck tall unable unhurt unmarried vacant visible warm wet white wide young`.split(
    /\s+/,
  ),
)
